import { ref } from 'vue'
import { ApiError, type FieldErrors } from './api'

/** One thing the page asks the server for: is it under way, and what went wrong? */
export function useTask() {
  const busy = ref(false)
  const error = ref<ApiError>()
  const fields = ref<FieldErrors>({})

  async function run(work: () => Promise<void>) {
    busy.value = true
    error.value = undefined
    fields.value = {}
    try {
      await work()
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      error.value = problem
      fields.value = problem.fields
    } finally {
      busy.value = false
    }
  }

  return { busy, error, fields, run }
}
