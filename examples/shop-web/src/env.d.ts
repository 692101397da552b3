declare const __COMMIT__: string
