// FerretDB's own program refuses to start when it is built from its module, which lacks a generated file.
package main

import (
	"context"
	"log"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: ":27017"},
		Handler:   "sqlite",
		SQLiteURL: "file:/data/db/",
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := server.Run(context.Background()); err != nil {
		log.Fatal(err)
	}
}
