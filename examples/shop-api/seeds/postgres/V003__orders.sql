COPY public.shop_order (id, email, status, charge_id, created_at, receipt_sent_at) FROM stdin;
1d0ff7fd-60bc-4961-8e18-4a6ecc01f3c1	customer0@example.com	paid	seed-1	2026-01-05T08:19:00+00:00	\N
273f360a-63d5-45b5-9e6a-21488e2841cf	customer1@example.com	pending		2026-01-05T08:49:00+00:00	\N
5a38629f-da7f-4ae8-a66b-4898ebd65281	customer2@example.com	paid	seed-3	2026-01-05T09:23:00+00:00	\N
e7bb5fa0-d809-403a-8a81-b3b27663404f	customer3@example.com	paid	seed-4	2026-01-05T09:52:00+00:00	\N
1af63c72-61a9-4de7-96d8-132e630db4c3	customer4@example.com	paid	seed-5	2026-01-05T10:36:00+00:00	\N
cd284da6-367b-448e-a115-e633c1008b53	customer5@example.com	paid	seed-6	2026-01-05T11:34:00+00:00	\N
af30f08b-c7ec-4dee-a1c8-71c4d7d2ff7d	customer6@example.com	paid	seed-7	2026-01-05T11:45:00+00:00	\N
c173093d-33b9-472b-9ea6-a4e4e3ffa978	customer7@example.com	paid	seed-8	2026-01-05T12:44:00+00:00	\N
de2479da-828a-41ad-a323-3c9ee9cc8c81	customer8@example.com	paid	seed-9	2026-01-05T13:07:00+00:00	\N
c1dbf6b7-6004-4b13-bd30-c6ee9b9d5902	customer9@example.com	declined		2026-01-05T13:36:00+00:00	\N
747921d0-0b95-40d8-abf4-c085daba7d94	customer10@example.com	paid	seed-11	2026-01-05T14:22:00+00:00	\N
e5180838-5e8c-4d21-92fe-8528f26f0d6d	customer11@example.com	paid	seed-12	2026-01-05T15:03:00+00:00	\N
5e7959e0-5a8d-43a6-9908-0319ec55065c	customer12@example.com	paid	seed-13	2026-01-05T15:49:00+00:00	\N
6327783f-a811-49fd-88aa-c4dfe0ac0352	customer13@example.com	paid	seed-14	2026-01-05T16:20:00+00:00	\N
e5153637-0786-4b9a-bcd2-826db845382c	customer14@example.com	paid	seed-15	2026-01-05T16:56:00+00:00	\N
94af8ba2-64d7-495d-9e68-4666f9f7be66	customer15@example.com	paid	seed-16	2026-01-05T17:17:00+00:00	\N
40e9fa99-ed46-412d-b18e-579009526be8	customer16@example.com	paid	seed-17	2026-01-05T17:59:00+00:00	\N
0a0f2884-bd43-4619-a729-f2eefbbdedb3	customer17@example.com	paid	seed-18	2026-01-05T18:33:00+00:00	\N
2fb408df-473f-42c9-a821-2be0e35a606f	customer18@example.com	paid	seed-19	2026-01-05T19:07:00+00:00	\N
e68e313a-d984-4361-bc21-c01b2ce1d99a	customer19@example.com	paid	seed-20	2026-01-05T20:01:00+00:00	\N
4be275b6-1ba9-4e58-8b42-abb4ca7256af	customer20@example.com	paid	seed-21	2026-01-05T20:32:00+00:00	\N
12799362-e8c2-44b2-b1ce-b22a8b202bf1	customer21@example.com	paid	seed-22	2026-01-05T21:16:00+00:00	\N
ec98e74d-44ef-40e2-ab09-7c2aa1309278	customer22@example.com	paid	seed-23	2026-01-05T22:00:00+00:00	\N
8bb9c206-a6df-463c-ab7d-f0a198c5144b	customer23@example.com	paid	seed-24	2026-01-05T22:28:00+00:00	\N
cb1f4bf1-faa8-4854-b6b2-05497df1bca0	customer24@example.com	paid	seed-25	2026-01-05T22:59:00+00:00	\N
1d605c1e-7a33-4ad9-9c14-a9268950c3b4	customer25@example.com	paid	seed-26	2026-01-05T23:30:00+00:00	\N
b4fe225f-0a09-41f0-b5bc-50230734edd4	customer26@example.com	paid	seed-27	2026-01-06T00:18:00+00:00	\N
8c61ff93-c1dc-41ad-a796-a95faafdd838	customer27@example.com	paid	seed-28	2026-01-06T01:06:00+00:00	\N
32605606-f38f-4adb-be13-139a6cdb4682	customer28@example.com	paid	seed-29	2026-01-06T01:37:00+00:00	\N
57e3930e-69e3-4423-994a-f9d5b202e68c	customer29@example.com	paid	seed-30	2026-01-06T02:02:00+00:00	\N
a45fa786-0e89-4deb-a946-a98121fd31dd	customer30@example.com	paid	seed-31	2026-01-06T02:33:00+00:00	\N
4251eb3d-5bf7-4ccb-a90a-12bd6d4e0cc3	customer31@example.com	paid	seed-32	2026-01-06T03:30:00+00:00	\N
7acb0e4a-08f9-4c92-91e6-da8d484d82d1	customer32@example.com	paid	seed-33	2026-01-06T04:03:00+00:00	\N
abc9716f-6d23-4649-9748-214e0ec03004	customer33@example.com	paid	seed-34	2026-01-06T04:43:00+00:00	\N
b441c28e-d0ed-46d7-9970-df0cb4e821b2	customer34@example.com	declined		2026-01-06T05:03:00+00:00	\N
7192a61f-3777-4be6-b9c8-26a0ed9696bc	customer35@example.com	paid	seed-36	2026-01-06T05:38:00+00:00	\N
bcc4eeaf-fd30-4fa2-bbda-243e3aad4e3d	customer36@example.com	paid	seed-37	2026-01-06T06:19:00+00:00	\N
feffdd91-1b2a-4cf5-b87e-37bc2a9603ee	customer37@example.com	paid	seed-38	2026-01-06T06:49:00+00:00	\N
0ffb78f3-e699-4f57-b108-111dad01bbae	customer38@example.com	paid	seed-39	2026-01-06T07:43:00+00:00	\N
f1ae4b6e-3835-4434-b92d-6a8c62d7163d	customer39@example.com	paid	seed-40	2026-01-06T08:12:00+00:00	\N
b6ca003c-149f-47be-a386-3e47808b4299	customer40@example.com	paid	seed-41	2026-01-06T08:56:00+00:00	\N
9e92261c-2d2c-4772-b0d0-8f50286bdcad	customer41@example.com	paid	seed-42	2026-01-06T09:42:00+00:00	\N
4f9eb980-13de-46a7-9523-c53cae677aa6	customer42@example.com	paid	seed-43	2026-01-06T10:14:00+00:00	\N
4dcef6b9-e805-4c6f-8c28-5a213a08d3bb	customer43@example.com	paid	seed-44	2026-01-06T10:36:00+00:00	\N
3bbd34dd-c59a-4f38-801a-fc0819f0d14b	customer44@example.com	paid	seed-45	2026-01-06T11:35:00+00:00	\N
7d3b26c5-67d6-4682-b630-87a8b2ee2562	customer45@example.com	paid	seed-46	2026-01-06T11:51:00+00:00	\N
d11e1407-5326-45a9-9c21-bab6a386dd7e	customer46@example.com	paid	seed-47	2026-01-06T12:31:00+00:00	\N
51f209bc-1fc2-40d5-81c2-4601ecb483a6	customer47@example.com	paid	seed-48	2026-01-06T13:11:00+00:00	\N
832491f5-b4ef-4ebf-b1f0-20d8c8fd56bb	customer48@example.com	paid	seed-49	2026-01-06T13:46:00+00:00	\N
0a8a9910-bb37-4214-b7fb-019a381c6b2f	customer49@example.com	paid	seed-50	2026-01-06T14:18:00+00:00	\N
bc356ca0-c1fc-4126-a97c-81ef2f1e5d79	customer50@example.com	paid	seed-51	2026-01-06T14:56:00+00:00	\N
4fc2d1cb-7252-467e-b3c9-c4574ffdd996	customer51@example.com	paid	seed-52	2026-01-06T15:49:00+00:00	\N
371b0636-7668-4d43-bc47-f00842341901	customer52@example.com	paid	seed-53	2026-01-06T16:25:00+00:00	\N
213af611-e039-4aea-a48f-95b80f8d4a38	customer53@example.com	paid	seed-54	2026-01-06T16:46:00+00:00	\N
f04e6791-f99c-4b59-86d0-596070cc80da	customer54@example.com	paid	seed-55	2026-01-06T17:36:00+00:00	\N
8721f532-93ae-46e1-9ed3-952d9bde2f41	customer55@example.com	paid	seed-56	2026-01-06T18:14:00+00:00	\N
6cfec697-e60c-434b-a21f-e4ef79a11253	customer56@example.com	paid	seed-57	2026-01-06T18:46:00+00:00	\N
fb1c1acd-42fb-4e22-b29c-b6d36d293c5d	customer57@example.com	paid	seed-58	2026-01-06T19:25:00+00:00	\N
3f86e977-cd2b-4461-8be4-94a491a5e5da	customer58@example.com	pending		2026-01-06T20:11:00+00:00	\N
931f885d-6420-4af2-9a49-c4cda14dc49d	customer59@example.com	paid	seed-60	2026-01-06T20:45:00+00:00	\N
06d047d9-98bb-4299-932e-ae84c945c1a9	customer60@example.com	paid	seed-61	2026-01-06T21:12:00+00:00	\N
25043583-f77f-4ee4-92cb-b4fa00bbb4f9	customer61@example.com	paid	seed-62	2026-01-06T21:42:00+00:00	\N
b5e872d9-5c48-44c4-9206-7a5521fa28c0	customer62@example.com	paid	seed-63	2026-01-06T22:39:00+00:00	\N
fde83fb2-8c6d-456d-84c5-1645fb091db5	customer63@example.com	paid	seed-64	2026-01-06T23:01:00+00:00	\N
fc93a73f-bb91-47c6-b499-1278f43535c7	customer64@example.com	paid	seed-65	2026-01-06T23:46:00+00:00	\N
3cd4089b-a164-479b-8e96-12c51036874d	customer65@example.com	paid	seed-66	2026-01-07T00:22:00+00:00	\N
098d5d0e-ac63-4dec-9784-aed20e7397e7	customer66@example.com	paid	seed-67	2026-01-07T00:57:00+00:00	\N
2a91ae41-1b8d-418e-bd76-1bed839d7863	customer67@example.com	paid	seed-68	2026-01-07T01:20:00+00:00	\N
b1c106f6-c2fd-4029-8ebb-749d14052499	customer68@example.com	paid	seed-69	2026-01-07T02:09:00+00:00	\N
679bfb3a-d165-4284-940a-c9d2acdd9c21	customer69@example.com	paid	seed-70	2026-01-07T03:01:00+00:00	\N
78d35ea8-032f-40d6-85d1-108523925133	customer70@example.com	paid	seed-71	2026-01-07T03:36:00+00:00	\N
23da2249-c48e-4d25-bf91-4b096075bd57	customer71@example.com	paid	seed-72	2026-01-07T04:10:00+00:00	\N
9e9d5dae-acb3-4e11-8386-0b5826541072	customer72@example.com	paid	seed-73	2026-01-07T04:28:00+00:00	\N
46baa662-91f7-4104-bc75-a0b0364ff2d5	customer73@example.com	paid	seed-74	2026-01-07T05:04:00+00:00	\N
16a7c51e-b208-4112-b15f-8ac53544f8fc	customer74@example.com	paid	seed-75	2026-01-07T05:56:00+00:00	\N
d3381e5f-e3f3-4427-89e2-c14c7f95b3ce	customer75@example.com	paid	seed-76	2026-01-07T06:28:00+00:00	\N
236c8883-8ac3-4bef-b017-e88aa6b6c13f	customer76@example.com	failed		2026-01-07T06:55:00+00:00	\N
61e2447f-e266-4be7-b0ac-6e57fdfe9304	customer77@example.com	paid	seed-78	2026-01-07T07:38:00+00:00	\N
5dda96d8-2936-4239-8ff4-a4bca4eb95c1	customer78@example.com	paid	seed-79	2026-01-07T08:15:00+00:00	\N
5243f458-2f8a-41de-bd54-6f8aeff864a5	customer79@example.com	paid	seed-80	2026-01-07T08:50:00+00:00	\N
b923820f-0aed-4901-89ef-c4837fe3bb50	customer80@example.com	paid	seed-81	2026-01-07T09:31:00+00:00	\N
0d6bc4d1-d3b9-49e3-b550-cdea1e2f2086	customer81@example.com	paid	seed-82	2026-01-07T10:08:00+00:00	\N
13df4e9d-3335-4f78-b699-70c73cd80fce	customer82@example.com	paid	seed-83	2026-01-07T10:55:00+00:00	\N
3316edfa-cc4e-4453-b9b6-dee690bace12	customer83@example.com	paid	seed-84	2026-01-07T11:32:00+00:00	\N
990393ce-a9f2-4772-8048-97d75271baa2	customer84@example.com	paid	seed-85	2026-01-07T12:17:00+00:00	\N
b8c730cf-b58d-4a0f-bbda-51eca0d51895	customer85@example.com	paid	seed-86	2026-01-07T12:32:00+00:00	\N
5802b363-1488-4625-8485-875b86aaa68c	customer86@example.com	paid	seed-87	2026-01-07T13:10:00+00:00	\N
d8a630f8-11e2-4d35-8f00-61a9cd0cb092	customer87@example.com	declined		2026-01-07T14:08:00+00:00	\N
de26994c-7f70-4b9e-8f7b-73711ce14457	customer88@example.com	paid	seed-89	2026-01-07T14:35:00+00:00	\N
3a5b1ecb-a3a7-4abc-951f-6c66eb21757a	customer89@example.com	pending		2026-01-07T15:10:00+00:00	\N
3680df90-9cda-46d7-a4bf-43a3358ad2ff	customer90@example.com	paid	seed-91	2026-01-07T15:34:00+00:00	\N
ca5d07f9-d060-4e39-948c-b68e6f5bbcdf	customer91@example.com	paid	seed-92	2026-01-07T16:11:00+00:00	\N
a7551ee8-815c-4c71-9e11-0c4b9ce223de	customer92@example.com	paid	seed-93	2026-01-07T16:59:00+00:00	\N
97132ab1-b9b2-465a-9ccf-a847470a138a	customer93@example.com	paid	seed-94	2026-01-07T17:42:00+00:00	\N
c23bbb09-e76e-4c01-a58e-05ca44b655e6	customer94@example.com	paid	seed-95	2026-01-07T18:24:00+00:00	\N
f6092994-2f95-438c-a172-eb9fe6a9b47a	customer95@example.com	paid	seed-96	2026-01-07T18:49:00+00:00	\N
6cd71771-2419-41e9-ae48-0720956fdd49	customer96@example.com	paid	seed-97	2026-01-07T19:20:00+00:00	\N
e0f0a9dc-0454-4e95-ae58-51fb2bc54e20	customer97@example.com	paid	seed-98	2026-01-07T19:50:00+00:00	\N
1672f9e7-bd67-4b80-9acb-515274bc09c0	customer98@example.com	pending		2026-01-07T20:28:00+00:00	\N
ae563146-d549-43ce-bc6e-b911a50ff2f3	customer99@example.com	pending		2026-01-07T21:15:00+00:00	\N
f8e046bf-36f4-4601-877a-9738e8c69db2	customer100@example.com	paid	seed-101	2026-01-07T22:08:00+00:00	\N
d6fe26ec-d112-4080-bb4d-4fd6658e3691	customer101@example.com	paid	seed-102	2026-01-07T22:40:00+00:00	\N
b43724d3-96bc-47e6-b221-2f6d2d2408a8	customer102@example.com	paid	seed-103	2026-01-07T23:10:00+00:00	\N
0d421ba3-e257-4ce5-8558-4a679aec7ce0	customer103@example.com	paid	seed-104	2026-01-07T23:39:00+00:00	\N
f61f2281-5c46-4048-a5f4-60e8d8ac36f0	customer104@example.com	paid	seed-105	2026-01-08T00:28:00+00:00	\N
8b3dab90-fb5e-47d6-ae31-2b0f46abdb0b	customer105@example.com	pending		2026-01-08T00:54:00+00:00	\N
67f96312-5fa3-483c-b80d-ecd43670ca72	customer106@example.com	paid	seed-107	2026-01-08T01:22:00+00:00	\N
166eab6a-f4a2-4637-ba39-21cb07fa60df	customer107@example.com	declined		2026-01-08T02:19:00+00:00	\N
78d27596-7303-4aeb-bd83-7e692ae4aa1a	customer108@example.com	paid	seed-109	2026-01-08T03:02:00+00:00	\N
29627f98-e89f-41dd-a560-066e7e58f6eb	customer109@example.com	paid	seed-110	2026-01-08T03:41:00+00:00	\N
c5a8d0f2-3a71-4dc4-830d-a169c42222c1	customer110@example.com	paid	seed-111	2026-01-08T04:19:00+00:00	\N
8e7859f3-60d4-4ebb-96e0-ce61d08d4ffd	customer111@example.com	paid	seed-112	2026-01-08T04:31:00+00:00	\N
80c9326e-396e-41b5-87a4-252c237e52b9	customer112@example.com	paid	seed-113	2026-01-08T05:28:00+00:00	\N
8e29e043-c7dc-479b-aa5b-db1bd4e894be	customer113@example.com	pending		2026-01-08T05:50:00+00:00	\N
7d497f8f-3e36-4aa0-a84a-e00a02a285bd	customer114@example.com	paid	seed-115	2026-01-08T06:38:00+00:00	\N
f5893922-7cd6-44fd-b160-82637ae472b5	customer115@example.com	paid	seed-116	2026-01-08T06:55:00+00:00	\N
e9a4c093-dd8b-42ed-8e9b-ac398caafa08	customer116@example.com	paid	seed-117	2026-01-08T07:43:00+00:00	\N
592b2ef5-3c81-4302-b1b0-3233ffbc1af5	customer117@example.com	paid	seed-118	2026-01-08T08:30:00+00:00	\N
e0a70bb0-ad12-4b16-95c5-34d48c6eae57	customer118@example.com	paid	seed-119	2026-01-08T08:59:00+00:00	\N
1230ed13-868f-42ab-be4a-caa3560b3971	customer119@example.com	paid	seed-120	2026-01-08T09:32:00+00:00	\N
31dca8b9-61f6-4dfc-afc8-4c5a99466072	customer120@example.com	paid	seed-121	2026-01-08T10:19:00+00:00	\N
e427ae02-03cb-4307-bc12-020d12a78911	customer121@example.com	paid	seed-122	2026-01-08T10:52:00+00:00	\N
c81d5338-7f67-40b6-8cd9-181a43829425	customer122@example.com	paid	seed-123	2026-01-08T11:20:00+00:00	\N
afe845e0-01fc-40a3-9fb7-cec91896abd1	customer123@example.com	declined		2026-01-08T12:14:00+00:00	\N
47067a75-6687-4f0d-8766-c37a4ba90085	customer124@example.com	paid	seed-125	2026-01-08T12:40:00+00:00	\N
a5a2828c-7e9d-4017-9207-d8992f8f3ab9	customer125@example.com	paid	seed-126	2026-01-08T13:23:00+00:00	\N
5072f7f7-05fa-426b-a6db-49b1988f9f81	customer126@example.com	declined		2026-01-08T14:07:00+00:00	\N
12d82268-e8d1-40b7-8138-0dd9b06052e7	customer127@example.com	paid	seed-128	2026-01-08T14:31:00+00:00	\N
2e4cc80d-84b5-41a4-ba17-0bd2350fd13d	customer128@example.com	paid	seed-129	2026-01-08T15:24:00+00:00	\N
c4b08f23-7d38-4eda-8012-087ffaec9f8d	customer129@example.com	paid	seed-130	2026-01-08T15:54:00+00:00	\N
f841d419-96ba-400d-b34c-d7547568bbd4	customer130@example.com	paid	seed-131	2026-01-08T16:36:00+00:00	\N
4f3c8d18-79b6-44ae-9717-120c7cbc487e	customer131@example.com	paid	seed-132	2026-01-08T17:04:00+00:00	\N
647683eb-89df-47f9-b3e8-5e63fdf378f0	customer132@example.com	paid	seed-133	2026-01-08T17:26:00+00:00	\N
c8c82752-ed8c-47da-8da7-5ce3a24d4168	customer133@example.com	paid	seed-134	2026-01-08T18:08:00+00:00	\N
d52f7994-4e4b-4c68-81eb-304c8522142b	customer134@example.com	paid	seed-135	2026-01-08T18:48:00+00:00	\N
fc32c05e-592a-4e3e-8a55-88af53028ced	customer135@example.com	paid	seed-136	2026-01-08T19:31:00+00:00	\N
b16676ba-ddaa-4658-86e4-aef31142877b	customer136@example.com	declined		2026-01-08T19:59:00+00:00	\N
7f75d988-b13c-49a1-8a2d-9ab0614b0149	customer137@example.com	paid	seed-138	2026-01-08T20:49:00+00:00	\N
da46b4b0-56ef-456f-8698-ec532f4ca432	customer138@example.com	paid	seed-139	2026-01-08T21:29:00+00:00	\N
85373656-036e-441a-b960-3550702e491c	customer139@example.com	paid	seed-140	2026-01-08T21:49:00+00:00	\N
7064e485-9202-4d34-890f-e9714c0a5616	customer140@example.com	paid	seed-141	2026-01-08T22:30:00+00:00	\N
f3e9b5ff-be0f-4ef0-841b-54c72a2a3d91	customer141@example.com	paid	seed-142	2026-01-08T23:08:00+00:00	\N
906557ce-0c2b-475e-b7ae-1175a219548e	customer142@example.com	paid	seed-143	2026-01-08T23:46:00+00:00	\N
07ad4e58-ef84-43da-97ad-490c54ce0418	customer143@example.com	paid	seed-144	2026-01-09T00:13:00+00:00	\N
8307dcc7-464a-437c-9718-b69082a4e1f8	customer144@example.com	paid	seed-145	2026-01-09T01:08:00+00:00	\N
e28899ac-7291-44b9-9786-9338a99ab1c4	customer145@example.com	paid	seed-146	2026-01-09T01:31:00+00:00	\N
f6c677f3-0f47-4c41-9a88-5a9bab10d2f7	customer146@example.com	declined		2026-01-09T02:30:00+00:00	\N
0e9410e6-3dc7-42bd-9697-d114f7becd9c	customer147@example.com	paid	seed-148	2026-01-09T02:47:00+00:00	\N
8e7e2eb0-3583-4f3b-a2d2-0feee5193d1f	customer148@example.com	paid	seed-149	2026-01-09T03:31:00+00:00	\N
a6c43eca-0c82-4e6c-b900-92db4947fa05	customer149@example.com	paid	seed-150	2026-01-09T04:09:00+00:00	\N
048fc5f2-5a55-432f-9b41-67ed7aeb8f1f	customer150@example.com	paid	seed-151	2026-01-09T04:57:00+00:00	\N
48810f32-5853-4f2a-b99f-d6510dc2a57c	customer151@example.com	pending		2026-01-09T05:14:00+00:00	\N
43f95f76-b4bc-48b6-87e9-adcf7e8a31e9	customer152@example.com	paid	seed-153	2026-01-09T06:04:00+00:00	\N
91f41dc8-25a7-4a38-bc7b-8b5a085ba3c0	customer153@example.com	paid	seed-154	2026-01-09T06:40:00+00:00	\N
efff2467-ef98-492e-b486-e151e4835277	customer154@example.com	paid	seed-155	2026-01-09T07:06:00+00:00	\N
83f13cfe-33f0-4be1-b8f9-39a575223dde	customer155@example.com	paid	seed-156	2026-01-09T07:58:00+00:00	\N
b62810b7-5a40-44d4-858e-66519f249c7b	customer156@example.com	paid	seed-157	2026-01-09T08:14:00+00:00	\N
d8891b34-d956-4422-9dcf-2c9382c5463b	customer157@example.com	paid	seed-158	2026-01-09T09:18:00+00:00	\N
e9da1533-dd51-49eb-aede-cfd6af26920a	customer158@example.com	paid	seed-159	2026-01-09T09:39:00+00:00	\N
08deee04-578c-42b6-b9e9-fd1afb0a95f5	customer159@example.com	declined		2026-01-09T10:23:00+00:00	\N
3fb50d9c-22ab-47a9-b7cf-72a72735355b	customer160@example.com	paid	seed-161	2026-01-09T11:05:00+00:00	\N
b3034067-7400-47f2-a44a-49d44ac9d760	customer161@example.com	paid	seed-162	2026-01-09T11:31:00+00:00	\N
b4ea6987-342b-4176-9258-f4f80d10f695	customer162@example.com	paid	seed-163	2026-01-09T11:55:00+00:00	\N
73a4e237-0013-433f-a36e-8f00a30eef1d	customer163@example.com	paid	seed-164	2026-01-09T12:49:00+00:00	\N
4e0475a3-9417-4878-ba30-9c11d8c56b59	customer164@example.com	paid	seed-165	2026-01-09T13:32:00+00:00	\N
8ca1f5f7-efb1-4a23-9887-d06612efbc54	customer165@example.com	paid	seed-166	2026-01-09T14:14:00+00:00	\N
04b66ea3-c4d8-4205-9989-ba87497a1952	customer166@example.com	paid	seed-167	2026-01-09T14:33:00+00:00	\N
b62ec1c8-d86a-4d20-8776-76be9b85c380	customer167@example.com	paid	seed-168	2026-01-09T15:07:00+00:00	\N
582c48a7-3245-4c2d-b4e1-19c833d9b05c	customer168@example.com	paid	seed-169	2026-01-09T15:42:00+00:00	\N
ad8a157a-584f-45df-82dc-4998d2a0cb48	customer169@example.com	paid	seed-170	2026-01-09T16:31:00+00:00	\N
79f0c911-a0f9-4b83-b55b-efbe30a5e77f	customer170@example.com	paid	seed-171	2026-01-09T17:05:00+00:00	\N
623124c7-4f05-48d1-b56f-8ef918a68111	customer171@example.com	paid	seed-172	2026-01-09T17:28:00+00:00	\N
d969e4ee-6f03-42be-941e-63c27712547e	customer172@example.com	paid	seed-173	2026-01-09T18:23:00+00:00	\N
e455f0b9-8170-4452-af55-881535a0c4bf	customer173@example.com	paid	seed-174	2026-01-09T18:57:00+00:00	\N
62b4789d-1a01-4f86-bde9-7f9abe62441d	customer174@example.com	paid	seed-175	2026-01-09T19:32:00+00:00	\N
847025c6-7ee0-44e6-90bd-a4257b074ea7	customer175@example.com	pending		2026-01-09T20:04:00+00:00	\N
48027b45-ee68-4308-9355-dcff384ece5b	customer176@example.com	paid	seed-177	2026-01-09T20:48:00+00:00	\N
154a1e5f-9be3-4cd6-ade0-c5ca7a69f3ff	customer177@example.com	paid	seed-178	2026-01-09T21:15:00+00:00	\N
be5dee05-b3c9-4efb-8abe-2109a55a9e29	customer178@example.com	paid	seed-179	2026-01-09T21:57:00+00:00	\N
3e5316eb-f2d2-4677-8be6-1da379fcd2cb	customer179@example.com	paid	seed-180	2026-01-09T22:44:00+00:00	\N
ce43d400-c9be-4df9-813b-8c77b8aa839b	customer180@example.com	paid	seed-181	2026-01-09T23:24:00+00:00	\N
14e2a40d-9bba-44b6-81ee-d032b5adebc5	customer181@example.com	paid	seed-182	2026-01-10T00:00:00+00:00	\N
9f3d6cb0-545e-455a-8b7f-782e3f016734	customer182@example.com	paid	seed-183	2026-01-10T00:16:00+00:00	\N
25c92136-2d60-4f29-82f1-ef03716e4d6a	customer183@example.com	paid	seed-184	2026-01-10T01:16:00+00:00	\N
95b4507c-7214-4a38-a9b1-080e37f99c60	customer184@example.com	paid	seed-185	2026-01-10T01:40:00+00:00	\N
456b6553-4cb6-4fc0-a721-94ab6a060db9	customer185@example.com	paid	seed-186	2026-01-10T02:25:00+00:00	\N
fd97c686-5d36-4d9c-aa5c-444244056a72	customer186@example.com	paid	seed-187	2026-01-10T02:51:00+00:00	\N
3eb06ab4-84c4-4976-947d-255e7cd9ff96	customer187@example.com	paid	seed-188	2026-01-10T03:30:00+00:00	\N
30216909-ba3c-45ca-b1b9-b1c36bf4c6ef	customer188@example.com	paid	seed-189	2026-01-10T04:12:00+00:00	\N
bd734d96-6d1d-4ea4-a169-848c12f6388a	customer189@example.com	paid	seed-190	2026-01-10T04:55:00+00:00	\N
b8ae3eb5-f62e-4b7a-b320-37012acfeba8	customer190@example.com	paid	seed-191	2026-01-10T05:25:00+00:00	\N
4637794f-fe95-4ba4-a0fe-aabf5a4dfe47	customer191@example.com	paid	seed-192	2026-01-10T05:56:00+00:00	\N
30cb94cd-8070-4209-bdda-adb66a1dad35	customer192@example.com	declined		2026-01-10T06:33:00+00:00	\N
2c1bee0a-9450-4f6f-a385-d617cc261622	customer193@example.com	paid	seed-194	2026-01-10T07:15:00+00:00	\N
0a653d93-ee10-406c-9b6f-5b8ee4c47739	customer194@example.com	paid	seed-195	2026-01-10T08:03:00+00:00	\N
ed09db50-1154-4116-8f04-b2161cb4130e	customer195@example.com	declined		2026-01-10T08:34:00+00:00	\N
cc371e46-06e0-4ae7-a087-bba934c2b089	customer196@example.com	paid	seed-197	2026-01-10T09:19:00+00:00	\N
91cbc383-97b7-4686-b219-6d24226ed29d	customer197@example.com	pending		2026-01-10T09:42:00+00:00	\N
db15e19e-70db-4e2d-88e7-01d0749d804c	customer198@example.com	paid	seed-199	2026-01-10T10:11:00+00:00	\N
330cfd62-78fc-4021-84f4-36b972399772	customer199@example.com	paid	seed-200	2026-01-10T11:07:00+00:00	\N
1f5c6170-b72a-4073-ab2f-b79e336148dd	customer200@example.com	paid	seed-201	2026-01-10T11:26:00+00:00	\N
4798b745-3b01-436a-a4ed-0914c19ff603	customer201@example.com	paid	seed-202	2026-01-10T12:03:00+00:00	\N
8119ba89-8075-4bf3-9966-c18bbfec6a11	customer202@example.com	paid	seed-203	2026-01-10T12:57:00+00:00	\N
62932e93-10f6-4583-95cb-8fa059459862	customer203@example.com	declined		2026-01-10T13:12:00+00:00	\N
dc12857c-dece-4b9a-98bd-75af9e196d39	customer204@example.com	paid	seed-205	2026-01-10T13:58:00+00:00	\N
de07736e-65d9-498c-a4e5-05871bde4b73	customer205@example.com	paid	seed-206	2026-01-10T14:52:00+00:00	\N
5f7280d2-e509-41dc-b07c-6dfbe611179e	customer206@example.com	paid	seed-207	2026-01-10T15:30:00+00:00	\N
6ffc665e-7e3c-43e2-94fb-a462c57d8e94	customer207@example.com	paid	seed-208	2026-01-10T16:06:00+00:00	\N
1320f5f8-91b5-4815-81cb-fbfc3d84793f	customer208@example.com	paid	seed-209	2026-01-10T16:34:00+00:00	\N
477ce753-2c24-4992-b65b-a17e0b9f3908	customer209@example.com	paid	seed-210	2026-01-10T17:17:00+00:00	\N
90b4986a-0ea8-42df-8869-589114ddddd6	customer210@example.com	paid	seed-211	2026-01-10T17:56:00+00:00	\N
4b7cd726-1b89-4784-931d-6565fdc72b06	customer211@example.com	paid	seed-212	2026-01-10T18:11:00+00:00	\N
a93ddf9b-95fb-41c0-96e0-cc625997aadd	customer212@example.com	paid	seed-213	2026-01-10T19:06:00+00:00	\N
11fde3ee-8b62-43b7-8c80-3008b72b0135	customer213@example.com	paid	seed-214	2026-01-10T19:36:00+00:00	\N
aaa539a2-86e8-4d5d-97e7-ddc6ad0f2e0c	customer214@example.com	paid	seed-215	2026-01-10T20:05:00+00:00	\N
6161f64f-8571-4b7d-bc9d-3de4e0b16aab	customer215@example.com	paid	seed-216	2026-01-10T20:40:00+00:00	\N
8e84b766-a037-4073-96cb-e4cfc12febd6	customer216@example.com	declined		2026-01-10T21:23:00+00:00	\N
5b072bc3-0ca7-408b-ae9a-07e0a8a0d2a2	customer217@example.com	paid	seed-218	2026-01-10T22:03:00+00:00	\N
1c813400-ae40-4d52-9bdb-6b36a64a7f4f	customer218@example.com	paid	seed-219	2026-01-10T22:43:00+00:00	\N
3c04caf1-571e-4aa9-95a2-ce19a378f8e8	customer219@example.com	paid	seed-220	2026-01-10T23:09:00+00:00	\N
0d5899cc-cdb0-414a-8b22-19a605ac4e51	customer220@example.com	paid	seed-221	2026-01-10T23:59:00+00:00	\N
e55ddcae-0ae2-41ba-b442-fde01b2da315	customer221@example.com	declined		2026-01-11T00:17:00+00:00	\N
27fc1f1d-7382-46dd-b2a4-e5b8307a2f75	customer222@example.com	paid	seed-223	2026-01-11T01:03:00+00:00	\N
0f270244-290f-4c3d-a494-ce7174e9de02	customer223@example.com	paid	seed-224	2026-01-11T01:57:00+00:00	\N
82b3f704-f861-41fd-8d14-404c30b4ee8c	customer224@example.com	paid	seed-225	2026-01-11T02:14:00+00:00	\N
3d33c0e0-1a56-4e51-a50e-024e970b7068	customer225@example.com	paid	seed-226	2026-01-11T03:06:00+00:00	\N
bb67757a-9d79-4892-9eee-7663dbadf1ce	customer226@example.com	paid	seed-227	2026-01-11T03:42:00+00:00	\N
7a2baffa-e94d-42e0-9185-89ea18d6031f	customer227@example.com	paid	seed-228	2026-01-11T04:19:00+00:00	\N
b6078045-9fc2-4bf1-b719-d21dd409de89	customer228@example.com	paid	seed-229	2026-01-11T04:36:00+00:00	\N
8aaa927f-3b0c-4064-b020-1faf1052d3f4	customer229@example.com	pending		2026-01-11T05:25:00+00:00	\N
711a3f5d-895e-4557-9d2d-e4461b9540b4	customer230@example.com	paid	seed-231	2026-01-11T05:59:00+00:00	\N
d03eefde-a9c8-43c4-8005-71f3d6f88ff1	customer231@example.com	paid	seed-232	2026-01-11T06:28:00+00:00	\N
d9e01c42-805c-46ae-8438-a6ebb9b38e30	customer232@example.com	paid	seed-233	2026-01-11T07:17:00+00:00	\N
588ff5cd-6e7c-4f85-9a8a-90a74886a72f	customer233@example.com	paid	seed-234	2026-01-11T07:48:00+00:00	\N
2a3db3ec-d9bd-4d49-a427-ae98b6468e73	customer234@example.com	pending		2026-01-11T08:26:00+00:00	\N
25d6341e-f23d-41e1-9533-642bea02614c	customer235@example.com	paid	seed-236	2026-01-11T09:08:00+00:00	\N
b3608b4b-1bef-438c-817a-344be2c8d09d	customer236@example.com	pending		2026-01-11T09:32:00+00:00	\N
47b2db23-8f23-4ad3-9988-2ee2778d6b19	customer237@example.com	paid	seed-238	2026-01-11T10:28:00+00:00	\N
cd9a5e9f-65d5-4274-a302-7fab60b27cc0	customer238@example.com	paid	seed-239	2026-01-11T11:04:00+00:00	\N
f2b27ba2-35a6-42a5-ba6f-9fb949a73f00	customer239@example.com	paid	seed-240	2026-01-11T11:39:00+00:00	\N
a9160197-f49b-4d10-b8c5-8c66b2b15a82	customer240@example.com	paid	seed-241	2026-01-11T12:06:00+00:00	\N
2aae0d92-b9b5-4be8-835c-5cd22efbd678	customer241@example.com	paid	seed-242	2026-01-11T12:58:00+00:00	\N
b3c4efcd-71b7-46a6-b60b-87e220bfc861	customer242@example.com	paid	seed-243	2026-01-11T13:32:00+00:00	\N
5d518e6e-8374-445d-a92c-f285b6caac81	customer243@example.com	paid	seed-244	2026-01-11T13:58:00+00:00	\N
d8318cdc-22e6-45fa-a53b-9e4474df6286	customer244@example.com	paid	seed-245	2026-01-11T14:56:00+00:00	\N
a26ce03b-c5ca-45a0-82ae-f041579e2b0b	customer245@example.com	paid	seed-246	2026-01-11T15:16:00+00:00	\N
561a4c7b-9afa-4fd9-a52b-8244f2c61d79	customer246@example.com	paid	seed-247	2026-01-11T16:09:00+00:00	\N
b9975e67-70e4-4ac3-bee3-4a44e8ccdf5a	customer247@example.com	paid	seed-248	2026-01-11T16:41:00+00:00	\N
65e04438-a696-453b-aaa6-0082b0a00241	customer248@example.com	paid	seed-249	2026-01-11T17:10:00+00:00	\N
c6174f10-b4f8-4d47-ac30-84bfc7ca4395	customer249@example.com	paid	seed-250	2026-01-11T17:45:00+00:00	\N
eabfb38d-9460-436c-a071-b3cbcbb0f9b2	customer250@example.com	paid	seed-251	2026-01-11T18:30:00+00:00	\N
c43884ab-73cc-4be3-9817-3584ff0cf940	customer251@example.com	paid	seed-252	2026-01-11T19:06:00+00:00	\N
0a2c0b79-d0a2-48b8-9392-8f07d1f8d7cd	customer252@example.com	paid	seed-253	2026-01-11T19:35:00+00:00	\N
e2a833ef-1517-4ba5-ba81-02f94a0261bd	customer253@example.com	paid	seed-254	2026-01-11T20:09:00+00:00	\N
246617d1-abc0-4dea-9faf-dee06ea8926a	customer254@example.com	paid	seed-255	2026-01-11T20:39:00+00:00	\N
ceb777ed-5c8c-4391-884c-d64140466a68	customer255@example.com	paid	seed-256	2026-01-11T21:31:00+00:00	\N
d7827232-1f37-449c-9ac5-77d6f00b55d2	customer256@example.com	paid	seed-257	2026-01-11T22:02:00+00:00	\N
b40b8db0-9a34-4fb0-b3f7-e575efa6d079	customer257@example.com	paid	seed-258	2026-01-11T22:57:00+00:00	\N
0f8406c5-abc0-48dd-ac0e-e8f15d8461f4	customer258@example.com	paid	seed-259	2026-01-11T23:34:00+00:00	\N
9a269c15-31bf-4492-84b8-c21d84d34c7b	customer259@example.com	paid	seed-260	2026-01-12T00:02:00+00:00	\N
af479aa2-69c4-4004-8913-f94b376707db	customer260@example.com	paid	seed-261	2026-01-12T00:36:00+00:00	\N
744344e4-9cee-454b-bdd9-a0ea7233c5c1	customer261@example.com	paid	seed-262	2026-01-12T01:23:00+00:00	\N
d6e2ba8d-2e4a-4075-ae55-682174b9e3a3	customer262@example.com	paid	seed-263	2026-01-12T01:40:00+00:00	\N
ded1cb66-7381-497c-852c-e46bb4f9ed86	customer263@example.com	paid	seed-264	2026-01-12T02:23:00+00:00	\N
04cd0862-d3a7-426d-a34d-d73fccef7987	customer264@example.com	paid	seed-265	2026-01-12T03:13:00+00:00	\N
c322ffac-4099-4463-825a-23170adcf4a1	customer265@example.com	paid	seed-266	2026-01-12T03:51:00+00:00	\N
30e6101b-4a66-4763-a201-5a5294c2cc80	customer266@example.com	paid	seed-267	2026-01-12T04:26:00+00:00	\N
7d22fd55-b4fa-40a4-a58f-ad50a6db556d	customer267@example.com	paid	seed-268	2026-01-12T05:02:00+00:00	\N
e50da7c8-1de9-4981-ad8a-b58dd096137a	customer268@example.com	paid	seed-269	2026-01-12T05:38:00+00:00	\N
295409d0-2e46-4563-8891-b0d1cda172a9	customer269@example.com	paid	seed-270	2026-01-12T06:13:00+00:00	\N
bb776865-8176-4c2b-bd6c-709eeb9824c6	customer270@example.com	paid	seed-271	2026-01-12T06:38:00+00:00	\N
95f4024e-4ed5-446f-8508-1429141c118a	customer271@example.com	paid	seed-272	2026-01-12T07:20:00+00:00	\N
586d0c1e-259a-451b-b817-a9ccefdfa0f3	customer272@example.com	paid	seed-273	2026-01-12T08:00:00+00:00	\N
3aa48719-bfe3-4a04-bb75-b21bf90756a5	customer273@example.com	paid	seed-274	2026-01-12T08:34:00+00:00	\N
0c655335-29f4-43fe-8d2d-dd6c2a0aeafc	customer274@example.com	paid	seed-275	2026-01-12T09:01:00+00:00	\N
39643290-32f1-4d7b-88fe-7723101f1ce4	customer275@example.com	paid	seed-276	2026-01-12T09:54:00+00:00	\N
222633e8-a2a4-45bf-a796-2ad61ea252db	customer276@example.com	pending		2026-01-12T10:31:00+00:00	\N
dc541ea8-8a42-4b50-92c9-73888ee308d1	customer277@example.com	paid	seed-278	2026-01-12T11:03:00+00:00	\N
39b6342e-8a9b-4eb7-9ca1-63569dd8d928	customer278@example.com	paid	seed-279	2026-01-12T11:53:00+00:00	\N
3999d423-d5aa-4d7a-8f8f-9f0121c04b3a	customer279@example.com	paid	seed-280	2026-01-12T12:05:00+00:00	\N
464e8503-4f99-4335-b46a-8859f9e3ad8b	customer280@example.com	declined		2026-01-12T12:54:00+00:00	\N
f35fbf51-e592-4e98-aaf4-e99359205c00	customer281@example.com	paid	seed-282	2026-01-12T13:33:00+00:00	\N
5727d284-9e08-4c59-9405-150690610a11	customer282@example.com	paid	seed-283	2026-01-12T13:55:00+00:00	\N
97257325-9b5e-4f18-b5e5-219b26dd8a51	customer283@example.com	paid	seed-284	2026-01-12T14:32:00+00:00	\N
b7a2fb45-65c5-41ae-94f8-1eefa275c4c3	customer284@example.com	paid	seed-285	2026-01-12T15:24:00+00:00	\N
cabd1f24-8180-41a1-b00c-9a2346713bc8	customer285@example.com	paid	seed-286	2026-01-12T15:50:00+00:00	\N
9cdead05-2db3-4b75-a9b9-2f389400541f	customer286@example.com	paid	seed-287	2026-01-12T16:23:00+00:00	\N
096ee4a6-ddfd-4a07-80ac-1712f563a66c	customer287@example.com	paid	seed-288	2026-01-12T17:25:00+00:00	\N
faef3456-c650-49a5-b336-ec139f9c50b4	customer288@example.com	paid	seed-289	2026-01-12T17:37:00+00:00	\N
45cf7ac9-b728-4a83-9bc9-2db1c8efc24c	customer289@example.com	paid	seed-290	2026-01-12T18:30:00+00:00	\N
cf2c5eb3-21b6-44b1-8992-fcba35b68fbf	customer290@example.com	paid	seed-291	2026-01-12T18:55:00+00:00	\N
864ed06b-f902-414b-88bc-42b246935048	customer291@example.com	paid	seed-292	2026-01-12T19:49:00+00:00	\N
46744527-2ae9-42b7-91dd-1f2e8c01a1c5	customer292@example.com	paid	seed-293	2026-01-12T20:09:00+00:00	\N
db45e66d-7814-46cf-9666-205e8e49c238	customer293@example.com	paid	seed-294	2026-01-12T21:05:00+00:00	\N
e4687577-133e-4669-b85d-52217d920403	customer294@example.com	paid	seed-295	2026-01-12T21:37:00+00:00	\N
bdc03b06-3f8f-484b-bf70-7ddfef0307fe	customer295@example.com	paid	seed-296	2026-01-12T22:05:00+00:00	\N
f673df52-35bb-4a13-96ce-edc161457004	customer296@example.com	paid	seed-297	2026-01-12T22:52:00+00:00	\N
0c11e1ac-1a64-41e1-b59e-364099761784	customer297@example.com	paid	seed-298	2026-01-12T23:19:00+00:00	\N
7891d480-308f-446d-8d7a-4b07096ebf9f	customer298@example.com	paid	seed-299	2026-01-13T00:14:00+00:00	\N
fae5776d-e079-450e-a1e5-75767ce6918e	customer299@example.com	paid	seed-300	2026-01-13T00:52:00+00:00	\N
2dc39cc7-9720-4b68-98d4-823d0651ab3a	customer300@example.com	declined		2026-01-13T01:03:00+00:00	\N
58356b69-ba5b-4321-97cb-4ab6ac46afd4	customer301@example.com	paid	seed-302	2026-01-13T01:48:00+00:00	\N
5d3dfe63-9a70-4897-af87-a150d408e6f2	customer302@example.com	paid	seed-303	2026-01-13T02:24:00+00:00	\N
81d78aba-5ac9-433a-a41a-c946f4c79bfc	customer303@example.com	paid	seed-304	2026-01-13T03:13:00+00:00	\N
552f9fe1-05aa-4a36-a7cb-33ae2cc6d271	customer304@example.com	paid	seed-305	2026-01-13T03:46:00+00:00	\N
4967a0d6-5e7b-4146-9c51-8c4f425a30f2	customer305@example.com	paid	seed-306	2026-01-13T04:08:00+00:00	\N
4552d265-dd6c-4553-a498-b74993fce639	customer306@example.com	paid	seed-307	2026-01-13T04:54:00+00:00	\N
364e0c5a-0d87-48cb-88e4-1396b55c3283	customer307@example.com	paid	seed-308	2026-01-13T05:22:00+00:00	\N
a9808c3b-a3b5-4cba-ab6c-90be29eadf46	customer308@example.com	paid	seed-309	2026-01-13T06:21:00+00:00	\N
50c8e7f9-99bb-42b5-9482-d792f8b545dc	customer309@example.com	paid	seed-310	2026-01-13T06:41:00+00:00	\N
af16c844-46e8-42ab-99e9-30794910bfdc	customer310@example.com	declined		2026-01-13T07:36:00+00:00	\N
88b0fb04-b889-4a59-9b3a-44acdd1d0943	customer311@example.com	paid	seed-312	2026-01-13T07:58:00+00:00	\N
8e20c103-a7fd-45c3-82b4-344246502234	customer312@example.com	declined		2026-01-13T08:39:00+00:00	\N
7542c0d1-d494-4043-b1ad-15ae1edfdea3	customer313@example.com	paid	seed-314	2026-01-13T09:02:00+00:00	\N
83dba3ae-d9a2-4060-8ea7-1c053210d808	customer314@example.com	paid	seed-315	2026-01-13T09:47:00+00:00	\N
fe2e2ac8-529e-4058-aa92-04787aea9a5b	customer315@example.com	paid	seed-316	2026-01-13T10:40:00+00:00	\N
46a746c7-38f0-4027-a085-21a02a78adfc	customer316@example.com	pending		2026-01-13T11:10:00+00:00	\N
a66e1843-cea5-4d4f-af2f-3da51e8e9803	customer317@example.com	paid	seed-318	2026-01-13T11:35:00+00:00	\N
d0f0464c-de2b-4716-ab8f-fc2d9851b3a3	customer318@example.com	paid	seed-319	2026-01-13T12:32:00+00:00	\N
5596a493-323d-44ae-935f-cd7ed2bf306c	customer319@example.com	paid	seed-320	2026-01-13T13:05:00+00:00	\N
6ec6a5dc-e9bb-4654-b43e-5c2c237ba0f7	customer320@example.com	paid	seed-321	2026-01-13T13:31:00+00:00	\N
11e775e5-3d9d-43ac-8b2b-e08503bada92	customer321@example.com	paid	seed-322	2026-01-13T14:22:00+00:00	\N
071d4588-4181-4473-a992-24230a2a9ba9	customer322@example.com	paid	seed-323	2026-01-13T14:39:00+00:00	\N
78c17741-b195-426b-8865-cab723b282b9	customer323@example.com	paid	seed-324	2026-01-13T15:23:00+00:00	\N
d45f4656-e619-4525-9d3b-bf7ce0df02bb	customer324@example.com	paid	seed-325	2026-01-13T16:08:00+00:00	\N
c92397fc-e1bc-4591-adfb-77f201a17907	customer325@example.com	paid	seed-326	2026-01-13T16:36:00+00:00	\N
32dc2568-cceb-4f64-9ce7-a0e0696a1287	customer326@example.com	paid	seed-327	2026-01-13T17:09:00+00:00	\N
2ba6ae25-4fc0-4f53-8f8a-796105892719	customer327@example.com	paid	seed-328	2026-01-13T18:01:00+00:00	\N
cd2e4c81-517d-4cc5-a8f5-c3d7b22c674f	customer328@example.com	paid	seed-329	2026-01-13T18:17:00+00:00	\N
d292d8a6-e710-4f74-a5a1-ec24c34dbd67	customer329@example.com	paid	seed-330	2026-01-13T18:56:00+00:00	\N
af589e59-38d5-4190-a3ee-636da8c79c28	customer330@example.com	paid	seed-331	2026-01-13T19:49:00+00:00	\N
ce613ffa-b48b-4c16-9512-2f76d7360d3b	customer331@example.com	paid	seed-332	2026-01-13T20:27:00+00:00	\N
b1a6285a-a8c6-4569-a915-a58e8ee22406	customer332@example.com	pending		2026-01-13T20:58:00+00:00	\N
8594d96a-b5cf-408c-ac30-f2c584d6263a	customer333@example.com	paid	seed-334	2026-01-13T21:46:00+00:00	\N
95ea7d74-dcea-4220-9aff-b6c7692c0847	customer334@example.com	paid	seed-335	2026-01-13T22:19:00+00:00	\N
19d9b581-82b7-447d-8998-3adbcc882731	customer335@example.com	paid	seed-336	2026-01-13T22:37:00+00:00	\N
25347893-07b1-4573-9bea-520ddacc1bf4	customer336@example.com	pending		2026-01-13T23:14:00+00:00	\N
72be6b18-37b7-439d-be7f-ef01a451bc61	customer337@example.com	paid	seed-338	2026-01-14T00:09:00+00:00	\N
014746b0-ca84-4721-8e2a-fad3c15f9527	customer338@example.com	paid	seed-339	2026-01-14T00:55:00+00:00	\N
627cc78c-d63a-4fcb-adf3-7821c1f61a84	customer339@example.com	paid	seed-340	2026-01-14T01:24:00+00:00	\N
c69f0a48-499c-4bee-a395-bd2d36542ec5	customer340@example.com	paid	seed-341	2026-01-14T01:58:00+00:00	\N
f5914268-fce4-4d70-8c79-83c4f8079d83	customer341@example.com	paid	seed-342	2026-01-14T02:21:00+00:00	\N
c0493348-ef57-4cce-9dd0-c662d979bde3	customer342@example.com	paid	seed-343	2026-01-14T02:57:00+00:00	\N
4ee9bd7b-3077-4139-ae79-f48c165a4949	customer343@example.com	paid	seed-344	2026-01-14T03:45:00+00:00	\N
2532ebde-7882-439b-8312-1c0962ec95e4	customer344@example.com	paid	seed-345	2026-01-14T04:37:00+00:00	\N
e99f3272-3f9d-489a-b71b-80f9f796c9eb	customer345@example.com	paid	seed-346	2026-01-14T04:56:00+00:00	\N
e41c44eb-ee94-4b96-b777-0ac11d469de1	customer346@example.com	paid	seed-347	2026-01-14T05:49:00+00:00	\N
73e12b4a-f2c2-4e6f-9441-4cb5bf468c72	customer347@example.com	paid	seed-348	2026-01-14T06:22:00+00:00	\N
c096e30e-5cdc-43ae-9449-8e0f565f2b9b	customer348@example.com	paid	seed-349	2026-01-14T06:45:00+00:00	\N
53dc34af-1976-4f3d-bc2c-ba830ca8753a	customer349@example.com	paid	seed-350	2026-01-14T07:19:00+00:00	\N
7b392218-6101-4023-94d6-835a0844b42c	customer350@example.com	paid	seed-351	2026-01-14T08:11:00+00:00	\N
61108983-25d9-4198-9789-8ae7dc80d3c5	customer351@example.com	paid	seed-352	2026-01-14T08:48:00+00:00	\N
e095aac3-2165-4fe0-b867-2ea3026fa8b4	customer352@example.com	paid	seed-353	2026-01-14T09:27:00+00:00	\N
0911fea7-3417-4a57-997a-eef13ab20d0e	customer353@example.com	paid	seed-354	2026-01-14T09:46:00+00:00	\N
43ed3441-d92f-4426-85da-8524f785d66b	customer354@example.com	paid	seed-355	2026-01-14T10:34:00+00:00	\N
32e098ab-2631-43a7-8732-3a50cc3f7e28	customer355@example.com	paid	seed-356	2026-01-14T11:20:00+00:00	\N
321acfa5-ceb6-46b7-bce2-fd25af5553ef	customer356@example.com	paid	seed-357	2026-01-14T11:44:00+00:00	\N
f7583b8f-2079-40be-8803-b0cb6ecfa4f9	customer357@example.com	paid	seed-358	2026-01-14T12:11:00+00:00	\N
c4661251-1fb9-4c00-aedd-ab79ac10bac8	customer358@example.com	paid	seed-359	2026-01-14T13:10:00+00:00	\N
bfadc865-fdfd-4819-b8ce-ce24111f2488	customer359@example.com	paid	seed-360	2026-01-14T13:45:00+00:00	\N
b446111f-5084-4c37-827c-b9197b326045	customer360@example.com	paid	seed-361	2026-01-14T14:29:00+00:00	\N
5807bdde-9c6c-46ad-bc83-6e12014c115f	customer361@example.com	paid	seed-362	2026-01-14T14:41:00+00:00	\N
23cf24fc-ea94-471f-b61e-fc2b2a37edcf	customer362@example.com	paid	seed-363	2026-01-14T15:17:00+00:00	\N
fbd06e75-cfc4-433c-a670-39e6fd7bc3a5	customer363@example.com	paid	seed-364	2026-01-14T16:03:00+00:00	\N
5903e895-f088-4853-bbd6-fcbdfe24feaf	customer364@example.com	paid	seed-365	2026-01-14T16:46:00+00:00	\N
29e66210-7c7b-4ecc-8966-b167c19a4e6d	customer365@example.com	paid	seed-366	2026-01-14T17:13:00+00:00	\N
2c259eab-0a51-4ea3-9c97-b963d777facf	customer366@example.com	paid	seed-367	2026-01-14T17:52:00+00:00	\N
94345ba7-3b84-4ae5-809d-73fc6913458e	customer367@example.com	paid	seed-368	2026-01-14T18:36:00+00:00	\N
07daffdc-2377-4cba-bbf4-7fbc6aca8dcb	customer368@example.com	paid	seed-369	2026-01-14T18:56:00+00:00	\N
c1abe4ff-15d7-452f-ae85-2748e6910055	customer369@example.com	paid	seed-370	2026-01-14T19:50:00+00:00	\N
72bd1784-9131-4a38-aee9-5d273b694e68	customer370@example.com	paid	seed-371	2026-01-14T20:15:00+00:00	\N
75e99381-fe5e-45f0-a987-851f229adf45	customer371@example.com	paid	seed-372	2026-01-14T20:51:00+00:00	\N
ea266a25-aaf0-428b-b7a5-156763be23c8	customer372@example.com	declined		2026-01-14T21:44:00+00:00	\N
dce0e695-e567-49c6-af62-c59b816b32cb	customer373@example.com	paid	seed-374	2026-01-14T22:27:00+00:00	\N
4f391e44-1c17-4c3a-b4e9-2dedbdb0db6b	customer374@example.com	paid	seed-375	2026-01-14T22:50:00+00:00	\N
c35d65e5-986c-4f96-a813-6fb5ee2477a6	customer375@example.com	paid	seed-376	2026-01-14T23:29:00+00:00	\N
224572bf-d89a-4b75-88c1-34c531453286	customer376@example.com	paid	seed-377	2026-01-15T00:07:00+00:00	\N
d8e73bff-8a63-4eef-9620-9e081778d071	customer377@example.com	paid	seed-378	2026-01-15T00:35:00+00:00	\N
67912055-d5ee-4f04-aefe-00b1fb9c14ec	customer378@example.com	paid	seed-379	2026-01-15T01:15:00+00:00	\N
320e5efc-87f5-4bac-81af-ba95af416dad	customer379@example.com	paid	seed-380	2026-01-15T01:49:00+00:00	\N
f9af98c8-0a71-45f5-9468-eb736a5a9abb	customer380@example.com	paid	seed-381	2026-01-15T02:37:00+00:00	\N
103c2ff6-dfe3-439f-973d-c2ce369be03b	customer381@example.com	paid	seed-382	2026-01-15T03:11:00+00:00	\N
5111a3cc-a713-4ceb-b2ad-2984b806b9a8	customer382@example.com	paid	seed-383	2026-01-15T03:58:00+00:00	\N
605251c6-2d5b-4ba8-8d7f-66f2a021db68	customer383@example.com	paid	seed-384	2026-01-15T04:37:00+00:00	\N
5dff483c-981d-4a38-b428-8b4d84655dd9	customer384@example.com	paid	seed-385	2026-01-15T05:09:00+00:00	\N
11dc508e-0e66-4bce-83cc-a2606a4adb11	customer385@example.com	paid	seed-386	2026-01-15T05:53:00+00:00	\N
f90a3ee5-57ae-4507-ab2e-435247c69750	customer386@example.com	declined		2026-01-15T06:23:00+00:00	\N
f94857f2-0b85-478e-b0d3-bc874922bfd2	customer387@example.com	paid	seed-388	2026-01-15T07:05:00+00:00	\N
ea60df28-f916-40da-afe8-f0da6ca856fe	customer388@example.com	declined		2026-01-15T07:23:00+00:00	\N
d930b26c-7a5e-44d7-8b62-a0338a70fa6d	customer389@example.com	paid	seed-390	2026-01-15T08:20:00+00:00	\N
f1de63f8-fb75-41b5-a803-d756cebda555	customer390@example.com	paid	seed-391	2026-01-15T08:46:00+00:00	\N
a77f840f-bcd7-4bf9-969f-e63e8564ba53	customer391@example.com	paid	seed-392	2026-01-15T09:30:00+00:00	\N
ec349bea-59d5-4ae9-a718-ccd1be094cc8	customer392@example.com	paid	seed-393	2026-01-15T09:56:00+00:00	\N
43577203-96f8-4f4a-9a8c-9289a7273bb2	customer393@example.com	paid	seed-394	2026-01-15T10:48:00+00:00	\N
ddacf410-2d82-45ad-894a-818396141db3	customer394@example.com	paid	seed-395	2026-01-15T10:59:00+00:00	\N
3193e804-9aaf-4a8d-882d-7f7bda9d65f6	customer395@example.com	paid	seed-396	2026-01-15T11:36:00+00:00	\N
c290a31a-2bee-4e67-8024-da6b8dce61b4	customer396@example.com	paid	seed-397	2026-01-15T12:30:00+00:00	\N
ee489c31-d6c3-4fb9-ae17-f063b5f79d87	customer397@example.com	paid	seed-398	2026-01-15T12:56:00+00:00	\N
ab1b6e7d-6eda-494b-9dcb-b3bd8d9ad279	customer398@example.com	paid	seed-399	2026-01-15T13:40:00+00:00	\N
03d4556f-b6ad-44c9-af29-ddd346007014	customer399@example.com	pending		2026-01-15T14:13:00+00:00	\N
0391b5a8-026e-45f5-b43e-995f076f5aa5	customer400@example.com	paid	seed-401	2026-01-15T14:46:00+00:00	\N
083d6462-0a15-4db7-93f0-30ed84c3ced1	customer401@example.com	paid	seed-402	2026-01-15T15:28:00+00:00	\N
e2cbb1e1-b687-48fc-871f-9363f1b5c5fe	customer402@example.com	paid	seed-403	2026-01-15T16:12:00+00:00	\N
41b201da-f6a2-401d-a8e7-2d09a0c8c3f4	customer403@example.com	paid	seed-404	2026-01-15T16:52:00+00:00	\N
1464caa5-1c0c-48b5-b937-f23f394aac17	customer404@example.com	paid	seed-405	2026-01-15T17:10:00+00:00	\N
9ca43141-68ae-47de-9eaf-ad1aeed66150	customer405@example.com	paid	seed-406	2026-01-15T18:02:00+00:00	\N
6060fc5d-998f-46a5-8e6d-9ea0c1ce5ae8	customer406@example.com	paid	seed-407	2026-01-15T18:35:00+00:00	\N
41b674eb-84d0-4a3d-9ebf-effb5f574b44	customer407@example.com	paid	seed-408	2026-01-15T19:03:00+00:00	\N
cdb778c8-fec5-4dbe-8cf1-1ee41fc92e53	customer408@example.com	paid	seed-409	2026-01-15T19:37:00+00:00	\N
f8d4d4b7-ac6d-4e1d-8957-a715244bfade	customer409@example.com	paid	seed-410	2026-01-15T20:16:00+00:00	\N
3ffa8d83-8393-4aeb-aa93-d0e93b97f763	customer410@example.com	paid	seed-411	2026-01-15T20:51:00+00:00	\N
d053a577-db66-4798-9792-d72d06e9e2fe	customer411@example.com	paid	seed-412	2026-01-15T21:39:00+00:00	\N
184308cd-83f6-49f2-81d1-00a92c7220ca	customer412@example.com	paid	seed-413	2026-01-15T22:17:00+00:00	\N
8575796e-2f28-4320-8751-0d762c0fa65f	customer413@example.com	paid	seed-414	2026-01-15T23:03:00+00:00	\N
d4b04174-c126-419b-bfdb-f271fc48968b	customer414@example.com	paid	seed-415	2026-01-15T23:18:00+00:00	\N
9881a511-56b7-4e1c-ac90-86532ecbc332	customer415@example.com	paid	seed-416	2026-01-16T00:20:00+00:00	\N
2e8dc6e7-cc72-4fe7-b292-01cd9f149984	customer416@example.com	pending		2026-01-16T00:34:00+00:00	\N
15ecf33f-cb82-4e4e-9b71-09e5c0158e3d	customer417@example.com	paid	seed-418	2026-01-16T01:20:00+00:00	\N
f8b9617f-0397-41d0-a728-540c05632fe6	customer418@example.com	paid	seed-419	2026-01-16T02:01:00+00:00	\N
b0e8a88b-d5d2-45ca-8698-44f73530e825	customer419@example.com	paid	seed-420	2026-01-16T02:26:00+00:00	\N
edb9bb80-ca14-431a-8021-a0d81999c291	customer420@example.com	paid	seed-421	2026-01-16T03:03:00+00:00	\N
7a33d192-16ed-4f0d-87b3-5281f5bc9418	customer421@example.com	paid	seed-422	2026-01-16T03:59:00+00:00	\N
7df85968-a5fd-4f0d-a43a-91d31295bfcb	customer422@example.com	paid	seed-423	2026-01-16T04:24:00+00:00	\N
a446ca8b-b195-465f-9f22-28467ba82d2f	customer423@example.com	declined		2026-01-16T05:20:00+00:00	\N
c3abfee1-f35a-4d9d-8acb-b70a72ed9a24	customer424@example.com	pending		2026-01-16T05:49:00+00:00	\N
5dc56f8f-820d-4938-9ebb-2cabaff5b013	customer425@example.com	paid	seed-426	2026-01-16T06:22:00+00:00	\N
a25e9273-a97b-4c5e-9163-bf4b5cc90c21	customer426@example.com	failed		2026-01-16T06:55:00+00:00	\N
10a3f4dd-13af-42c1-9a2a-65ec67ca51d7	customer427@example.com	paid	seed-428	2026-01-16T07:34:00+00:00	\N
61b4c222-8d72-4ecb-8b6f-726376ecacbb	customer428@example.com	paid	seed-429	2026-01-16T08:04:00+00:00	\N
53d2a673-4e5b-443f-aca2-5723202edd86	customer429@example.com	paid	seed-430	2026-01-16T08:39:00+00:00	\N
54827384-c328-4f1f-9aff-eaeed2825928	customer430@example.com	pending		2026-01-16T09:29:00+00:00	\N
d1b41470-e9fb-4256-89ae-28b58c65debe	customer431@example.com	paid	seed-432	2026-01-16T09:51:00+00:00	\N
34df6628-218c-4760-bcc8-46ce4e11ebb3	customer432@example.com	declined		2026-01-16T10:39:00+00:00	\N
2ec47140-8f3e-48b5-9982-fba34039f0db	customer433@example.com	pending		2026-01-16T11:28:00+00:00	\N
abc4f13f-ca00-4dad-b2d2-c18d78449b27	customer434@example.com	paid	seed-435	2026-01-16T11:44:00+00:00	\N
eb178877-2902-4f36-aa39-fb2ff0ac6554	customer435@example.com	declined		2026-01-16T12:20:00+00:00	\N
79f9c751-04a9-4c73-86d9-9bca5a5d0b3e	customer436@example.com	paid	seed-437	2026-01-16T12:58:00+00:00	\N
29d00682-c5db-4527-bdfe-cbb7075629a9	customer437@example.com	paid	seed-438	2026-01-16T13:56:00+00:00	\N
6a5ce5e8-03ed-43fd-83e7-76f4e1be3b2b	customer438@example.com	paid	seed-439	2026-01-16T14:30:00+00:00	\N
a94cef89-b847-4f8b-b6c2-43759759686c	customer439@example.com	paid	seed-440	2026-01-16T14:51:00+00:00	\N
9e7bf1e4-5dd4-4e81-a7d7-34f6d41d5f05	customer440@example.com	paid	seed-441	2026-01-16T15:23:00+00:00	\N
ca76e5fc-edd5-40e9-935c-88d2e6d91226	customer441@example.com	paid	seed-442	2026-01-16T16:00:00+00:00	\N
46e1cba6-42af-420a-9ee4-59297ea18423	customer442@example.com	paid	seed-443	2026-01-16T16:49:00+00:00	\N
fc57ad9c-bff3-4150-8aa7-f23f7b40faf5	customer443@example.com	paid	seed-444	2026-01-16T17:30:00+00:00	\N
6b93f523-b8ae-44a9-a7ea-66a3c2d1c201	customer444@example.com	paid	seed-445	2026-01-16T18:10:00+00:00	\N
e2c4a3f4-5e63-4655-aa28-e470567bee12	customer445@example.com	paid	seed-446	2026-01-16T18:38:00+00:00	\N
3569f13d-dd98-4156-8262-5166ae138ba8	customer446@example.com	paid	seed-447	2026-01-16T19:13:00+00:00	\N
694711d0-2a8c-4e66-8730-50412b456ccd	customer447@example.com	paid	seed-448	2026-01-16T19:41:00+00:00	\N
114e0554-5ed0-427a-a5e2-2a72bae7561d	customer448@example.com	pending		2026-01-16T20:19:00+00:00	\N
e4fae1d8-223a-45a1-9130-c0083f2b7628	customer449@example.com	paid	seed-450	2026-01-16T21:01:00+00:00	\N
da6df5f1-6719-48d8-9649-3a1f79cf0001	customer450@example.com	paid	seed-451	2026-01-16T21:42:00+00:00	\N
55a1f135-788f-4a68-9b7b-7ba3364a31d9	customer451@example.com	paid	seed-452	2026-01-16T22:16:00+00:00	\N
d0de073c-e06c-4a9f-a26c-00069da4567d	customer452@example.com	paid	seed-453	2026-01-16T23:10:00+00:00	\N
589cf775-a6c5-4a60-823d-9ff78141aee3	customer453@example.com	failed		2026-01-16T23:31:00+00:00	\N
2a1bea92-9378-4dbb-8a18-7f7cb72284c2	customer454@example.com	paid	seed-455	2026-01-17T00:04:00+00:00	\N
4ba1074f-f530-4b37-ba1f-6b5e636d96ef	customer455@example.com	paid	seed-456	2026-01-17T00:51:00+00:00	\N
5b7fe41c-a2d6-4b6f-857d-4a17a57661f0	customer456@example.com	paid	seed-457	2026-01-17T01:29:00+00:00	\N
e2311a56-b267-4076-a538-dfc730add4b1	customer457@example.com	declined		2026-01-17T01:51:00+00:00	\N
964f4beb-1bb5-4061-9629-63fd8e13c2ee	customer458@example.com	paid	seed-459	2026-01-17T02:43:00+00:00	\N
ac047eb8-775c-4d87-9e7d-429f94edc04f	customer459@example.com	paid	seed-460	2026-01-17T03:14:00+00:00	\N
125765e6-1a1c-4fcd-8776-60228732895f	customer460@example.com	paid	seed-461	2026-01-17T04:05:00+00:00	\N
45cc47bd-82d3-4930-8974-8a9559d90aa7	customer461@example.com	paid	seed-462	2026-01-17T04:40:00+00:00	\N
172707d8-d1f9-4704-8de3-24aae7309cd0	customer462@example.com	pending		2026-01-17T04:58:00+00:00	\N
cfceaf88-29af-4b54-82e7-852d4ed2f912	customer463@example.com	paid	seed-464	2026-01-17T06:00:00+00:00	\N
d86c8931-cf77-4d4d-b3eb-16dc2da9ff03	customer464@example.com	paid	seed-465	2026-01-17T06:34:00+00:00	\N
e2871bca-41e3-4153-babf-c066090d35c5	customer465@example.com	paid	seed-466	2026-01-17T06:54:00+00:00	\N
5b9480bf-19f7-4894-a037-9a72ede22194	customer466@example.com	paid	seed-467	2026-01-17T07:48:00+00:00	\N
fcf0383f-b303-4e81-a62c-0d701a746d54	customer467@example.com	paid	seed-468	2026-01-17T08:08:00+00:00	\N
40866d0f-f0c4-4871-bd88-34c9754fb8d0	customer468@example.com	paid	seed-469	2026-01-17T08:49:00+00:00	\N
3057783d-039d-494c-aecf-59cc55a3dfd5	customer469@example.com	paid	seed-470	2026-01-17T09:19:00+00:00	\N
d00c2db6-b582-49c6-a3f5-cdc109ba3b24	customer470@example.com	paid	seed-471	2026-01-17T10:17:00+00:00	\N
4ffd9c4e-2d30-4fca-a820-ece6c497f5a8	customer471@example.com	paid	seed-472	2026-01-17T10:51:00+00:00	\N
ba748eb7-afad-4081-9f92-f8568f302607	customer472@example.com	paid	seed-473	2026-01-17T11:28:00+00:00	\N
e5d7c121-2288-49c8-b2c2-fdf7bb80573d	customer473@example.com	declined		2026-01-17T11:42:00+00:00	\N
8da98cf7-000e-48b8-af74-9a113252d5c1	customer474@example.com	paid	seed-475	2026-01-17T12:40:00+00:00	\N
bd65dfa4-ceb2-40e8-83e7-f1bf1cbd33ed	customer475@example.com	paid	seed-476	2026-01-17T13:09:00+00:00	\N
22d7ed89-245d-458f-a9da-2e62b073487d	customer476@example.com	failed		2026-01-17T13:40:00+00:00	\N
29385367-8e4d-44a6-ab63-f8248e83e267	customer477@example.com	paid	seed-478	2026-01-17T14:32:00+00:00	\N
a9094d04-0260-421c-a5df-00d3786d9cc2	customer478@example.com	paid	seed-479	2026-01-17T15:07:00+00:00	\N
5715b54d-11e9-46f8-8f3f-b0f32d7ee93a	customer479@example.com	paid	seed-480	2026-01-17T15:33:00+00:00	\N
0aa8a92e-14be-484d-ac78-aea4e85e28ef	customer480@example.com	paid	seed-481	2026-01-17T16:23:00+00:00	\N
59b5a406-755b-412a-8e90-398ff48c4de2	customer481@example.com	paid	seed-482	2026-01-17T16:52:00+00:00	\N
55fbdaff-c977-4c59-bde8-d80d974a7eab	customer482@example.com	paid	seed-483	2026-01-17T17:39:00+00:00	\N
c943415a-a0cc-4b5c-a25d-cb8f130e79a2	customer483@example.com	paid	seed-484	2026-01-17T18:08:00+00:00	\N
26adcbba-8957-4071-bd50-9f47cdec6bd9	customer484@example.com	paid	seed-485	2026-01-17T18:40:00+00:00	\N
560730d8-ad93-4039-a931-1bfea0705125	customer485@example.com	paid	seed-486	2026-01-17T19:16:00+00:00	\N
bf5f1919-3cc4-4cee-b36c-24e6f5302567	customer486@example.com	paid	seed-487	2026-01-17T20:05:00+00:00	\N
aebc7571-1330-4120-b78f-803f1ff77720	customer487@example.com	paid	seed-488	2026-01-17T20:40:00+00:00	\N
ae6cec16-fb9a-4618-ba9f-818b75e2733f	customer488@example.com	paid	seed-489	2026-01-17T21:04:00+00:00	\N
32d6ffb7-0618-4510-8f96-cd5e08fe2daf	customer489@example.com	paid	seed-490	2026-01-17T21:39:00+00:00	\N
045f5f7e-b9f3-4d03-8cdc-54563d3756d1	customer490@example.com	paid	seed-491	2026-01-17T22:23:00+00:00	\N
7beb8457-b3f5-47f5-b196-1290640feacd	customer491@example.com	paid	seed-492	2026-01-17T23:09:00+00:00	\N
3f3ff7bd-1d84-4e2c-b945-0049d777a6c1	customer492@example.com	declined		2026-01-17T23:30:00+00:00	\N
e32fdce1-9469-411d-a889-d10184526fef	customer493@example.com	paid	seed-494	2026-01-18T00:25:00+00:00	\N
c62adaf5-ec16-4ae1-af8e-cd3d26e198eb	customer494@example.com	paid	seed-495	2026-01-18T00:40:00+00:00	\N
400fcc62-e5f3-4b9e-a9c8-80f853c8a132	customer495@example.com	paid	seed-496	2026-01-18T01:23:00+00:00	\N
ffb7e4b6-8fa8-4ab3-a726-a3e8b6a68192	customer496@example.com	paid	seed-497	2026-01-18T02:19:00+00:00	\N
6ec0ce8c-c7d8-49fc-85e1-b55a64260464	customer497@example.com	paid	seed-498	2026-01-18T02:49:00+00:00	\N
63e9332c-931e-4ed0-a671-8302dfe95449	customer498@example.com	paid	seed-499	2026-01-18T03:26:00+00:00	\N
adf98e72-43a0-48c2-93a5-dcb5d37e9269	customer499@example.com	paid	seed-500	2026-01-18T04:12:00+00:00	\N
95f8b0de-4795-49a3-8386-0d0461f55374	customer500@example.com	paid	seed-501	2026-01-18T04:33:00+00:00	\N
9507869b-bf0d-47d6-a478-d9c7e91c8ef0	customer501@example.com	pending		2026-01-18T05:07:00+00:00	\N
3084c54e-c178-4bc2-9292-10f0ffd625df	customer502@example.com	paid	seed-503	2026-01-18T05:39:00+00:00	\N
3a7f5943-9256-4df4-a063-7d70008866e6	customer503@example.com	paid	seed-504	2026-01-18T06:23:00+00:00	\N
20060443-145c-40de-aef2-ac67a00daa8a	customer504@example.com	paid	seed-505	2026-01-18T07:09:00+00:00	\N
88401a60-4c99-4bd6-9e2c-78b1a242022d	customer505@example.com	paid	seed-506	2026-01-18T07:50:00+00:00	\N
1134e072-096c-4205-9f4f-63a8fca0d847	customer506@example.com	paid	seed-507	2026-01-18T08:05:00+00:00	\N
6a3dc990-4632-48d6-8e98-d00f0d7e027c	customer507@example.com	declined		2026-01-18T09:07:00+00:00	\N
b34cc668-4304-4c38-8cdf-3c889b543b74	customer508@example.com	paid	seed-509	2026-01-18T09:22:00+00:00	\N
a446ed97-b92d-4f2a-a437-dd8fa9d89f14	customer509@example.com	paid	seed-510	2026-01-18T10:08:00+00:00	\N
386c2693-0ea4-4105-b01d-519758aae9d4	customer510@example.com	paid	seed-511	2026-01-18T10:59:00+00:00	\N
9ef2ab76-6d4f-4e39-98a0-aa52f0a22a62	customer511@example.com	paid	seed-512	2026-01-18T11:28:00+00:00	\N
de4a24aa-f377-4d4b-be83-1e725bc9ed7f	customer512@example.com	paid	seed-513	2026-01-18T11:47:00+00:00	\N
e3992760-4d61-415c-b79e-6fbb0a6f131f	customer513@example.com	paid	seed-514	2026-01-18T12:37:00+00:00	\N
a5ebeba6-0595-4340-8185-8a857673f871	customer514@example.com	paid	seed-515	2026-01-18T13:08:00+00:00	\N
4a28ab28-5b2a-41ea-9a62-16530c10bc15	customer515@example.com	pending		2026-01-18T14:04:00+00:00	\N
1496595b-922b-41a1-9698-9b600cb5feda	customer516@example.com	paid	seed-517	2026-01-18T14:16:00+00:00	\N
3385edcc-6bb3-41eb-9c3f-233ed44def76	customer517@example.com	paid	seed-518	2026-01-18T14:51:00+00:00	\N
c445e122-7811-4655-b9fa-11ef62548798	customer518@example.com	paid	seed-519	2026-01-18T15:44:00+00:00	\N
fb9062b8-4fcc-4b4a-bace-a6b554fa6eca	customer519@example.com	paid	seed-520	2026-01-18T16:05:00+00:00	\N
6f016c19-7432-4550-8fc4-d183f636324f	customer520@example.com	paid	seed-521	2026-01-18T16:43:00+00:00	\N
3b69765e-f6af-43d0-b4cd-d41426d4e692	customer521@example.com	paid	seed-522	2026-01-18T17:45:00+00:00	\N
66dd69ec-6070-4670-bf1c-fe3de138af81	customer522@example.com	paid	seed-523	2026-01-18T18:10:00+00:00	\N
a462c8b2-703a-43b0-b2c1-1c4a292945ad	customer523@example.com	paid	seed-524	2026-01-18T18:36:00+00:00	\N
a4a9eb31-f795-4c5f-bdd4-77b8646b8dd6	customer524@example.com	paid	seed-525	2026-01-18T19:29:00+00:00	\N
08673de1-4ff9-42b7-9226-99e538c5b726	customer525@example.com	paid	seed-526	2026-01-18T19:57:00+00:00	\N
01cacb1a-9390-4b64-9649-f2d219ebea92	customer526@example.com	paid	seed-527	2026-01-18T20:30:00+00:00	\N
5d648189-45f6-4702-afa9-cc4835d9e5c6	customer527@example.com	paid	seed-528	2026-01-18T21:16:00+00:00	\N
95898a4f-d20d-41dd-b5c7-a476ae64a28c	customer528@example.com	paid	seed-529	2026-01-18T21:56:00+00:00	\N
f358a129-4096-415f-ba21-d9f74a5537b2	customer529@example.com	declined		2026-01-18T22:24:00+00:00	\N
f8c1cf36-9d4d-434d-8912-4e3b0027a018	customer530@example.com	paid	seed-531	2026-01-18T23:15:00+00:00	\N
aae766dd-5964-4f1a-90b2-d3425e3e044a	customer531@example.com	paid	seed-532	2026-01-18T23:52:00+00:00	\N
268b2c85-0758-401a-b615-2f5450f1fdd0	customer532@example.com	paid	seed-533	2026-01-19T00:19:00+00:00	\N
a905470b-509d-4123-aa01-464e8f93259b	customer533@example.com	paid	seed-534	2026-01-19T01:10:00+00:00	\N
851691ce-ed63-4c39-9154-a70a74963ba1	customer534@example.com	paid	seed-535	2026-01-19T01:38:00+00:00	\N
e128f71f-3dce-4dcf-9e8d-be6ad0150109	customer535@example.com	paid	seed-536	2026-01-19T01:59:00+00:00	\N
849b494e-e38e-4bc8-a668-9a607553fa67	customer536@example.com	pending		2026-01-19T02:36:00+00:00	\N
9f9f7b04-16ec-4db6-90ea-14a0cb4aa65f	customer537@example.com	paid	seed-538	2026-01-19T03:11:00+00:00	\N
d29fd40d-734c-4658-85a6-7d0676d6fb8c	customer538@example.com	paid	seed-539	2026-01-19T04:14:00+00:00	\N
a17499cb-a602-44bb-83fe-d3d7b0bfbe6e	customer539@example.com	declined		2026-01-19T04:37:00+00:00	\N
f848fb06-13dd-46da-8cbb-d335a6e9961a	customer540@example.com	paid	seed-541	2026-01-19T05:19:00+00:00	\N
df65929a-2c91-459f-adf2-3efacea1998f	customer541@example.com	paid	seed-542	2026-01-19T06:01:00+00:00	\N
3c1f69f3-02e9-4284-a364-4f7ecea82928	customer542@example.com	paid	seed-543	2026-01-19T06:27:00+00:00	\N
de37ce36-34f7-48b5-95c3-190a4d454af6	customer543@example.com	paid	seed-544	2026-01-19T06:58:00+00:00	\N
86919cc3-c489-4a9d-a191-42e6086dfa68	customer544@example.com	paid	seed-545	2026-01-19T07:28:00+00:00	\N
10d9a0c9-fee1-45e9-9655-6fdf86b0ebf3	customer545@example.com	paid	seed-546	2026-01-19T08:16:00+00:00	\N
78bbd0e0-cac5-4363-bc60-ff3567858d7c	customer546@example.com	paid	seed-547	2026-01-19T09:09:00+00:00	\N
bde5b0bc-b8e5-483b-b9cb-7e08638a5e68	customer547@example.com	declined		2026-01-19T09:36:00+00:00	\N
073f8c28-a5c0-476f-9bdb-aa556ae8b7f6	customer548@example.com	paid	seed-549	2026-01-19T10:14:00+00:00	\N
8ff5b956-db2b-4c8d-a251-efe740a47b3d	customer549@example.com	paid	seed-550	2026-01-19T10:37:00+00:00	\N
6ea713b1-1717-4485-ac0a-c1932420f3a4	customer550@example.com	paid	seed-551	2026-01-19T11:34:00+00:00	\N
94d7db7d-1037-4c68-aef8-27d718db6b8a	customer551@example.com	paid	seed-552	2026-01-19T11:48:00+00:00	\N
030c2bdd-9678-47a1-955c-6222071eb896	customer552@example.com	paid	seed-553	2026-01-19T12:25:00+00:00	\N
964642c6-c49c-4cbd-8299-e5ea2de23419	customer553@example.com	paid	seed-554	2026-01-19T13:22:00+00:00	\N
6db333e5-773e-4306-9175-6709b7679a5a	customer554@example.com	declined		2026-01-19T13:58:00+00:00	\N
759847f1-b12a-4e2f-bb19-c58c3948793a	customer555@example.com	pending		2026-01-19T14:28:00+00:00	\N
67354e86-4b8d-40f4-835c-3f38714491df	customer556@example.com	paid	seed-557	2026-01-19T15:18:00+00:00	\N
bcb1200e-7c76-41c3-8392-8d6a0f24f176	customer557@example.com	paid	seed-558	2026-01-19T15:37:00+00:00	\N
eb13eac4-0bf9-4923-a246-a7c0950e9215	customer558@example.com	paid	seed-559	2026-01-19T16:10:00+00:00	\N
32e17a9b-fcf7-4bbe-aef8-6cbd74c3efd1	customer559@example.com	paid	seed-560	2026-01-19T17:07:00+00:00	\N
cfbc7ba2-7061-4029-a3f3-7c70e83e501b	customer560@example.com	paid	seed-561	2026-01-19T17:39:00+00:00	\N
704e08de-6762-4a45-9344-21aa63f33855	customer561@example.com	paid	seed-562	2026-01-19T18:13:00+00:00	\N
4d22b5be-e3c6-4645-aa0f-ea1b46f80c5f	customer562@example.com	paid	seed-563	2026-01-19T18:46:00+00:00	\N
6f9e4e6f-cbcd-401b-9119-8e7eb5ff3cf8	customer563@example.com	paid	seed-564	2026-01-19T19:26:00+00:00	\N
3a7e879f-223c-43fb-8666-a6d2cf562dfb	customer564@example.com	paid	seed-565	2026-01-19T20:13:00+00:00	\N
0b11aaa2-9b32-4268-89de-44a7d8ce1e28	customer565@example.com	paid	seed-566	2026-01-19T20:46:00+00:00	\N
f7d82c46-b09f-4e3c-87ce-2f07b3011cb1	customer566@example.com	paid	seed-567	2026-01-19T21:31:00+00:00	\N
a59441a1-828f-4064-a790-4341ec90c8e4	customer567@example.com	paid	seed-568	2026-01-19T21:57:00+00:00	\N
1dad7202-08fa-4ed1-964d-91c58bb791f3	customer568@example.com	paid	seed-569	2026-01-19T22:45:00+00:00	\N
6d453539-f1e9-4fb5-aeaf-729121707632	customer569@example.com	paid	seed-570	2026-01-19T23:04:00+00:00	\N
86a2737e-31a7-4725-b224-bd7aeeff261e	customer570@example.com	pending		2026-01-19T23:58:00+00:00	\N
babc7646-b651-4d8e-9bd9-fd094e15a833	customer571@example.com	paid	seed-572	2026-01-20T00:27:00+00:00	\N
18dae255-e3b9-4d8b-8648-d19b17aac185	customer572@example.com	pending		2026-01-20T01:03:00+00:00	\N
83beb877-b23d-4406-8379-4fb42f92c846	customer573@example.com	paid	seed-574	2026-01-20T01:21:00+00:00	\N
b853789c-c07f-43ac-8f28-5834126e04c2	customer574@example.com	paid	seed-575	2026-01-20T02:13:00+00:00	\N
38e7d28b-02ba-40b1-b569-5886d4d38710	customer575@example.com	paid	seed-576	2026-01-20T02:45:00+00:00	\N
c90bcc4c-96c5-4239-b289-b20b0011a845	customer576@example.com	paid	seed-577	2026-01-20T03:40:00+00:00	\N
6cca43b4-61f5-43a2-9ed1-5acd98f557dd	customer577@example.com	paid	seed-578	2026-01-20T04:06:00+00:00	\N
5add7b5c-42e1-4473-9395-5c78eabbbf31	customer578@example.com	paid	seed-579	2026-01-20T04:32:00+00:00	\N
b0a25af1-fc91-4ebe-a273-6887ef3ee043	customer579@example.com	paid	seed-580	2026-01-20T05:30:00+00:00	\N
82e29381-85f2-46af-a5f1-39187bfa662f	customer580@example.com	paid	seed-581	2026-01-20T05:56:00+00:00	\N
db833ba6-f922-4f56-b672-b18ecdd3a5c0	customer581@example.com	paid	seed-582	2026-01-20T06:30:00+00:00	\N
945f7c89-8456-4f98-a4cb-3981a7642341	customer582@example.com	paid	seed-583	2026-01-20T07:23:00+00:00	\N
5f41b5ed-6bc7-4d2d-bccb-bab2d7eb39be	customer583@example.com	paid	seed-584	2026-01-20T07:54:00+00:00	\N
6fe627c3-fb8e-4ea8-922c-a37d1562fe64	customer584@example.com	paid	seed-585	2026-01-20T08:36:00+00:00	\N
472327d2-418e-4c51-9030-0c1d296fcc63	customer585@example.com	paid	seed-586	2026-01-20T08:56:00+00:00	\N
ab666a2c-1e33-4630-8096-9eaedcfbaf26	customer586@example.com	paid	seed-587	2026-01-20T09:40:00+00:00	\N
fe17a666-9e21-4654-8fd4-c4d9fa14f19d	customer587@example.com	declined		2026-01-20T10:22:00+00:00	\N
70611815-63c7-44f5-887b-04e042fd2799	customer588@example.com	paid	seed-589	2026-01-20T10:36:00+00:00	\N
358f3288-a3e3-4440-bba2-e2b22c99a9d5	customer589@example.com	paid	seed-590	2026-01-20T11:40:00+00:00	\N
187d87ea-0db2-4d0f-a281-2c695da94b05	customer590@example.com	paid	seed-591	2026-01-20T12:09:00+00:00	\N
a7db231c-a1f8-40f2-bb5a-cf166cdec41c	customer591@example.com	paid	seed-592	2026-01-20T12:50:00+00:00	\N
3a3e18e8-8f82-4e97-887c-8fb5ded06078	customer592@example.com	paid	seed-593	2026-01-20T13:08:00+00:00	\N
c5f6afe2-da76-4228-8f00-568772c2b178	customer593@example.com	paid	seed-594	2026-01-20T14:04:00+00:00	\N
dbbcc1d8-a006-4fb4-93a5-01a192d77c1f	customer594@example.com	declined		2026-01-20T14:31:00+00:00	\N
a68e5f29-588e-4062-9b17-7d149d37f0b4	customer595@example.com	paid	seed-596	2026-01-20T14:56:00+00:00	\N
0007f9b9-428f-4713-a534-c3661c89c799	customer596@example.com	pending		2026-01-20T15:50:00+00:00	\N
0bff1794-d9b4-4c9d-b13f-cf0ddf9415d8	customer597@example.com	paid	seed-598	2026-01-20T16:29:00+00:00	\N
9a898c26-ee8c-43bf-aef9-98482248099f	customer598@example.com	paid	seed-599	2026-01-20T16:53:00+00:00	\N
a2058894-8585-4e2f-9d87-4206eb90e0d0	customer599@example.com	paid	seed-600	2026-01-20T17:43:00+00:00	\N
4419e92c-e8c7-45d5-ba63-9c62d2814f68	customer600@example.com	paid	seed-601	2026-01-20T18:14:00+00:00	\N
c2614f5a-b006-4b8d-a69a-c1bd902ab55b	customer601@example.com	paid	seed-602	2026-01-20T18:47:00+00:00	\N
821a7741-f18a-4f7c-aedb-aeb704255147	customer602@example.com	paid	seed-603	2026-01-20T19:39:00+00:00	\N
f906ca78-38ed-4daa-b0a3-27adf74cf724	customer603@example.com	paid	seed-604	2026-01-20T20:15:00+00:00	\N
52207c07-6567-4bb2-b121-d581871b74b5	customer604@example.com	paid	seed-605	2026-01-20T20:28:00+00:00	\N
1599b596-2f5f-46db-bc52-c3d829eb9679	customer605@example.com	paid	seed-606	2026-01-20T21:22:00+00:00	\N
0f9b7d06-4108-4356-bdb7-0fda830ef8e0	customer606@example.com	paid	seed-607	2026-01-20T21:56:00+00:00	\N
04004d10-e7aa-4192-acca-5404a13b0ade	customer607@example.com	paid	seed-608	2026-01-20T22:48:00+00:00	\N
3923e490-ee46-4c80-a3f5-5695d2511bc1	customer608@example.com	paid	seed-609	2026-01-20T23:23:00+00:00	\N
05fada9b-b35f-44a3-bf8f-24d7ab035238	customer609@example.com	paid	seed-610	2026-01-20T23:58:00+00:00	\N
aa7c166e-cd00-48fa-abfa-db38db765c0f	customer610@example.com	paid	seed-611	2026-01-21T00:22:00+00:00	\N
16f0a350-695b-4afb-b7cb-f8dbedfad627	customer611@example.com	paid	seed-612	2026-01-21T01:12:00+00:00	\N
63815a5c-9cab-4e1c-88b4-808ce8dd29d9	customer612@example.com	paid	seed-613	2026-01-21T01:47:00+00:00	\N
b8fae3d3-6e08-4c97-8d9f-a8918ab3dae1	customer613@example.com	paid	seed-614	2026-01-21T02:15:00+00:00	\N
7649b420-084d-4b45-b6ff-46eec97e3935	customer614@example.com	paid	seed-615	2026-01-21T02:45:00+00:00	\N
ece7cea2-a5be-4ee5-a8e0-0500407ffabc	customer615@example.com	declined		2026-01-21T03:39:00+00:00	\N
9ff96163-d3fd-42c7-bd47-5f42960e3785	customer616@example.com	paid	seed-617	2026-01-21T03:58:00+00:00	\N
8a8f8d75-b43b-4184-ba71-5c964937145f	customer617@example.com	paid	seed-618	2026-01-21T04:36:00+00:00	\N
cddc4673-150f-4cf6-9500-d018e55b4240	customer618@example.com	paid	seed-619	2026-01-21T05:18:00+00:00	\N
80ac4fda-846b-41ef-ae5d-c94c777b67a9	customer619@example.com	failed		2026-01-21T06:09:00+00:00	\N
af34ed47-e25b-4635-9b92-e78f1a625b40	customer620@example.com	paid	seed-621	2026-01-21T06:26:00+00:00	\N
e7aa228e-842a-4a2c-a2b3-4b920b1ec498	customer621@example.com	pending		2026-01-21T07:01:00+00:00	\N
229d95b0-5666-4acd-9e42-4a48eaae52d7	customer622@example.com	paid	seed-623	2026-01-21T07:43:00+00:00	\N
77670005-e1b4-4364-88ee-38248373f22c	customer623@example.com	paid	seed-624	2026-01-21T08:35:00+00:00	\N
53b9a193-3a62-42a0-bdfe-ac86395d71ea	customer624@example.com	paid	seed-625	2026-01-21T09:04:00+00:00	\N
8816de2e-7355-4e20-8c1c-9192ce77ef82	customer625@example.com	paid	seed-626	2026-01-21T09:25:00+00:00	\N
16d6760b-a286-4189-831d-a7139cc1f9f3	customer626@example.com	paid	seed-627	2026-01-21T10:31:00+00:00	\N
2389d4f5-03b9-4523-8057-dff28a514760	customer627@example.com	paid	seed-628	2026-01-21T10:41:00+00:00	\N
96bec42a-76eb-4395-8914-8d9b7b882ce4	customer628@example.com	paid	seed-629	2026-01-21T11:35:00+00:00	\N
4235865f-46de-4ff2-9cb5-e2d25300a966	customer629@example.com	declined		2026-01-21T11:58:00+00:00	\N
e6b0dab0-d043-4117-87ca-c4890eac263d	customer630@example.com	paid	seed-631	2026-01-21T12:42:00+00:00	\N
96059270-4382-41f6-9d7e-7bab700027be	customer631@example.com	paid	seed-632	2026-01-21T13:20:00+00:00	\N
1b02dd50-195c-4cc1-a4f1-836c0be0a5f2	customer632@example.com	paid	seed-633	2026-01-21T14:04:00+00:00	\N
9e6bcce7-08ee-49e9-a363-a75f784c0e92	customer633@example.com	paid	seed-634	2026-01-21T14:49:00+00:00	\N
dc37ad9c-28c3-41bc-b0f2-4dd6b4465afb	customer634@example.com	paid	seed-635	2026-01-21T15:03:00+00:00	\N
27989cc6-f051-45b6-8f6b-fc58207bce69	customer635@example.com	paid	seed-636	2026-01-21T16:03:00+00:00	\N
1798712d-c5b9-4c30-9a8e-59dc8ef2e83e	customer636@example.com	paid	seed-637	2026-01-21T16:24:00+00:00	\N
b583ec55-e7d3-49b0-948a-070703a08e9d	customer637@example.com	paid	seed-638	2026-01-21T16:50:00+00:00	\N
0f5ab05f-c90d-452b-9956-b5afa84356c3	customer638@example.com	paid	seed-639	2026-01-21T17:51:00+00:00	\N
3873dc43-6b02-4e7e-9462-115b4af7cf4a	customer639@example.com	declined		2026-01-21T18:28:00+00:00	\N
5daab1b4-ac7c-4374-bc86-b37fa679ccea	customer640@example.com	paid	seed-641	2026-01-21T18:44:00+00:00	\N
bcba6409-467a-44b7-a793-49b29912d384	customer641@example.com	paid	seed-642	2026-01-21T19:22:00+00:00	\N
ab4246c7-1045-41a7-b5c2-002514177acd	customer642@example.com	paid	seed-643	2026-01-21T20:17:00+00:00	\N
a682b209-500e-44db-93d9-21ba07740f3c	customer643@example.com	paid	seed-644	2026-01-21T20:41:00+00:00	\N
4598bab3-5c52-4ac0-8399-4841d0b4e034	customer644@example.com	paid	seed-645	2026-01-21T21:25:00+00:00	\N
e7e45fa6-4335-45fd-87ed-079d13ff0481	customer645@example.com	paid	seed-646	2026-01-21T21:56:00+00:00	\N
2e383c31-1a9f-454f-a3c7-e1db08e37ac7	customer646@example.com	pending		2026-01-21T22:38:00+00:00	\N
e48b6d6b-6846-4660-9aa9-522a2da15702	customer647@example.com	paid	seed-648	2026-01-21T23:06:00+00:00	\N
eb82b763-9a7e-4c41-8b3f-a07caadce1d0	customer648@example.com	paid	seed-649	2026-01-22T00:03:00+00:00	\N
a0acbc68-3193-4166-8b03-f910b06edfed	customer649@example.com	paid	seed-650	2026-01-22T00:42:00+00:00	\N
d91e3da3-bab7-4c99-b986-b95c6bf16c28	customer650@example.com	paid	seed-651	2026-01-22T00:50:00+00:00	\N
4e7fc149-6f9c-4aa5-8ff0-9618f3340dfc	customer651@example.com	paid	seed-652	2026-01-22T01:43:00+00:00	\N
70ab28c1-61d1-4174-a5b1-28201c684526	customer652@example.com	paid	seed-653	2026-01-22T02:07:00+00:00	\N
f46b4a55-45c2-4b67-b450-b11c59b6560a	customer653@example.com	paid	seed-654	2026-01-22T02:59:00+00:00	\N
7e5f8faa-0846-4013-8ca8-3d7a94089c35	customer654@example.com	paid	seed-655	2026-01-22T03:29:00+00:00	\N
af2ca0c5-a9f9-4091-88b6-f53726f122c4	customer655@example.com	paid	seed-656	2026-01-22T04:18:00+00:00	\N
87af2fb8-21cd-48a2-a55e-632d40bb6186	customer656@example.com	paid	seed-657	2026-01-22T04:41:00+00:00	\N
ec58d0ee-593e-4b76-80de-c959f27d997d	customer657@example.com	paid	seed-658	2026-01-22T05:33:00+00:00	\N
abb6340b-85a1-4fd4-aa53-8807c105bed8	customer658@example.com	paid	seed-659	2026-01-22T05:59:00+00:00	\N
f642572d-b117-471d-ab66-9def5c0a0e27	customer659@example.com	paid	seed-660	2026-01-22T06:38:00+00:00	\N
d973c23d-becb-4231-98ec-1472e5d4584f	customer660@example.com	paid	seed-661	2026-01-22T07:25:00+00:00	\N
777ed680-9d43-493d-b8f3-59741485712f	customer661@example.com	paid	seed-662	2026-01-22T07:42:00+00:00	\N
d7e02ae8-a3d2-485d-82cb-2a776b7c9a94	customer662@example.com	paid	seed-663	2026-01-22T08:34:00+00:00	\N
ce9182d5-cdb8-4fea-92da-74f69735dc52	customer663@example.com	paid	seed-664	2026-01-22T09:12:00+00:00	\N
276958d1-7e00-491f-970c-f999fcea77c9	customer664@example.com	paid	seed-665	2026-01-22T09:35:00+00:00	\N
9d8de5d2-3536-447e-a714-f88dff2109d0	customer665@example.com	paid	seed-666	2026-01-22T10:21:00+00:00	\N
676b1fe7-6947-46b4-bc55-16306107b95f	customer666@example.com	paid	seed-667	2026-01-22T11:02:00+00:00	\N
7c757ca1-eaee-4cc3-b8d8-5d6b82393f60	customer667@example.com	paid	seed-668	2026-01-22T11:46:00+00:00	\N
04f1fead-3bf0-481a-9a2e-aec12b24a254	customer668@example.com	paid	seed-669	2026-01-22T12:13:00+00:00	\N
2add7d8e-7802-4799-8dd1-28e88adeea4d	customer669@example.com	paid	seed-670	2026-01-22T12:52:00+00:00	\N
2731d860-0ebf-42c8-a64d-80e9c6d7fd3e	customer670@example.com	paid	seed-671	2026-01-22T13:15:00+00:00	\N
68ce462b-fdcb-4182-a7aa-ce3598b9f44e	customer671@example.com	paid	seed-672	2026-01-22T14:13:00+00:00	\N
4e696021-ee25-41ea-af97-07c1aff5008f	customer672@example.com	paid	seed-673	2026-01-22T14:26:00+00:00	\N
db931e3a-ae7c-47da-8f8e-15c70d06dfd0	customer673@example.com	paid	seed-674	2026-01-22T15:17:00+00:00	\N
7064b89b-c317-4cec-ba01-d03b2e81fbf0	customer674@example.com	paid	seed-675	2026-01-22T16:03:00+00:00	\N
96bee913-9331-47bb-befa-fe968b9301c0	customer675@example.com	failed		2026-01-22T16:28:00+00:00	\N
d332a84e-dead-43ba-9f11-ad66a763435e	customer676@example.com	paid	seed-677	2026-01-22T16:58:00+00:00	\N
8b2bcab6-1e62-4e7a-9e4f-577c0c99b67d	customer677@example.com	paid	seed-678	2026-01-22T17:42:00+00:00	\N
84a6b230-b22a-4a13-90e8-c5bfc110afe4	customer678@example.com	paid	seed-679	2026-01-22T18:18:00+00:00	\N
94f039c2-07a5-4237-9ae1-52352475195b	customer679@example.com	paid	seed-680	2026-01-22T19:04:00+00:00	\N
856bad73-d157-493d-aa3e-4838f4286515	customer680@example.com	paid	seed-681	2026-01-22T19:41:00+00:00	\N
16d14c2b-9fd8-4e5e-9a18-9ca58592a106	customer681@example.com	paid	seed-682	2026-01-22T20:13:00+00:00	\N
8d30a6e0-4d86-44b3-ab23-ece384449c54	customer682@example.com	paid	seed-683	2026-01-22T20:53:00+00:00	\N
0328e823-f9ea-46dd-b8ca-6b02b3fd7d90	customer683@example.com	paid	seed-684	2026-01-22T21:27:00+00:00	\N
c0240015-b56e-4c95-9624-907ed2698bf7	customer684@example.com	paid	seed-685	2026-01-22T22:06:00+00:00	\N
f9cd66f9-928e-4235-aff5-5ced68758baa	customer685@example.com	paid	seed-686	2026-01-22T22:26:00+00:00	\N
d4f9ce43-04c4-479c-80fd-bf5393ed2db3	customer686@example.com	pending		2026-01-22T23:18:00+00:00	\N
4313b8bc-341f-419a-a43a-e5a3c0e51de2	customer687@example.com	failed		2026-01-23T00:05:00+00:00	\N
42fe07a4-c9f6-4d8e-8ba6-fa7d252c451a	customer688@example.com	paid	seed-689	2026-01-23T00:18:00+00:00	\N
1a6bea15-26c2-4838-8a23-daf842ae1ebc	customer689@example.com	pending		2026-01-23T01:16:00+00:00	\N
02435ff4-b111-4593-a1b9-22d6b8cd1fe5	customer690@example.com	paid	seed-691	2026-01-23T01:51:00+00:00	\N
9a17a324-c419-495d-9fdb-58e33b78c4a5	customer691@example.com	paid	seed-692	2026-01-23T02:33:00+00:00	\N
47ea5c79-21c1-48a6-b4cc-4b082530ebfc	customer692@example.com	paid	seed-693	2026-01-23T03:02:00+00:00	\N
2016e86a-b648-4f42-b1df-4cbc332a3795	customer693@example.com	paid	seed-694	2026-01-23T03:23:00+00:00	\N
3a11c638-e816-400e-937f-0fd7680c8dd9	customer694@example.com	paid	seed-695	2026-01-23T03:58:00+00:00	\N
fa4b9dfe-25e6-43b1-9252-59cc789630d8	customer695@example.com	paid	seed-696	2026-01-23T05:03:00+00:00	\N
0f47d59c-e089-44b1-a6cb-f91a4ef35cd5	customer696@example.com	paid	seed-697	2026-01-23T05:36:00+00:00	\N
3a0379db-0675-4fb0-9944-8ede861cf59d	customer697@example.com	paid	seed-698	2026-01-23T05:59:00+00:00	\N
5b600ac2-52f9-4633-a106-e58ef0f4d151	customer698@example.com	paid	seed-699	2026-01-23T06:27:00+00:00	\N
81fb98fe-8ed5-423a-8c21-718ef45b3668	customer699@example.com	paid	seed-700	2026-01-23T07:14:00+00:00	\N
f46cb9de-eb03-4db9-8d06-8c0d1eeea84c	customer700@example.com	paid	seed-701	2026-01-23T07:44:00+00:00	\N
012358be-8d64-4311-8d03-bdf3c5a24f84	customer701@example.com	paid	seed-702	2026-01-23T08:38:00+00:00	\N
c3f68232-b229-49d6-99cc-a7e557d3e7f3	customer702@example.com	paid	seed-703	2026-01-23T09:17:00+00:00	\N
434699d8-dd9f-4b24-99c7-8c8924227382	customer703@example.com	failed		2026-01-23T09:54:00+00:00	\N
b655e408-b21d-42c5-b249-c344da4697a9	customer704@example.com	paid	seed-705	2026-01-23T10:32:00+00:00	\N
61aa31af-44e5-4648-8f7a-9643003fea50	customer705@example.com	paid	seed-706	2026-01-23T11:13:00+00:00	\N
706ed7ea-d345-4146-8fc0-369bf0d48c47	customer706@example.com	paid	seed-707	2026-01-23T11:45:00+00:00	\N
7a0dde00-6780-4dd9-8dc5-33fba266fed2	customer707@example.com	paid	seed-708	2026-01-23T12:24:00+00:00	\N
253e9fba-7446-4d8e-ad81-32505de120d6	customer708@example.com	paid	seed-709	2026-01-23T13:04:00+00:00	\N
2357692d-da6e-41c7-80c0-41297bee262b	customer709@example.com	paid	seed-710	2026-01-23T13:27:00+00:00	\N
bb2c8867-e40b-4fe9-85d0-9608b87ee801	customer710@example.com	paid	seed-711	2026-01-23T14:09:00+00:00	\N
91fece3a-a307-46b1-9638-2f98fabaf7a0	customer711@example.com	paid	seed-712	2026-01-23T14:36:00+00:00	\N
0adf985b-4f6b-4b7c-adc5-202448bf8608	customer712@example.com	paid	seed-713	2026-01-23T15:31:00+00:00	\N
3412f028-7fb5-41a4-8fb3-e725bd2723f7	customer713@example.com	paid	seed-714	2026-01-23T16:08:00+00:00	\N
338aaf99-78fa-4cc9-8d22-27d29baa3110	customer714@example.com	paid	seed-715	2026-01-23T16:47:00+00:00	\N
0dc6f5ce-06e5-444e-8d79-42615fa74d38	customer715@example.com	paid	seed-716	2026-01-23T17:08:00+00:00	\N
8460e9f4-6e0d-4044-9283-bc8325eaa919	customer716@example.com	pending		2026-01-23T17:52:00+00:00	\N
3452c6c0-40b7-4b71-99cc-81653d1199d8	customer717@example.com	paid	seed-718	2026-01-23T18:37:00+00:00	\N
4b34105c-2dd5-4b9f-93be-f98272cec3f6	customer718@example.com	paid	seed-719	2026-01-23T18:47:00+00:00	\N
fb6e28cf-38ff-4429-9be8-c3107079db64	customer719@example.com	paid	seed-720	2026-01-23T19:28:00+00:00	\N
164962c2-ff30-4213-9349-0acd912814f7	customer720@example.com	paid	seed-721	2026-01-23T20:12:00+00:00	\N
9b4b4d63-ca78-461e-9c8c-b0dc405f960c	customer721@example.com	paid	seed-722	2026-01-23T20:46:00+00:00	\N
2a0c3a70-d29d-4f39-b881-c4adb5272958	customer722@example.com	declined		2026-01-23T21:35:00+00:00	\N
034ed78d-491b-49ea-ba08-1fd707c4991c	customer723@example.com	pending		2026-01-23T22:12:00+00:00	\N
6eb2550b-4b3d-4075-9c0b-6c51adc92884	customer724@example.com	paid	seed-725	2026-01-23T22:49:00+00:00	\N
7b9a50ba-1741-4b3d-8fc9-7d105c0fda67	customer725@example.com	paid	seed-726	2026-01-23T23:27:00+00:00	\N
510913ae-1be3-46d4-8685-ea634c92fb78	customer726@example.com	paid	seed-727	2026-01-23T23:55:00+00:00	\N
c7ccc730-8ef9-4a6e-8bd1-8643c3a33c83	customer727@example.com	paid	seed-728	2026-01-24T00:22:00+00:00	\N
ce0a2c32-e2f7-47b9-86ca-f8753688dd72	customer728@example.com	paid	seed-729	2026-01-24T00:58:00+00:00	\N
0dda045e-a14e-41a8-a973-90e5bcc14369	customer729@example.com	paid	seed-730	2026-01-24T01:54:00+00:00	\N
9e6dbe69-52e8-4a74-8025-287c95376df4	customer730@example.com	paid	seed-731	2026-01-24T02:32:00+00:00	\N
6d94d368-3204-4b65-98eb-97dff65f51f6	customer731@example.com	paid	seed-732	2026-01-24T02:57:00+00:00	\N
926fee7c-1c92-445c-9807-77917fda6973	customer732@example.com	paid	seed-733	2026-01-24T03:33:00+00:00	\N
3904bdfe-de97-4a21-82b2-823e253db700	customer733@example.com	pending		2026-01-24T04:24:00+00:00	\N
4bd4e467-06c4-4b89-b163-2281321c0dc0	customer734@example.com	paid	seed-735	2026-01-24T04:39:00+00:00	\N
fd828a74-4a96-47a0-a284-95d52019683c	customer735@example.com	paid	seed-736	2026-01-24T05:20:00+00:00	\N
5239035a-afaf-4b9f-9bfd-c88743d5fbdf	customer736@example.com	paid	seed-737	2026-01-24T06:16:00+00:00	\N
a5f1d85f-2fbc-401a-939e-740c46e9630f	customer737@example.com	paid	seed-738	2026-01-24T06:47:00+00:00	\N
92a57f73-a8bf-487e-9e7b-b15d69b22604	customer738@example.com	paid	seed-739	2026-01-24T07:11:00+00:00	\N
74ca378b-0300-4ca7-8312-778e74d04cc3	customer739@example.com	paid	seed-740	2026-01-24T07:49:00+00:00	\N
8749fd83-adcf-4b76-8d29-8c0056976a67	customer740@example.com	paid	seed-741	2026-01-24T08:46:00+00:00	\N
f57071dd-5cc0-4b8e-930b-3cdd1157246b	customer741@example.com	declined		2026-01-24T09:09:00+00:00	\N
a0db5cec-f79c-4a26-aca2-f9465aaacf94	customer742@example.com	paid	seed-743	2026-01-24T09:42:00+00:00	\N
511fe406-db0f-44e9-8a65-a54922a79828	customer743@example.com	paid	seed-744	2026-01-24T10:19:00+00:00	\N
1a158ea7-d0fa-4459-9c94-79d7967e49be	customer744@example.com	paid	seed-745	2026-01-24T11:07:00+00:00	\N
19fc10df-d3d3-4fa1-bbde-51fdef7e2013	customer745@example.com	paid	seed-746	2026-01-24T11:32:00+00:00	\N
a03d6d07-d798-4f02-9dfd-a7066c44c369	customer746@example.com	paid	seed-747	2026-01-24T12:14:00+00:00	\N
786ee17b-d466-4ffb-8cc7-d920bf537561	customer747@example.com	pending		2026-01-24T13:06:00+00:00	\N
036bed30-67eb-4bdc-bebf-a9c507ff1917	customer748@example.com	paid	seed-749	2026-01-24T13:32:00+00:00	\N
378ab8b0-8bed-495d-8288-39e975ef19e8	customer749@example.com	paid	seed-750	2026-01-24T14:00:00+00:00	\N
e02f16a0-3aa9-4471-92c7-a03928a0965a	customer750@example.com	declined		2026-01-24T14:46:00+00:00	\N
99aef8ba-2e88-4ac8-940d-e2c99de1d4a5	customer751@example.com	paid	seed-752	2026-01-24T15:27:00+00:00	\N
f23925c1-6944-472a-8091-e0a089a67087	customer752@example.com	paid	seed-753	2026-01-24T15:57:00+00:00	\N
1f3f925a-5008-4a91-b2b8-ccfc58998267	customer753@example.com	paid	seed-754	2026-01-24T16:37:00+00:00	\N
8cd357fa-5c29-4afc-8459-df9b18feadd3	customer754@example.com	paid	seed-755	2026-01-24T17:11:00+00:00	\N
bc6dfd9d-c8df-48a1-afd1-4200364043be	customer755@example.com	paid	seed-756	2026-01-24T18:04:00+00:00	\N
8b48f1d6-1e11-4a6b-bf61-42b55dad594e	customer756@example.com	paid	seed-757	2026-01-24T18:27:00+00:00	\N
edbe304e-563c-4492-b32b-601c768b75dd	customer757@example.com	paid	seed-758	2026-01-24T19:13:00+00:00	\N
f0484af8-29d5-4b38-95f7-8793fd969910	customer758@example.com	paid	seed-759	2026-01-24T19:31:00+00:00	\N
a8659874-f92f-4960-93ba-ba50acec1132	customer759@example.com	pending		2026-01-24T20:18:00+00:00	\N
41a9d949-5069-44bc-ad43-21bb20ce2d05	customer760@example.com	paid	seed-761	2026-01-24T20:45:00+00:00	\N
18973990-d79f-4bca-92c0-a234dd0720d4	customer761@example.com	paid	seed-762	2026-01-24T21:35:00+00:00	\N
cb7ec5e2-de4b-4af2-83ca-4e202c1d54e0	customer762@example.com	paid	seed-763	2026-01-24T22:06:00+00:00	\N
bdfc451b-da08-4324-9ec3-15cb089621a7	customer763@example.com	paid	seed-764	2026-01-24T22:41:00+00:00	\N
43316b36-d282-4a92-8685-2cc652011c66	customer764@example.com	paid	seed-765	2026-01-24T23:13:00+00:00	\N
76c24112-e806-4c5c-9fbe-6db02b9ac9bf	customer765@example.com	paid	seed-766	2026-01-24T23:56:00+00:00	\N
d3283061-72e2-45eb-a9b2-f085a81faa57	customer766@example.com	failed		2026-01-25T00:47:00+00:00	\N
a13140e5-bc14-4282-9210-2ce417f61f39	customer767@example.com	paid	seed-768	2026-01-25T01:25:00+00:00	\N
ee2db1da-3b64-498e-8a4f-ef9675501c7e	customer768@example.com	paid	seed-769	2026-01-25T02:02:00+00:00	\N
3fe18c5d-3b3e-4779-943f-4e0a381b9871	customer769@example.com	paid	seed-770	2026-01-25T02:37:00+00:00	\N
001b77b9-69c2-4aa9-a3b9-be03c3703f62	customer770@example.com	paid	seed-771	2026-01-25T03:12:00+00:00	\N
e34f2ddf-d78b-4110-92d1-8623c31a0071	customer771@example.com	paid	seed-772	2026-01-25T03:45:00+00:00	\N
10b3150f-f03e-4b9f-9611-7c87919abacf	customer772@example.com	paid	seed-773	2026-01-25T04:32:00+00:00	\N
538c1c18-95ed-4226-8388-9f5e6c912433	customer773@example.com	paid	seed-774	2026-01-25T05:02:00+00:00	\N
c1debbef-ad49-42f1-9715-02125221594b	customer774@example.com	paid	seed-775	2026-01-25T05:27:00+00:00	\N
b4b9ff2c-40ca-4eaa-9557-d5331743de27	customer775@example.com	paid	seed-776	2026-01-25T06:11:00+00:00	\N
7233b0de-66d2-4e9e-ad76-75d4ca36b9fd	customer776@example.com	paid	seed-777	2026-01-25T06:48:00+00:00	\N
540fe405-adf0-451e-9de3-b03f5a80d3ca	customer777@example.com	paid	seed-778	2026-01-25T07:36:00+00:00	\N
e9703900-3798-4aee-966a-8f36be527ee3	customer778@example.com	paid	seed-779	2026-01-25T08:03:00+00:00	\N
422d8258-056b-460f-8a7e-b82431c7b6d1	customer779@example.com	paid	seed-780	2026-01-25T08:24:00+00:00	\N
5332e876-4d5c-454d-9d11-474486f2e6c3	customer780@example.com	pending		2026-01-25T09:03:00+00:00	\N
f5ea5e4b-b540-4b6d-82ce-8de0359e3f7d	customer781@example.com	paid	seed-782	2026-01-25T10:01:00+00:00	\N
7cc2e160-5b15-4128-9881-aabfa7ba9199	customer782@example.com	paid	seed-783	2026-01-25T10:37:00+00:00	\N
834ab651-2a3b-496f-934c-1fa49d2643f0	customer783@example.com	paid	seed-784	2026-01-25T11:19:00+00:00	\N
8f05eda7-a675-44e5-8c0f-93c2fc95a7f2	customer784@example.com	paid	seed-785	2026-01-25T11:48:00+00:00	\N
66263b9a-e07e-4c98-909b-f6fd9dab9aed	customer785@example.com	paid	seed-786	2026-01-25T12:34:00+00:00	\N
cfedab58-8faf-4ea5-8ee6-d07965c99183	customer786@example.com	paid	seed-787	2026-01-25T13:08:00+00:00	\N
717e72d8-d689-47e3-89d9-86695aeb3ae6	customer787@example.com	paid	seed-788	2026-01-25T13:43:00+00:00	\N
0b23c47b-adbc-40b0-9bf7-904217f34607	customer788@example.com	paid	seed-789	2026-01-25T13:58:00+00:00	\N
fd22c5b6-ba88-489c-800c-e5e4c695a231	customer789@example.com	paid	seed-790	2026-01-25T14:56:00+00:00	\N
d35ff2a5-3eec-4f44-8426-454a82513467	customer790@example.com	paid	seed-791	2026-01-25T15:25:00+00:00	\N
f9d92564-a579-463d-aea7-98157f9ac38b	customer791@example.com	paid	seed-792	2026-01-25T15:48:00+00:00	\N
ace0eb92-820e-42de-b3a1-bdd7343d56e4	customer792@example.com	paid	seed-793	2026-01-25T16:25:00+00:00	\N
05c9601d-f451-4bb1-8ef5-ba8d00c0ba66	customer793@example.com	paid	seed-794	2026-01-25T17:13:00+00:00	\N
4f2eadcd-1181-4aa0-9b24-9c239e718fe9	customer794@example.com	paid	seed-795	2026-01-25T17:52:00+00:00	\N
15121191-cbe4-4e71-8d91-fed2c526fdab	customer795@example.com	paid	seed-796	2026-01-25T18:26:00+00:00	\N
4986daff-c117-445b-8da7-6eb9218db316	customer796@example.com	paid	seed-797	2026-01-25T18:53:00+00:00	\N
c13bd90c-ec34-407c-b6b6-ea8ee66f351f	customer797@example.com	paid	seed-798	2026-01-25T19:29:00+00:00	\N
32d95604-62c2-45ac-9ce7-6d57eb7aca72	customer798@example.com	paid	seed-799	2026-01-25T20:08:00+00:00	\N
309e6763-71d3-471c-adfc-1dea60311a6c	customer799@example.com	paid	seed-800	2026-01-25T20:50:00+00:00	\N
c430e39f-f63a-4aa5-946d-82bdf54be387	customer800@example.com	paid	seed-801	2026-01-25T21:45:00+00:00	\N
17b2fff5-7068-4373-b839-3b8d0999bdb5	customer801@example.com	paid	seed-802	2026-01-25T22:09:00+00:00	\N
eb54d05c-d749-4ef8-b03e-444aba8e7a4a	customer802@example.com	paid	seed-803	2026-01-25T22:47:00+00:00	\N
50421a98-363b-4003-88f3-19f1c5123b39	customer803@example.com	paid	seed-804	2026-01-25T23:28:00+00:00	\N
f85dd3fc-1f5d-4664-9b85-6f76cc226c40	customer804@example.com	paid	seed-805	2026-01-25T23:59:00+00:00	\N
afc3715b-578d-42d6-8cb4-094c26403db4	customer805@example.com	paid	seed-806	2026-01-26T00:49:00+00:00	\N
43baaa99-f72d-4f21-978c-66391b3cf411	customer806@example.com	paid	seed-807	2026-01-26T01:30:00+00:00	\N
73bec728-28db-419e-a071-95d224d044b0	customer807@example.com	paid	seed-808	2026-01-26T01:41:00+00:00	\N
a8e9547e-9319-4225-b51b-d5e2b8312750	customer808@example.com	paid	seed-809	2026-01-26T02:22:00+00:00	\N
1eba08d3-281a-42e6-ae5a-90b53939e669	customer809@example.com	paid	seed-810	2026-01-26T02:59:00+00:00	\N
366c18bd-9432-48f6-91e2-ad3ef8e62c6c	customer810@example.com	paid	seed-811	2026-01-26T03:50:00+00:00	\N
b5ce9886-a121-40c3-be26-ca200290fb88	customer811@example.com	pending		2026-01-26T04:27:00+00:00	\N
8e715a61-0479-4bf0-b472-8b9513e45bce	customer812@example.com	paid	seed-813	2026-01-26T05:10:00+00:00	\N
171ab6bc-bd21-48a2-8b50-22860319dd6f	customer813@example.com	paid	seed-814	2026-01-26T05:22:00+00:00	\N
1e210244-d592-4607-a9cd-d79acead19fb	customer814@example.com	paid	seed-815	2026-01-26T06:15:00+00:00	\N
409a0011-9c69-467d-b06e-c5acba8342d4	customer815@example.com	paid	seed-816	2026-01-26T06:51:00+00:00	\N
0c4c308e-902e-4260-ac91-8a724dcc4dbb	customer816@example.com	paid	seed-817	2026-01-26T07:33:00+00:00	\N
f964eee5-22ba-4e0d-ab8c-b03a9de14f4a	customer817@example.com	paid	seed-818	2026-01-26T08:04:00+00:00	\N
5fb07d2b-e2e9-4a7e-998a-593c423c1572	customer818@example.com	paid	seed-819	2026-01-26T08:33:00+00:00	\N
5efe9db6-36d4-48f4-a1b8-d9a1c5325718	customer819@example.com	paid	seed-820	2026-01-26T09:24:00+00:00	\N
1bcf78d9-d033-43fb-8946-1cc8a993feee	customer820@example.com	paid	seed-821	2026-01-26T10:01:00+00:00	\N
4d008a5f-b092-4622-99c9-e9a3ba4ceffd	customer821@example.com	failed		2026-01-26T10:44:00+00:00	\N
db7e21bf-1f1c-41a5-9a8f-f3a22d71d754	customer822@example.com	paid	seed-823	2026-01-26T11:02:00+00:00	\N
7a553f67-62fb-45c4-a23d-5df282956cb0	customer823@example.com	paid	seed-824	2026-01-26T11:47:00+00:00	\N
db3e7f8c-2b15-47eb-88cb-c32d78623b86	customer824@example.com	paid	seed-825	2026-01-26T12:14:00+00:00	\N
73bf40ec-20f3-499d-976f-11773fbed199	customer825@example.com	paid	seed-826	2026-01-26T12:58:00+00:00	\N
e5a584eb-0eaa-43bf-b9f6-33bebd716166	customer826@example.com	paid	seed-827	2026-01-26T13:27:00+00:00	\N
459df18f-9c09-4799-8bba-30fbffdd9cb9	customer827@example.com	paid	seed-828	2026-01-26T14:19:00+00:00	\N
bf3b50b7-b7cb-481d-b5e1-71813fb5a99e	customer828@example.com	paid	seed-829	2026-01-26T14:58:00+00:00	\N
6f6f5890-78ba-43e9-a173-2b7a1ef07621	customer829@example.com	paid	seed-830	2026-01-26T15:28:00+00:00	\N
01bea704-f7a8-47cd-b837-31336c046253	customer830@example.com	pending		2026-01-26T16:12:00+00:00	\N
3bde3fc2-6d14-41a5-a988-e4ab7b4bc8c9	customer831@example.com	paid	seed-832	2026-01-26T16:27:00+00:00	\N
2849ca4b-b953-4e13-9e0f-6de0fe522cfe	customer832@example.com	paid	seed-833	2026-01-26T17:24:00+00:00	\N
a9a21fb2-af80-490e-9a3d-be5f93b21100	customer833@example.com	paid	seed-834	2026-01-26T17:56:00+00:00	\N
cdeb242a-62be-452e-bf30-9aa219a43359	customer834@example.com	paid	seed-835	2026-01-26T18:44:00+00:00	\N
7ad87984-99c8-486c-b576-5bcdf2e7ec57	customer835@example.com	paid	seed-836	2026-01-26T19:18:00+00:00	\N
eb168a3d-9b2d-48de-a1ae-3ba6a8934145	customer836@example.com	paid	seed-837	2026-01-26T19:40:00+00:00	\N
821071e2-72bb-43ea-8d2d-ba62ee167174	customer837@example.com	paid	seed-838	2026-01-26T20:11:00+00:00	\N
186e73ad-029a-4701-bb5b-f44da0d360db	customer838@example.com	pending		2026-01-26T21:03:00+00:00	\N
a7b1eb91-144d-45ae-82c5-973bbb7c1ee6	customer839@example.com	paid	seed-840	2026-01-26T21:52:00+00:00	\N
4551113e-ba75-439a-93bc-7bbe1285c939	customer840@example.com	paid	seed-841	2026-01-26T22:10:00+00:00	\N
452117b9-500f-4092-8598-0c262a949a80	customer841@example.com	paid	seed-842	2026-01-26T23:01:00+00:00	\N
32c52797-b2ff-4d63-9e8e-11264cc4b80c	customer842@example.com	paid	seed-843	2026-01-26T23:41:00+00:00	\N
8abf9f09-c29b-40b1-b43e-8d7ebfa786c1	customer843@example.com	paid	seed-844	2026-01-26T23:55:00+00:00	\N
90194233-95c1-4d85-bda9-5d62c9f74560	customer844@example.com	paid	seed-845	2026-01-27T00:36:00+00:00	\N
5e2fa983-41eb-4d9f-92cb-ee67353a38e2	customer845@example.com	paid	seed-846	2026-01-27T01:11:00+00:00	\N
0ff9e134-cebe-4f88-ba85-93dc69b697e2	customer846@example.com	paid	seed-847	2026-01-27T02:05:00+00:00	\N
436b841f-c141-4c08-8e9b-c86b6a5a4fa8	customer847@example.com	paid	seed-848	2026-01-27T02:37:00+00:00	\N
b570b895-242b-4a0e-9982-01e7a653e8e5	customer848@example.com	paid	seed-849	2026-01-27T03:15:00+00:00	\N
c2133cd2-7be7-4271-82dd-21cf92c59c9b	customer849@example.com	paid	seed-850	2026-01-27T03:57:00+00:00	\N
2961547b-87eb-48ef-a8f9-2f1f17528841	customer850@example.com	paid	seed-851	2026-01-27T04:36:00+00:00	\N
5ff271a2-14ab-4fd9-ab50-e6aff7fc7ba8	customer851@example.com	paid	seed-852	2026-01-27T04:55:00+00:00	\N
c1a8b965-8b67-43b3-a005-d031e27450ef	customer852@example.com	paid	seed-853	2026-01-27T05:51:00+00:00	\N
b225d2bb-95a3-4fe1-8a61-12fe975ac28c	customer853@example.com	paid	seed-854	2026-01-27T06:01:00+00:00	\N
7173a66a-2137-4149-9dbb-733ee9561d43	customer854@example.com	paid	seed-855	2026-01-27T06:41:00+00:00	\N
33c05022-fce9-4812-9ab4-f5a7109207e4	customer855@example.com	paid	seed-856	2026-01-27T07:29:00+00:00	\N
fe9a3bcf-32a4-41ca-b6cd-1f368ee37925	customer856@example.com	paid	seed-857	2026-01-27T08:07:00+00:00	\N
05e92409-c5fb-4db7-baa6-49c0b8112385	customer857@example.com	paid	seed-858	2026-01-27T08:38:00+00:00	\N
a3f04c72-6022-4312-b7bc-837222a8eb97	customer858@example.com	paid	seed-859	2026-01-27T09:16:00+00:00	\N
c525a2f3-6759-4d14-ab7b-f6098e884414	customer859@example.com	paid	seed-860	2026-01-27T09:54:00+00:00	\N
eab903ed-a234-4b23-a366-ca6e69937d46	customer860@example.com	paid	seed-861	2026-01-27T10:40:00+00:00	\N
92e73303-2059-4462-99ab-74919f0e571e	customer861@example.com	paid	seed-862	2026-01-27T11:03:00+00:00	\N
925c1865-e74e-479e-9bbf-d0cd0891bd05	customer862@example.com	declined		2026-01-27T12:03:00+00:00	\N
a3358795-de5f-468e-8512-72d6f0d85601	customer863@example.com	paid	seed-864	2026-01-27T12:23:00+00:00	\N
cccd380a-8e28-4155-8185-85cf9a0de2aa	customer864@example.com	paid	seed-865	2026-01-27T13:16:00+00:00	\N
33a222e0-9ea1-4589-99c9-86ca5be90a00	customer865@example.com	paid	seed-866	2026-01-27T13:43:00+00:00	\N
3ca87d1f-5ced-4fbe-8d39-73aaceceb1c9	customer866@example.com	paid	seed-867	2026-01-27T14:14:00+00:00	\N
3d5c7b22-2726-4cc9-9927-e2cb21af90f1	customer867@example.com	paid	seed-868	2026-01-27T15:05:00+00:00	\N
03f53cd3-b1ba-48d4-bfbc-09f363e1e918	customer868@example.com	paid	seed-869	2026-01-27T15:27:00+00:00	\N
2dcd66f0-c216-4d09-8bd3-559fb421148f	customer869@example.com	paid	seed-870	2026-01-27T16:04:00+00:00	\N
d19ec83c-bf61-4a6d-bd8f-82af94c83552	customer870@example.com	paid	seed-871	2026-01-27T16:42:00+00:00	\N
938b317f-20d0-4b17-8ce0-0366fb86f724	customer871@example.com	paid	seed-872	2026-01-27T17:29:00+00:00	\N
567515e3-f538-4d16-9441-fe58afbaf908	customer872@example.com	paid	seed-873	2026-01-27T18:11:00+00:00	\N
8090c6de-a4de-4b97-8e21-70b7bc654d2b	customer873@example.com	declined		2026-01-27T18:38:00+00:00	\N
a1e3e56b-80e7-477f-81a2-e268a17c4e62	customer874@example.com	paid	seed-875	2026-01-27T19:23:00+00:00	\N
a8228a92-cb1d-4b01-9d18-9bb39da511a7	customer875@example.com	paid	seed-876	2026-01-27T19:58:00+00:00	\N
97895da2-1fc1-4d46-a176-e407ce56801d	customer876@example.com	paid	seed-877	2026-01-27T20:29:00+00:00	\N
c0a5750f-781d-48dd-8b35-2fbf0f958ce4	customer877@example.com	paid	seed-878	2026-01-27T21:09:00+00:00	\N
6ccd7083-cd81-4864-9527-98be375b0c67	customer878@example.com	paid	seed-879	2026-01-27T21:30:00+00:00	\N
6f1bae5b-b380-4742-82f2-083e3015b4ef	customer879@example.com	declined		2026-01-27T22:13:00+00:00	\N
e69e6c76-fbba-4b6c-9282-4ffb415a7429	customer880@example.com	paid	seed-881	2026-01-27T22:44:00+00:00	\N
f3ddc1f9-579e-4a37-b09d-e8d9c6f94d8a	customer881@example.com	paid	seed-882	2026-01-27T23:27:00+00:00	\N
b2017f95-7efa-40bc-b45e-211a6b60e61d	customer882@example.com	paid	seed-883	2026-01-28T00:15:00+00:00	\N
fee15190-efe2-406e-8135-8a3654eafb2d	customer883@example.com	paid	seed-884	2026-01-28T00:48:00+00:00	\N
ae564911-3f92-4049-9475-d8fb4ed73352	customer884@example.com	paid	seed-885	2026-01-28T01:17:00+00:00	\N
e7a4fa61-47b9-497d-8b65-451ea2fa12f2	customer885@example.com	pending		2026-01-28T02:07:00+00:00	\N
848426aa-6e3c-4339-9435-25a5e71c4390	customer886@example.com	paid	seed-887	2026-01-28T02:30:00+00:00	\N
90d5f053-f0a2-47a6-a375-f7b9d60c3c4d	customer887@example.com	paid	seed-888	2026-01-28T03:09:00+00:00	\N
0e8d3e4e-c9d0-44cb-a0e1-61a566d7dd72	customer888@example.com	paid	seed-889	2026-01-28T03:51:00+00:00	\N
1553eca5-4204-454b-a7a2-2486691df0a6	customer889@example.com	failed		2026-01-28T04:26:00+00:00	\N
d9091cdb-b61e-413d-8de0-1e660bd25147	customer890@example.com	paid	seed-891	2026-01-28T04:58:00+00:00	\N
39123698-c5e9-4828-8122-de188fcb772d	customer891@example.com	paid	seed-892	2026-01-28T05:30:00+00:00	\N
786c2a19-cbb5-4bc9-8bc3-097486dd26df	customer892@example.com	paid	seed-893	2026-01-28T06:23:00+00:00	\N
a819100d-6ae4-4e5e-8c1c-4bc68db83e30	customer893@example.com	paid	seed-894	2026-01-28T07:00:00+00:00	\N
7fd0a6a9-404a-4469-bea6-0d61beee9bce	customer894@example.com	paid	seed-895	2026-01-28T07:19:00+00:00	\N
e401d9a8-39d9-473d-b3b4-272176c0a186	customer895@example.com	paid	seed-896	2026-01-28T08:16:00+00:00	\N
4d9eba51-b8a2-439d-a956-9426f0a647ec	customer896@example.com	paid	seed-897	2026-01-28T08:49:00+00:00	\N
0124b097-dcc9-4c00-b7bd-da58ac7ba90f	customer897@example.com	paid	seed-898	2026-01-28T09:15:00+00:00	\N
73410e65-4773-405a-937c-c672fb53944e	customer898@example.com	paid	seed-899	2026-01-28T10:00:00+00:00	\N
d98ce135-eeb6-4c53-ae4b-20b8f06731e2	customer899@example.com	paid	seed-900	2026-01-28T10:49:00+00:00	\N
49b51ea7-59d0-4f78-ad41-d4f54dcd25fd	customer0@example.com	declined		2026-01-28T11:28:00+00:00	\N
ab3dadb9-9c71-4d15-8464-4d89f1ba9cf8	customer1@example.com	paid	seed-902	2026-01-28T11:41:00+00:00	\N
3c7d2669-1abc-40a6-9bc5-41444d6edac9	customer2@example.com	paid	seed-903	2026-01-28T12:41:00+00:00	\N
7f8e9f4a-dba2-4358-8978-8ca6d23545cf	customer3@example.com	paid	seed-904	2026-01-28T13:09:00+00:00	\N
7a9b707e-8448-4b9a-a441-d1cbcc760cf0	customer4@example.com	paid	seed-905	2026-01-28T13:57:00+00:00	\N
c10322af-996f-4fe1-9c7e-caac439f18b6	customer5@example.com	paid	seed-906	2026-01-28T14:08:00+00:00	\N
7fd87ef2-5f11-4f24-98f2-87c2b7fb1ad8	customer6@example.com	paid	seed-907	2026-01-28T14:48:00+00:00	\N
bb68112f-063e-4848-8e6b-6bfe7286edfc	customer7@example.com	paid	seed-908	2026-01-28T15:26:00+00:00	\N
0da1c1f2-f2da-4e59-bae5-4bdaa4ed3926	customer8@example.com	paid	seed-909	2026-01-28T16:25:00+00:00	\N
fe6ce848-eee1-4cf9-aa08-17987a79c862	customer9@example.com	paid	seed-910	2026-01-28T16:56:00+00:00	\N
b7337b71-c989-482e-b5d4-c18c73ad2f91	customer10@example.com	paid	seed-911	2026-01-28T17:23:00+00:00	\N
7cb512ab-401e-4df6-a9fe-557a4c544178	customer11@example.com	paid	seed-912	2026-01-28T18:04:00+00:00	\N
4df68ae7-5bef-4efa-b104-62eabad69d6a	customer12@example.com	paid	seed-913	2026-01-28T18:40:00+00:00	\N
03acb0ac-fa84-409a-8061-b9683b46f0e5	customer13@example.com	paid	seed-914	2026-01-28T19:09:00+00:00	\N
32c5883b-b4b7-4a04-804c-1169df76d353	customer14@example.com	paid	seed-915	2026-01-28T20:05:00+00:00	\N
66d77a51-0a82-4ddb-b3bd-1e359f6e1f51	customer15@example.com	declined		2026-01-28T20:22:00+00:00	\N
692431de-b16c-4a18-a2b9-c8c9821924f0	customer16@example.com	paid	seed-917	2026-01-28T21:11:00+00:00	\N
5b3fc256-086a-4ea8-ac56-de497018f1b7	customer17@example.com	paid	seed-918	2026-01-28T21:56:00+00:00	\N
232d526f-b9f7-400b-b139-17ae1e8e63de	customer18@example.com	paid	seed-919	2026-01-28T22:22:00+00:00	\N
c90a7bd8-c3cc-4bc3-8f51-603629c09adb	customer19@example.com	pending		2026-01-28T22:50:00+00:00	\N
e8a1afcf-c0e0-40ef-bb1e-fc8b3e74ed93	customer20@example.com	paid	seed-921	2026-01-28T23:34:00+00:00	\N
236680f8-cdfa-4889-8a1a-7d6af7926186	customer21@example.com	declined		2026-01-29T00:09:00+00:00	\N
65332207-5aa4-4f64-9189-1286db624e8a	customer22@example.com	paid	seed-923	2026-01-29T01:02:00+00:00	\N
b31bbda8-0c64-49bd-99f1-7501a8b293df	customer23@example.com	paid	seed-924	2026-01-29T01:32:00+00:00	\N
59dc7721-c2ec-4fbc-95ab-32f2a36352d9	customer24@example.com	paid	seed-925	2026-01-29T01:48:00+00:00	\N
05e6793f-fa49-4505-8ee6-2e987891c163	customer25@example.com	paid	seed-926	2026-01-29T02:33:00+00:00	\N
b1ab8c46-07df-4399-b51b-b52108db5df8	customer26@example.com	paid	seed-927	2026-01-29T03:20:00+00:00	\N
318d11f6-2807-43c0-9b9f-25a4f98b2400	customer27@example.com	paid	seed-928	2026-01-29T04:04:00+00:00	\N
8bda9e15-43a8-4e62-a324-7a2032049f82	customer28@example.com	paid	seed-929	2026-01-29T04:40:00+00:00	\N
c768b544-4af4-4d5f-a8d2-87acfbd0165c	customer29@example.com	paid	seed-930	2026-01-29T05:11:00+00:00	\N
01e216e6-ef98-491b-8c32-5d26a31ccff3	customer30@example.com	paid	seed-931	2026-01-29T05:55:00+00:00	\N
d5169d02-b191-46fa-b6fd-c1b60d15b57a	customer31@example.com	paid	seed-932	2026-01-29T06:11:00+00:00	\N
58114e2c-0a0d-4696-b6db-297e292b3ad4	customer32@example.com	paid	seed-933	2026-01-29T07:01:00+00:00	\N
36413535-63ed-453c-bb0a-1d76c577a5a0	customer33@example.com	paid	seed-934	2026-01-29T07:47:00+00:00	\N
71adab76-ea37-4e2d-842b-e74a9b7e71fd	customer34@example.com	pending		2026-01-29T08:22:00+00:00	\N
7b7d9ad9-826f-4afd-85c6-b397be8fee89	customer35@example.com	paid	seed-936	2026-01-29T08:52:00+00:00	\N
b1d40a16-6dd1-4038-abc5-d914607016b4	customer36@example.com	declined		2026-01-29T09:27:00+00:00	\N
43c70c12-54c3-4dff-894b-cbb53da38efd	customer37@example.com	paid	seed-938	2026-01-29T10:12:00+00:00	\N
348b0aec-1de6-42cd-be58-8b34d3cc2490	customer38@example.com	paid	seed-939	2026-01-29T10:45:00+00:00	\N
5c67e61b-2a78-4a52-a5bd-1a74fff86539	customer39@example.com	paid	seed-940	2026-01-29T11:16:00+00:00	\N
6bbb1c3f-a376-4626-9688-9db4e3a9a9d7	customer40@example.com	paid	seed-941	2026-01-29T11:58:00+00:00	\N
495d19da-7c4e-4359-8f35-3922e4f994af	customer41@example.com	paid	seed-942	2026-01-29T12:28:00+00:00	\N
c6967988-3738-41a3-9721-a380d40e02c6	customer42@example.com	declined		2026-01-29T13:00:00+00:00	\N
a51890e8-6613-436a-a7e8-e4a14fcaa41b	customer43@example.com	paid	seed-944	2026-01-29T13:55:00+00:00	\N
42a2fbfb-dd78-4e5b-a8e9-401db82e891d	customer44@example.com	paid	seed-945	2026-01-29T14:35:00+00:00	\N
ccad691a-b009-4056-8991-0de4f4719ceb	customer45@example.com	paid	seed-946	2026-01-29T14:55:00+00:00	\N
f2ae0069-fec6-457c-b290-98cbeddacef6	customer46@example.com	declined		2026-01-29T15:42:00+00:00	\N
2f50d867-4967-46d2-b6bf-019ba9ae26a7	customer47@example.com	paid	seed-948	2026-01-29T16:28:00+00:00	\N
e6c7e618-0419-4711-8ab3-3337f14c2065	customer48@example.com	paid	seed-949	2026-01-29T16:57:00+00:00	\N
0bf3876f-6440-4bda-8f22-a738c29ffab5	customer49@example.com	paid	seed-950	2026-01-29T17:33:00+00:00	\N
a6aa54de-0c54-474b-9e34-d17775774769	customer50@example.com	paid	seed-951	2026-01-29T17:58:00+00:00	\N
2cb1db80-8418-45a7-8049-e8c4412d124b	customer51@example.com	paid	seed-952	2026-01-29T18:55:00+00:00	\N
9a55ff4b-6ec2-4f7e-9253-3f9fbf373856	customer52@example.com	paid	seed-953	2026-01-29T19:24:00+00:00	\N
ed842813-6158-4370-9b57-c9cc99d104ef	customer53@example.com	paid	seed-954	2026-01-29T19:51:00+00:00	\N
0c6c0655-c24a-4751-99f2-ade510578c9d	customer54@example.com	paid	seed-955	2026-01-29T20:40:00+00:00	\N
3dcbe06f-4ffb-49f5-8256-463bcc1ec944	customer55@example.com	paid	seed-956	2026-01-29T20:56:00+00:00	\N
26c9f3d7-8ad7-4584-8475-5498673398dc	customer56@example.com	paid	seed-957	2026-01-29T21:56:00+00:00	\N
4c22fdfa-46ec-4cdf-829f-81f40daf0c25	customer57@example.com	paid	seed-958	2026-01-29T22:19:00+00:00	\N
fa5285c4-1a86-43a8-8ae9-603b2b1c84e1	customer58@example.com	paid	seed-959	2026-01-29T22:53:00+00:00	\N
48b992a4-d3af-4d4f-aac4-ff065fb6205a	customer59@example.com	paid	seed-960	2026-01-29T23:40:00+00:00	\N
d509662f-fbcf-47fb-b782-e98c4a15f29a	customer60@example.com	paid	seed-961	2026-01-30T00:06:00+00:00	\N
759c3ad1-a266-430c-a0b3-3969e3b01d7c	customer61@example.com	pending		2026-01-30T00:57:00+00:00	\N
1cd98b46-872d-49ff-bfab-7cbc5ce9be4e	customer62@example.com	paid	seed-963	2026-01-30T01:34:00+00:00	\N
6d9ae8d4-217f-4c74-978d-4d834a423bce	customer63@example.com	paid	seed-964	2026-01-30T02:20:00+00:00	\N
45d9cf60-94aa-4560-96e1-c53c42a27b30	customer64@example.com	declined		2026-01-30T02:32:00+00:00	\N
950534c1-d7a7-4342-97ed-7bbc31b9acf4	customer65@example.com	paid	seed-966	2026-01-30T03:25:00+00:00	\N
a2929317-7244-4a0f-b76c-68e5b5a92dc1	customer66@example.com	paid	seed-967	2026-01-30T03:57:00+00:00	\N
00363feb-00c2-46d1-b076-d56feb04a374	customer67@example.com	paid	seed-968	2026-01-30T04:29:00+00:00	\N
ae2b3d06-551f-45bf-a2c3-7531428787ff	customer68@example.com	paid	seed-969	2026-01-30T05:09:00+00:00	\N
83f6d88b-0575-43ad-a8c4-fb14c1f80e6d	customer69@example.com	paid	seed-970	2026-01-30T05:46:00+00:00	\N
aae37123-2131-4a39-a6b7-6bf7d2354159	customer70@example.com	paid	seed-971	2026-01-30T06:31:00+00:00	\N
417ee16e-c8e4-4616-a59b-cea33490c768	customer71@example.com	paid	seed-972	2026-01-30T07:11:00+00:00	\N
900fc039-da5f-4716-b5fd-0d7ea3b200cc	customer72@example.com	paid	seed-973	2026-01-30T07:34:00+00:00	\N
49dad6ef-ad48-4ce6-b244-b0498748d56c	customer73@example.com	paid	seed-974	2026-01-30T08:15:00+00:00	\N
2f72e89a-aa75-40f9-9f9b-bab285d7c6ef	customer74@example.com	pending		2026-01-30T08:40:00+00:00	\N
9a252f3b-4475-4033-bf70-b88152637f27	customer75@example.com	paid	seed-976	2026-01-30T09:44:00+00:00	\N
810bf373-de23-414a-8949-4212dd9c6ee1	customer76@example.com	paid	seed-977	2026-01-30T09:53:00+00:00	\N
806b124e-9c30-459c-aa26-d458a3e45a94	customer77@example.com	paid	seed-978	2026-01-30T10:43:00+00:00	\N
52d79015-347d-4cb3-921e-404674b08722	customer78@example.com	paid	seed-979	2026-01-30T11:09:00+00:00	\N
ce450c3d-f928-43f7-990a-ba6c0db8439b	customer79@example.com	paid	seed-980	2026-01-30T11:56:00+00:00	\N
d6ee951b-ccbf-4bfa-a2cc-98ecc226855c	customer80@example.com	paid	seed-981	2026-01-30T12:20:00+00:00	\N
f9d623c9-64b6-41f8-a333-cac352098106	customer81@example.com	paid	seed-982	2026-01-30T13:08:00+00:00	\N
81348aa4-905e-4cd7-aaa2-943f3522d556	customer82@example.com	paid	seed-983	2026-01-30T13:50:00+00:00	\N
4e912c07-10a2-4078-a783-23dc9e71aaec	customer83@example.com	paid	seed-984	2026-01-30T14:18:00+00:00	\N
1fb7ad3c-db9d-42a9-b0fe-29643799b279	customer84@example.com	paid	seed-985	2026-01-30T15:08:00+00:00	\N
31d57873-a1a5-4f0f-93ce-ce0967ca045d	customer85@example.com	paid	seed-986	2026-01-30T15:27:00+00:00	\N
f19165b1-42ec-423e-a5ac-d982f85d417c	customer86@example.com	paid	seed-987	2026-01-30T16:10:00+00:00	\N
896c6813-71e5-494a-b2a9-55915666140f	customer87@example.com	paid	seed-988	2026-01-30T16:53:00+00:00	\N
30e11170-f610-443f-a5fa-00b4d10bb4f8	customer88@example.com	paid	seed-989	2026-01-30T17:45:00+00:00	\N
c8322498-cae6-488b-911a-d0e3b0194f49	customer89@example.com	paid	seed-990	2026-01-30T18:21:00+00:00	\N
b2e6317c-2bb6-4ec7-a40e-14206bc85f01	customer90@example.com	paid	seed-991	2026-01-30T18:31:00+00:00	\N
afb8b53a-a6fe-4bfc-a27d-26f23cf11cdb	customer91@example.com	paid	seed-992	2026-01-30T19:28:00+00:00	\N
dff2f10b-393c-4848-a7eb-f4627939ce3f	customer92@example.com	paid	seed-993	2026-01-30T20:00:00+00:00	\N
505ed3b6-1dcb-43c1-967c-859051adb8ef	customer93@example.com	pending		2026-01-30T20:23:00+00:00	\N
f727ea94-e45f-4dc4-8a95-b70f4762c703	customer94@example.com	pending		2026-01-30T21:05:00+00:00	\N
b2b6fdb1-1473-4454-903c-b34a006afe86	customer95@example.com	paid	seed-996	2026-01-30T21:51:00+00:00	\N
db1e5f88-f579-4016-9f1a-4647b98f851d	customer96@example.com	paid	seed-997	2026-01-30T22:41:00+00:00	\N
b88a0602-424e-42c2-a06a-48ce62ac8dc9	customer97@example.com	paid	seed-998	2026-01-30T22:53:00+00:00	\N
4bf9a295-c676-4207-b24f-41eb62f0dbc0	customer98@example.com	paid	seed-999	2026-01-30T23:51:00+00:00	\N
5c04c6d1-7384-4304-babd-db750b938592	customer99@example.com	paid	seed-1000	2026-01-31T00:13:00+00:00	\N
4acfe749-82f4-42f2-94f4-39dbcaaf189a	customer100@example.com	paid	seed-1001	2026-01-31T01:04:00+00:00	\N
035a21a6-779d-4f03-abc5-67d11162d37c	customer101@example.com	paid	seed-1002	2026-01-31T01:33:00+00:00	\N
d6e219a4-0282-4e51-9efd-510a9c2b01b6	customer102@example.com	paid	seed-1003	2026-01-31T01:55:00+00:00	\N
35d17523-1fcd-4684-9361-6fe3cf715431	customer103@example.com	paid	seed-1004	2026-01-31T02:48:00+00:00	\N
35c9e7a8-47c7-4913-90c0-893798d07c09	customer104@example.com	paid	seed-1005	2026-01-31T03:24:00+00:00	\N
44e35b9a-6a5e-4f01-9ddd-82f8f77b97ff	customer105@example.com	paid	seed-1006	2026-01-31T03:58:00+00:00	\N
5d033e66-2695-472e-baf9-0e70dd7da360	customer106@example.com	paid	seed-1007	2026-01-31T04:44:00+00:00	\N
de2abf58-e635-4a14-811a-ddaeb7e110ab	customer107@example.com	pending		2026-01-31T05:09:00+00:00	\N
c232d9cd-7f39-4f50-82e2-7f96fa8977d0	customer108@example.com	paid	seed-1009	2026-01-31T06:04:00+00:00	\N
ca3b803a-71e2-4a5a-a0ac-8f3e0cd7c37e	customer109@example.com	paid	seed-1010	2026-01-31T06:39:00+00:00	\N
18ab1916-3f58-44c5-a244-fd88f0c432fd	customer110@example.com	declined		2026-01-31T07:05:00+00:00	\N
d16fecd0-1340-426b-a1ed-200f9ddd5b36	customer111@example.com	paid	seed-1012	2026-01-31T07:51:00+00:00	\N
3f07521b-3238-442b-bd13-89f3d39df344	customer112@example.com	paid	seed-1013	2026-01-31T08:29:00+00:00	\N
1bfce407-e13e-4f19-8274-581db6a1bb7a	customer113@example.com	paid	seed-1014	2026-01-31T09:02:00+00:00	\N
d4911831-c6cb-4984-bb11-7c713bf0ba4a	customer114@example.com	paid	seed-1015	2026-01-31T09:19:00+00:00	\N
3900e85d-033e-47b8-952b-51623dce9b00	customer115@example.com	paid	seed-1016	2026-01-31T10:19:00+00:00	\N
b4185fe6-f00a-447b-a3a3-926f85b0b030	customer116@example.com	paid	seed-1017	2026-01-31T10:37:00+00:00	\N
6d0fc7d2-a077-487e-a261-ac856d908bf4	customer117@example.com	paid	seed-1018	2026-01-31T11:35:00+00:00	\N
1434eac4-da6c-45c2-a6f7-fd4d305738c1	customer118@example.com	pending		2026-01-31T11:48:00+00:00	\N
2c3ffc30-8922-4655-8077-614267d24adb	customer119@example.com	paid	seed-1020	2026-01-31T12:43:00+00:00	\N
21f02731-3ac0-448c-8347-97c0d77c35b7	customer120@example.com	paid	seed-1021	2026-01-31T13:02:00+00:00	\N
f0ded6df-2e1e-46c7-bef7-c5092e9de8a2	customer121@example.com	paid	seed-1022	2026-01-31T13:58:00+00:00	\N
70c6f0d8-b438-4721-afb9-a1e0fb7794eb	customer122@example.com	paid	seed-1023	2026-01-31T14:21:00+00:00	\N
900f530e-1d90-4b04-98d4-3e819e3e1f4a	customer123@example.com	paid	seed-1024	2026-01-31T15:01:00+00:00	\N
c2b921e5-95a1-4dc9-a15a-cd133a4554e3	customer124@example.com	paid	seed-1025	2026-01-31T15:41:00+00:00	\N
bbf674f2-f4eb-4259-b84a-517a71105cf3	customer125@example.com	paid	seed-1026	2026-01-31T16:26:00+00:00	\N
ad5b94c1-25f6-4a31-9cc7-d82a5835f4e6	customer126@example.com	pending		2026-01-31T17:02:00+00:00	\N
567cafce-5280-47ad-82aa-e0f4135605fc	customer127@example.com	paid	seed-1028	2026-01-31T17:33:00+00:00	\N
7bf075ae-9edc-4baf-8ee1-35ab37f24705	customer128@example.com	paid	seed-1029	2026-01-31T18:16:00+00:00	\N
d22b6ae3-c10a-404e-8277-0719ded686ad	customer129@example.com	paid	seed-1030	2026-01-31T18:38:00+00:00	\N
aeaec5a3-3900-4526-8785-222cb9192e07	customer130@example.com	declined		2026-01-31T19:34:00+00:00	\N
1bff9fa0-5ef5-49db-af26-297429d13cf6	customer131@example.com	paid	seed-1032	2026-01-31T20:02:00+00:00	\N
7eeb8cae-7a50-4fc6-b9ef-f4258cc234ac	customer132@example.com	paid	seed-1033	2026-01-31T20:34:00+00:00	\N
543a06bc-f07c-4e74-b4ac-47c70f179b03	customer133@example.com	paid	seed-1034	2026-01-31T21:10:00+00:00	\N
a69c55cf-92f2-4bbf-a7ba-b9cd8dd02d8d	customer134@example.com	paid	seed-1035	2026-01-31T21:57:00+00:00	\N
68f92ccb-0aa0-4084-8a94-4b94a5b8c362	customer135@example.com	paid	seed-1036	2026-01-31T22:36:00+00:00	\N
36d2a50b-9e1d-4ac1-8280-5ef93c3e760d	customer136@example.com	paid	seed-1037	2026-01-31T22:55:00+00:00	\N
e4b0e5d9-0006-423a-96db-95fb9b8a9465	customer137@example.com	paid	seed-1038	2026-01-31T23:38:00+00:00	\N
657b91b1-1b4b-4908-920b-f18e04f55f2b	customer138@example.com	paid	seed-1039	2026-02-01T00:11:00+00:00	\N
9c5e98cd-f4f0-4517-a183-71a3743985de	customer139@example.com	paid	seed-1040	2026-02-01T01:12:00+00:00	\N
de03ce06-1a39-43b8-9b9c-1e478606077a	customer140@example.com	paid	seed-1041	2026-02-01T01:37:00+00:00	\N
a3dbb8a0-a4bc-415e-ac75-20dac687a63c	customer141@example.com	paid	seed-1042	2026-02-01T01:58:00+00:00	\N
cca48d60-03fc-493f-9b97-2802a8594061	customer142@example.com	paid	seed-1043	2026-02-01T02:35:00+00:00	\N
7b0ad445-2c53-4e98-9123-5617af2bc820	customer143@example.com	paid	seed-1044	2026-02-01T03:23:00+00:00	\N
468f8fd4-60cf-44f2-a7fc-1fd450c3ed3d	customer144@example.com	paid	seed-1045	2026-02-01T03:49:00+00:00	\N
744d2f4a-4a73-4216-adc2-a6e8f87d1bcc	customer145@example.com	paid	seed-1046	2026-02-01T04:40:00+00:00	\N
ac78f3b4-f68e-4b89-a165-d4b3b340fd70	customer146@example.com	paid	seed-1047	2026-02-01T05:08:00+00:00	\N
d0c47866-f1cd-4007-a1f0-dd41b26a065c	customer147@example.com	paid	seed-1048	2026-02-01T05:55:00+00:00	\N
85367704-dc15-4bce-aaf3-b3e28828be46	customer148@example.com	paid	seed-1049	2026-02-01T06:35:00+00:00	\N
80e79d3a-2209-4a60-99be-2483239f2116	customer149@example.com	paid	seed-1050	2026-02-01T06:57:00+00:00	\N
ae783d40-b438-40e6-9bed-c7c69868bf42	customer150@example.com	pending		2026-02-01T07:51:00+00:00	\N
d76f6137-de84-4fef-835a-4af939521918	customer151@example.com	paid	seed-1052	2026-02-01T08:28:00+00:00	\N
5138a3dd-28e9-429a-a9e2-9c79d35e07fa	customer152@example.com	pending		2026-02-01T08:50:00+00:00	\N
bc37434e-05e7-413a-a5e1-b69928323fe5	customer153@example.com	paid	seed-1054	2026-02-01T09:43:00+00:00	\N
57961358-2358-49ba-98c9-d133a3ce7d8f	customer154@example.com	paid	seed-1055	2026-02-01T10:08:00+00:00	\N
5acbbd0e-7b99-4fc1-9f62-79c41f6230b8	customer155@example.com	paid	seed-1056	2026-02-01T10:53:00+00:00	\N
75f39808-f5eb-4780-bf1f-2505807df199	customer156@example.com	paid	seed-1057	2026-02-01T11:19:00+00:00	\N
9ca51d5d-7d20-4df6-9ae0-e119a0d00c40	customer157@example.com	declined		2026-02-01T11:54:00+00:00	\N
8aa0566b-b240-4def-8489-acf5a45c5f41	customer158@example.com	pending		2026-02-01T12:53:00+00:00	\N
db7a7964-2c09-421d-a675-ea18c2293e0d	customer159@example.com	paid	seed-1060	2026-02-01T13:13:00+00:00	\N
2e3c0b29-5155-4750-8c59-9d0f5ee41ffe	customer160@example.com	paid	seed-1061	2026-02-01T13:48:00+00:00	\N
1e0a041c-dad0-404c-8a64-bada30e849df	customer161@example.com	paid	seed-1062	2026-02-01T14:27:00+00:00	\N
09b6e82a-09ad-40e1-8810-4b838efbf8c3	customer162@example.com	paid	seed-1063	2026-02-01T15:09:00+00:00	\N
e6fcba5e-c631-424f-b451-1dbcf9299248	customer163@example.com	paid	seed-1064	2026-02-01T15:55:00+00:00	\N
9afb9dea-091a-4c96-976c-7bf778bcb760	customer164@example.com	paid	seed-1065	2026-02-01T16:27:00+00:00	\N
66bb6423-d290-4b99-8061-99ffd4240e34	customer165@example.com	paid	seed-1066	2026-02-01T16:57:00+00:00	\N
1e1c6d5a-6611-41cb-b7d4-3caff28b2caf	customer166@example.com	paid	seed-1067	2026-02-01T17:31:00+00:00	\N
681f515d-620d-4fac-8284-f329054155e7	customer167@example.com	declined		2026-02-01T18:26:00+00:00	\N
0589ddff-4c1c-47dc-8d93-1791e848b18a	customer168@example.com	pending		2026-02-01T18:45:00+00:00	\N
6be04508-4367-4283-879e-6fb41725d6f4	customer169@example.com	pending		2026-02-01T19:13:00+00:00	\N
cf657c6d-62c2-40c7-9af7-03d816cd8f08	customer170@example.com	paid	seed-1071	2026-02-01T20:09:00+00:00	\N
dcec1b15-3786-4cc0-a04d-d81acc3b6542	customer171@example.com	paid	seed-1072	2026-02-01T20:52:00+00:00	\N
ca308baa-b503-42fd-8b3b-f76854e0b0a5	customer172@example.com	paid	seed-1073	2026-02-01T21:17:00+00:00	\N
1af58e22-ae08-4302-ba4c-387cd6238418	customer173@example.com	paid	seed-1074	2026-02-01T22:06:00+00:00	\N
208fca99-d882-41f9-b4ea-9d9cbdf73ce2	customer174@example.com	paid	seed-1075	2026-02-01T22:38:00+00:00	\N
cdac1ba0-2364-473a-99fe-979fe18a8a4f	customer175@example.com	paid	seed-1076	2026-02-01T23:07:00+00:00	\N
7876a697-38b4-40ab-8ddb-6718bc233b5c	customer176@example.com	paid	seed-1077	2026-02-01T23:49:00+00:00	\N
d8fa0038-8150-4a19-8e60-f7e060898c71	customer177@example.com	paid	seed-1078	2026-02-02T00:21:00+00:00	\N
afe84749-f9d2-4f9e-b51c-a611f5b8a5e2	customer178@example.com	paid	seed-1079	2026-02-02T01:08:00+00:00	\N
d8d71ea4-4279-414c-99aa-20c765bdd415	customer179@example.com	paid	seed-1080	2026-02-02T01:52:00+00:00	\N
9219ae59-a44a-4233-b978-0d06233c7426	customer180@example.com	paid	seed-1081	2026-02-02T02:12:00+00:00	\N
1e9efac4-92d6-4ad6-9a93-d616c64f54e3	customer181@example.com	paid	seed-1082	2026-02-02T02:47:00+00:00	\N
2fe5db1e-634f-40a4-9195-9e2c1f6a0c2f	customer182@example.com	paid	seed-1083	2026-02-02T03:16:00+00:00	\N
1d03f8fb-c86b-45ec-91dd-e016a7d1959e	customer183@example.com	paid	seed-1084	2026-02-02T04:09:00+00:00	\N
02d3a17d-94c8-4383-89ee-0766d055e25e	customer184@example.com	paid	seed-1085	2026-02-02T04:44:00+00:00	\N
836b8e1c-bfda-4d34-b077-b3c99ab9a8a0	customer185@example.com	paid	seed-1086	2026-02-02T05:17:00+00:00	\N
5657c945-1f61-450b-b155-7c1fab640ff5	customer186@example.com	pending		2026-02-02T06:05:00+00:00	\N
7a3e8bfb-1a2c-4577-b93e-359882840199	customer187@example.com	paid	seed-1088	2026-02-02T06:32:00+00:00	\N
35b02fb8-b615-45e1-9dea-e1cf09df726f	customer188@example.com	paid	seed-1089	2026-02-02T07:03:00+00:00	\N
df25eb67-2241-4904-89ef-96f5aaada7e7	customer189@example.com	paid	seed-1090	2026-02-02T07:38:00+00:00	\N
2abf9853-19fa-4772-a3c8-36348aaa310a	customer190@example.com	paid	seed-1091	2026-02-02T08:23:00+00:00	\N
0934ab73-6b07-4ee4-89be-bf479b825276	customer191@example.com	paid	seed-1092	2026-02-02T09:00:00+00:00	\N
f9a829a3-3ba6-4cf9-8b89-31867a333893	customer192@example.com	paid	seed-1093	2026-02-02T09:51:00+00:00	\N
9e12196a-9499-4be9-9068-a9cced57e611	customer193@example.com	paid	seed-1094	2026-02-02T10:27:00+00:00	\N
787df5e0-d765-4f78-977f-2022f85ca5a9	customer194@example.com	paid	seed-1095	2026-02-02T10:48:00+00:00	\N
641e121c-c1bc-48c9-884c-9c50c76352e7	customer195@example.com	paid	seed-1096	2026-02-02T11:20:00+00:00	\N
b2b46714-033e-4343-b743-c11740f3c16b	customer196@example.com	paid	seed-1097	2026-02-02T12:07:00+00:00	\N
86c56391-3dc2-4392-93c1-8391c254b5d0	customer197@example.com	paid	seed-1098	2026-02-02T12:39:00+00:00	\N
691856cb-d591-41c9-bbdb-41698e0fef0c	customer198@example.com	paid	seed-1099	2026-02-02T13:08:00+00:00	\N
671754b0-d685-449b-a708-cd6ac3073736	customer199@example.com	paid	seed-1100	2026-02-02T14:03:00+00:00	\N
23de842b-a494-4db6-8465-0b17e089cc31	customer200@example.com	paid	seed-1101	2026-02-02T14:37:00+00:00	\N
8f88fe0c-0a30-4e0b-930f-a7cd06a47fab	customer201@example.com	paid	seed-1102	2026-02-02T15:13:00+00:00	\N
5405bba0-d8b9-46da-8daf-fd9879f216c6	customer202@example.com	paid	seed-1103	2026-02-02T15:40:00+00:00	\N
56b3cabe-a4d6-4f8f-bd8d-fa7c642a8e7a	customer203@example.com	paid	seed-1104	2026-02-02T16:13:00+00:00	\N
9415ff4e-24e0-484a-8d2c-40b3fd2beb17	customer204@example.com	paid	seed-1105	2026-02-02T16:52:00+00:00	\N
0ffe30da-c5fe-42a1-93ba-7d7077609b92	customer205@example.com	paid	seed-1106	2026-02-02T17:27:00+00:00	\N
c3dca9b1-ecca-4c5a-9aae-8115fd8d54f5	customer206@example.com	paid	seed-1107	2026-02-02T18:24:00+00:00	\N
395b8a4d-8133-4d8e-a84c-7c2f8dc4a366	customer207@example.com	paid	seed-1108	2026-02-02T18:59:00+00:00	\N
8f9ce764-3701-4fbf-81b4-692f19a5cd4c	customer208@example.com	paid	seed-1109	2026-02-02T19:17:00+00:00	\N
2e778387-ceba-4536-93b8-53c660479fae	customer209@example.com	paid	seed-1110	2026-02-02T20:16:00+00:00	\N
3f42779f-87d9-40e6-83bd-fefa6f252156	customer210@example.com	paid	seed-1111	2026-02-02T20:41:00+00:00	\N
993f2950-5e20-4dcd-8d1a-ed1b07b3e265	customer211@example.com	paid	seed-1112	2026-02-02T21:27:00+00:00	\N
3bd6f5bc-ace8-4b76-8ac1-db70bd852358	customer212@example.com	paid	seed-1113	2026-02-02T22:06:00+00:00	\N
c03a08d3-ac3c-4796-ad5d-b55cee6fd7c3	customer213@example.com	paid	seed-1114	2026-02-02T22:26:00+00:00	\N
50fad4f0-c9f8-4192-9bdb-bf9c10405d07	customer214@example.com	declined		2026-02-02T23:04:00+00:00	\N
0b64ee25-27d3-48c1-993f-9402e1e1ed15	customer215@example.com	paid	seed-1116	2026-02-02T23:38:00+00:00	\N
c1fb3fc1-a565-410b-9388-c8e4a384e491	customer216@example.com	pending		2026-02-03T00:37:00+00:00	\N
24f3e65e-df3d-45f1-9a58-987abc56991d	customer217@example.com	paid	seed-1118	2026-02-03T00:59:00+00:00	\N
29aff96b-c502-4818-86dc-029497235f01	customer218@example.com	paid	seed-1119	2026-02-03T01:32:00+00:00	\N
66a206f3-cc45-4706-b981-e22b8e95434e	customer219@example.com	paid	seed-1120	2026-02-03T02:09:00+00:00	\N
882c5629-08d0-4de6-8c1c-6b78b5d5aafb	customer220@example.com	paid	seed-1121	2026-02-03T03:02:00+00:00	\N
0a81e0be-87d7-4597-afde-902edc2f9976	customer221@example.com	paid	seed-1122	2026-02-03T03:39:00+00:00	\N
8510ef1c-b960-4a5a-9b80-e91f06032ab1	customer222@example.com	paid	seed-1123	2026-02-03T04:22:00+00:00	\N
50acf4d8-e9a4-40db-a8b8-a8bf40da00f5	customer223@example.com	paid	seed-1124	2026-02-03T04:58:00+00:00	\N
4a00df5a-048c-4f23-a5ee-9d4abcb58175	customer224@example.com	declined		2026-02-03T05:14:00+00:00	\N
827aa426-f421-447b-a853-9da060a0145e	customer225@example.com	paid	seed-1126	2026-02-03T06:04:00+00:00	\N
040d93ba-8bf7-4fe7-8188-282ab45c3b18	customer226@example.com	paid	seed-1127	2026-02-03T06:32:00+00:00	\N
f56427c9-7eae-4437-8d32-8deb292fa9ec	customer227@example.com	paid	seed-1128	2026-02-03T07:04:00+00:00	\N
3f82b653-f346-4988-bc67-2e8acb1f8d2a	customer228@example.com	paid	seed-1129	2026-02-03T07:38:00+00:00	\N
39f02070-1288-46d0-9bdd-6fd65e34d793	customer229@example.com	paid	seed-1130	2026-02-03T08:36:00+00:00	\N
a14a4937-42e5-411b-a3b9-ec77ca5c4bf6	customer230@example.com	paid	seed-1131	2026-02-03T09:01:00+00:00	\N
819ae7a9-d10f-4cad-92fe-9bc5decc8b32	customer231@example.com	paid	seed-1132	2026-02-03T09:53:00+00:00	\N
b51dd6de-e281-45a4-89ac-eb20a1226ff3	customer232@example.com	paid	seed-1133	2026-02-03T10:28:00+00:00	\N
6b767d7f-a6aa-46d9-bc6f-e7f8656c9c1d	customer233@example.com	paid	seed-1134	2026-02-03T10:50:00+00:00	\N
2ee1a49b-c55c-4960-99fb-881e0cf471a1	customer234@example.com	paid	seed-1135	2026-02-03T11:45:00+00:00	\N
9779f99b-aed9-4a7e-9dd1-0cc017ba2f40	customer235@example.com	paid	seed-1136	2026-02-03T12:02:00+00:00	\N
d66b0a62-7bcb-4f51-8470-fe87f996f109	customer236@example.com	paid	seed-1137	2026-02-03T12:43:00+00:00	\N
8277d757-0cc3-463f-a331-b1d0affedc7b	customer237@example.com	paid	seed-1138	2026-02-03T13:19:00+00:00	\N
41903fb3-8301-42d6-a7a3-c93946807161	customer238@example.com	pending		2026-02-03T13:50:00+00:00	\N
49172700-0314-4c7a-93be-67542837244a	customer239@example.com	paid	seed-1140	2026-02-03T14:34:00+00:00	\N
5b860c4d-67b8-4010-8c38-def668bf5e7a	customer240@example.com	paid	seed-1141	2026-02-03T15:11:00+00:00	\N
48d7d6be-1b1f-4ae3-b06e-d2c073c29421	customer241@example.com	pending		2026-02-03T15:54:00+00:00	\N
4c00738d-75c7-4657-b101-10a978eaa70d	customer242@example.com	paid	seed-1143	2026-02-03T16:35:00+00:00	\N
bf78063b-3132-41b2-9322-b1492d10c3db	customer243@example.com	paid	seed-1144	2026-02-03T16:52:00+00:00	\N
e707a189-b3bf-426a-a96c-810e4ce494ce	customer244@example.com	paid	seed-1145	2026-02-03T17:52:00+00:00	\N
63670ceb-89d7-4e39-bb29-d8e0a36434c3	customer245@example.com	paid	seed-1146	2026-02-03T18:29:00+00:00	\N
c375a8cd-495f-4b2b-8a7f-8e51936dde1f	customer246@example.com	paid	seed-1147	2026-02-03T18:53:00+00:00	\N
1f19f727-5c41-4637-8f6c-82068e769839	customer247@example.com	pending		2026-02-03T19:28:00+00:00	\N
6c74c235-8f2e-4f29-a829-d8eafc75e99b	customer248@example.com	paid	seed-1149	2026-02-03T20:01:00+00:00	\N
0444df34-7973-4e2f-839f-131332e257a8	customer249@example.com	paid	seed-1150	2026-02-03T21:01:00+00:00	\N
ef30e09b-329a-4cf6-93e7-9c951f77769f	customer250@example.com	paid	seed-1151	2026-02-03T21:15:00+00:00	\N
8df71e61-cf2f-4ee1-aa64-b78cb8b480c7	customer251@example.com	paid	seed-1152	2026-02-03T22:16:00+00:00	\N
334e028f-9bd3-487e-9293-e0ece23ca463	customer252@example.com	paid	seed-1153	2026-02-03T22:47:00+00:00	\N
b00905cd-8cbf-4f99-9b32-d82bccde63e6	customer253@example.com	paid	seed-1154	2026-02-03T23:06:00+00:00	\N
170d6d86-7d78-485c-9d4e-4ccd215650a4	customer254@example.com	declined		2026-02-04T00:05:00+00:00	\N
06c270b5-2018-47e1-9167-9dcc8abb2b09	customer255@example.com	paid	seed-1156	2026-02-04T00:36:00+00:00	\N
33695a01-6927-475e-99d6-9b7ac64d79d2	customer256@example.com	paid	seed-1157	2026-02-04T01:20:00+00:00	\N
1f65c633-bfbf-4dc5-b688-5bf8b23c8969	customer257@example.com	paid	seed-1158	2026-02-04T01:46:00+00:00	\N
01dc98b4-c440-424d-9bc8-0ca7d7150ccd	customer258@example.com	paid	seed-1159	2026-02-04T02:11:00+00:00	\N
a6bcc26b-edcd-4457-b3a4-a455f733d225	customer259@example.com	paid	seed-1160	2026-02-04T02:46:00+00:00	\N
bf054e56-9331-4d24-ae11-dd76f196631a	customer260@example.com	paid	seed-1161	2026-02-04T03:46:00+00:00	\N
1c92297e-b63a-4a85-b99c-ecfc9d1caefb	customer261@example.com	paid	seed-1162	2026-02-04T04:26:00+00:00	\N
00c9cb0f-43f9-4f1b-a8f7-4f790c8cf509	customer262@example.com	paid	seed-1163	2026-02-04T04:48:00+00:00	\N
f4c59c70-f5cc-4b1c-a25d-301608f43e2c	customer263@example.com	paid	seed-1164	2026-02-04T05:24:00+00:00	\N
6318b6a5-b049-47a3-8a86-9f83eedbb350	customer264@example.com	paid	seed-1165	2026-02-04T05:52:00+00:00	\N
7a1091f9-333d-4e2a-bfd3-d23f1598116e	customer265@example.com	paid	seed-1166	2026-02-04T06:25:00+00:00	\N
039a3b9b-f662-498d-9c99-aa43759b4696	customer266@example.com	paid	seed-1167	2026-02-04T07:27:00+00:00	\N
77d6a972-62ca-4d97-ac4b-8d39b46873d8	customer267@example.com	paid	seed-1168	2026-02-04T08:08:00+00:00	\N
bcb1139e-97cc-47e6-a5e1-7ddd0302214b	customer268@example.com	paid	seed-1169	2026-02-04T08:27:00+00:00	\N
90029d09-1ef5-4378-bd1e-cc1960a79637	customer269@example.com	paid	seed-1170	2026-02-04T09:05:00+00:00	\N
e32eacfc-8131-4c97-acea-0dce3aab58cc	customer270@example.com	paid	seed-1171	2026-02-04T09:41:00+00:00	\N
74b71f28-e791-43c0-b538-d273b40c04ef	customer271@example.com	paid	seed-1172	2026-02-04T10:17:00+00:00	\N
f37469d7-b85f-43d1-867d-c263249fa174	customer272@example.com	paid	seed-1173	2026-02-04T11:11:00+00:00	\N
46faa6a2-b13c-4e7a-a725-bbfc1500f6d5	customer273@example.com	paid	seed-1174	2026-02-04T11:38:00+00:00	\N
c8118d2f-d88a-4fa9-b981-946804d704fc	customer274@example.com	paid	seed-1175	2026-02-04T12:21:00+00:00	\N
79fc0905-447e-4e4b-87ed-9525b66e1cf3	customer275@example.com	paid	seed-1176	2026-02-04T12:42:00+00:00	\N
f8d5a3f4-c389-4fa8-bd58-00a6ac9fca1a	customer276@example.com	paid	seed-1177	2026-02-04T13:26:00+00:00	\N
a4b4a33d-7d8b-416d-9da9-17ff0e006e29	customer277@example.com	paid	seed-1178	2026-02-04T13:58:00+00:00	\N
4054da0b-7532-49e4-a63b-6dcc1dee0e55	customer278@example.com	paid	seed-1179	2026-02-04T14:50:00+00:00	\N
517a2a67-499d-4d38-aecf-2f121037ef62	customer279@example.com	paid	seed-1180	2026-02-04T15:04:00+00:00	\N
80adb20f-8cc2-4a37-8b93-11e5011eebb6	customer280@example.com	paid	seed-1181	2026-02-04T16:06:00+00:00	\N
218bdfe3-da0b-47d9-bf4c-814be771e4a7	customer281@example.com	paid	seed-1182	2026-02-04T16:28:00+00:00	\N
da109447-9db2-4f14-a15b-d545416c5308	customer282@example.com	paid	seed-1183	2026-02-04T17:16:00+00:00	\N
e111f2e2-e083-4f35-8d11-7e2bbc9e41c3	customer283@example.com	pending		2026-02-04T17:34:00+00:00	\N
44f2c979-46ad-447f-b20d-18abcd59f55b	customer284@example.com	paid	seed-1185	2026-02-04T18:11:00+00:00	\N
378a6242-572c-44a7-847c-7ae089264dbc	customer285@example.com	paid	seed-1186	2026-02-04T19:02:00+00:00	\N
bd5af703-df3a-443e-a1cb-ac76ed9964f3	customer286@example.com	paid	seed-1187	2026-02-04T19:43:00+00:00	\N
2689ad9d-3ae2-4776-b461-bddd1fca9fc0	customer287@example.com	paid	seed-1188	2026-02-04T20:02:00+00:00	\N
53710929-3e7a-4f07-beab-1df5dfacc2f6	customer288@example.com	paid	seed-1189	2026-02-04T20:56:00+00:00	\N
b4543603-a2ad-4e37-8577-0af9ed9324e1	customer289@example.com	paid	seed-1190	2026-02-04T21:38:00+00:00	\N
65f88b1b-eb83-41f3-a2f3-7ae2d851690f	customer290@example.com	paid	seed-1191	2026-02-04T22:02:00+00:00	\N
377cebbb-4e40-4f2d-b058-8c896bc3d82a	customer291@example.com	paid	seed-1192	2026-02-04T22:34:00+00:00	\N
1eb9c9f2-20a6-496b-a2a0-5283293331fb	customer292@example.com	paid	seed-1193	2026-02-04T23:26:00+00:00	\N
222987db-2b4f-4766-8c08-7e149fc639d0	customer293@example.com	paid	seed-1194	2026-02-04T23:41:00+00:00	\N
302307c6-51e4-43b0-96e0-41103f6af496	customer294@example.com	paid	seed-1195	2026-02-05T00:37:00+00:00	\N
e33d8bf3-721b-4023-b7ee-c0db4cfafe98	customer295@example.com	paid	seed-1196	2026-02-05T01:10:00+00:00	\N
5f2be9c9-99c9-4c1c-8227-186007297d64	customer296@example.com	paid	seed-1197	2026-02-05T01:49:00+00:00	\N
21bd7daf-4e13-435d-b4a0-b94e5e54de96	customer297@example.com	paid	seed-1198	2026-02-05T02:17:00+00:00	\N
70a6af8d-dc45-4df7-911e-2800d3f3e8a5	customer298@example.com	paid	seed-1199	2026-02-05T03:11:00+00:00	\N
bc6e695e-537e-4a5c-9149-4a2dc0de3364	customer299@example.com	paid	seed-1200	2026-02-05T03:46:00+00:00	\N
70b41eb0-d9e6-479f-bd9b-c8f5c245648a	customer300@example.com	paid	seed-1201	2026-02-05T04:12:00+00:00	\N
89cb9e00-b5e1-4d25-8ec3-5239d9bc53a4	customer301@example.com	paid	seed-1202	2026-02-05T05:01:00+00:00	\N
bc04edc0-9363-4297-a9f0-6c73e98235c0	customer302@example.com	paid	seed-1203	2026-02-05T05:40:00+00:00	\N
df751e3b-a3f2-457f-ac36-5c961b4eccfa	customer303@example.com	paid	seed-1204	2026-02-05T05:56:00+00:00	\N
121a3895-ec3a-4e52-a4e6-9b8e390d7de1	customer304@example.com	paid	seed-1205	2026-02-05T06:32:00+00:00	\N
667b46a6-9fbf-4528-98ff-1fc15385c5c9	customer305@example.com	paid	seed-1206	2026-02-05T07:12:00+00:00	\N
7e72a80c-7ec8-4c7f-80ef-f5fe8d18ec0e	customer306@example.com	paid	seed-1207	2026-02-05T07:55:00+00:00	\N
0ea2ad4a-0c2c-4b6c-b874-40cb448a9d0a	customer307@example.com	paid	seed-1208	2026-02-05T08:39:00+00:00	\N
8fecd4ef-c5fe-4779-b27e-a96e8004d33f	customer308@example.com	paid	seed-1209	2026-02-05T08:58:00+00:00	\N
422ce95a-ba05-408d-b57b-c905a8b11c01	customer309@example.com	paid	seed-1210	2026-02-05T09:38:00+00:00	\N
179344df-cc38-4b3e-824d-539e9c52f842	customer310@example.com	paid	seed-1211	2026-02-05T10:33:00+00:00	\N
bc51f7e1-7598-41bb-b6f4-ca25c8739a97	customer311@example.com	paid	seed-1212	2026-02-05T10:55:00+00:00	\N
11dd3f5d-442f-4222-89d1-fae1360d8c5e	customer312@example.com	paid	seed-1213	2026-02-05T11:36:00+00:00	\N
a7379834-6991-412b-93c3-1e21bb855395	customer313@example.com	paid	seed-1214	2026-02-05T12:18:00+00:00	\N
e9152c9a-fc15-40ba-b040-e5d447ab20cd	customer314@example.com	paid	seed-1215	2026-02-05T12:47:00+00:00	\N
bb5b45f0-f860-4877-9e0c-9cfa05b7eb33	customer315@example.com	paid	seed-1216	2026-02-05T13:27:00+00:00	\N
679cc12d-359d-4b79-b157-e731c48516fa	customer316@example.com	pending		2026-02-05T13:54:00+00:00	\N
c55c5dc1-93b5-4268-bf48-9d4db85c43c7	customer317@example.com	paid	seed-1218	2026-02-05T14:57:00+00:00	\N
3ce785d0-c1ec-497c-89dd-854f52d22028	customer318@example.com	paid	seed-1219	2026-02-05T15:20:00+00:00	\N
bd5f706e-9799-4885-9734-68041db083db	customer319@example.com	paid	seed-1220	2026-02-05T15:52:00+00:00	\N
bb4dffd3-9642-40d5-b4b2-53696f46c5bd	customer320@example.com	paid	seed-1221	2026-02-05T16:38:00+00:00	\N
95aee779-aa0c-439b-a44a-0c8c88cef76d	customer321@example.com	paid	seed-1222	2026-02-05T17:07:00+00:00	\N
5b4a17a6-4bff-4cdd-a563-e6dfd8f31a33	customer322@example.com	pending		2026-02-05T17:37:00+00:00	\N
25b9307f-fcee-4a8a-8338-9a0f3b9bba87	customer323@example.com	paid	seed-1224	2026-02-05T18:19:00+00:00	\N
4826813a-cead-434f-8587-5b89a7d35356	customer324@example.com	paid	seed-1225	2026-02-05T19:13:00+00:00	\N
c07a1dc0-ae29-4ba1-bda8-5552d4be9f78	customer325@example.com	paid	seed-1226	2026-02-05T19:46:00+00:00	\N
69af965b-3115-4e79-bdca-401719877d39	customer326@example.com	paid	seed-1227	2026-02-05T20:12:00+00:00	\N
53a1081b-d536-4cbd-bcd3-510a0506cc47	customer327@example.com	declined		2026-02-05T20:48:00+00:00	\N
c16019b1-14c3-415d-be3e-ecc8bbcf5e4f	customer328@example.com	paid	seed-1229	2026-02-05T21:32:00+00:00	\N
e1077a07-4002-46a2-a79e-15b740c34dbb	customer329@example.com	declined		2026-02-05T22:13:00+00:00	\N
9fb7e7cd-7778-430b-8c87-94de3b79eade	customer330@example.com	paid	seed-1231	2026-02-05T22:35:00+00:00	\N
f26f7b7b-b8bd-4af6-9c2a-f59d31d95abb	customer331@example.com	paid	seed-1232	2026-02-05T23:18:00+00:00	\N
b5307487-86d6-428c-b792-a260ad2c386c	customer332@example.com	pending		2026-02-05T23:49:00+00:00	\N
c1041543-692c-4ade-9138-d061b7cdaac1	customer333@example.com	paid	seed-1234	2026-02-06T00:35:00+00:00	\N
8afb030f-7a26-429f-9656-905520385b6c	customer334@example.com	paid	seed-1235	2026-02-06T01:15:00+00:00	\N
8e26cde5-fa0b-475f-8b68-5bd47f6cf065	customer335@example.com	paid	seed-1236	2026-02-06T01:56:00+00:00	\N
2be9a835-bf1b-4f0f-bab9-043168d61b26	customer336@example.com	paid	seed-1237	2026-02-06T02:15:00+00:00	\N
5ff0864a-ec6c-4c5a-92fb-8b03944effbf	customer337@example.com	paid	seed-1238	2026-02-06T03:11:00+00:00	\N
03b9da51-699c-4382-a940-b24d4d541784	customer338@example.com	paid	seed-1239	2026-02-06T03:33:00+00:00	\N
b5c349cd-197f-4eed-863c-2827aaf10f08	customer339@example.com	declined		2026-02-06T04:07:00+00:00	\N
5be42468-2f0e-4234-8d78-9d227ec1b1e9	customer340@example.com	paid	seed-1241	2026-02-06T05:00:00+00:00	\N
70792b60-f830-4d99-9ae9-8b61ac380e7d	customer341@example.com	paid	seed-1242	2026-02-06T05:41:00+00:00	\N
7ab2a39f-8c9a-433a-baa1-78ec19b3e76f	customer342@example.com	paid	seed-1243	2026-02-06T06:04:00+00:00	\N
3b4a7022-8d05-4100-99f9-684704fab018	customer343@example.com	paid	seed-1244	2026-02-06T06:43:00+00:00	\N
d6997afa-a06e-482d-aeb7-dd71e39f1a2b	customer344@example.com	paid	seed-1245	2026-02-06T07:25:00+00:00	\N
aa1bb61a-cfe8-4236-8dca-bf03ecc56e55	customer345@example.com	paid	seed-1246	2026-02-06T08:07:00+00:00	\N
ef2279b8-a169-493f-b053-de3ab5dbb34f	customer346@example.com	paid	seed-1247	2026-02-06T08:34:00+00:00	\N
c735d3db-3f5d-48e1-b163-7ba0d0a251f4	customer347@example.com	paid	seed-1248	2026-02-06T09:28:00+00:00	\N
bb3582a3-0023-43f5-bc80-b18bcdfc1892	customer348@example.com	declined		2026-02-06T10:00:00+00:00	\N
9cd56cdf-2fb1-4af2-a7da-e8d5212e9145	customer349@example.com	paid	seed-1250	2026-02-06T10:18:00+00:00	\N
c225d003-12b2-4ae9-ba00-86d2a51cd036	customer350@example.com	paid	seed-1251	2026-02-06T10:50:00+00:00	\N
c712da7e-9d39-450b-98df-99e506189231	customer351@example.com	paid	seed-1252	2026-02-06T11:48:00+00:00	\N
9a7fe2ba-7670-423c-a8e9-433037ae37d9	customer352@example.com	paid	seed-1253	2026-02-06T12:33:00+00:00	\N
9198bc04-245e-487e-846e-421a2f94cd1c	customer353@example.com	paid	seed-1254	2026-02-06T12:54:00+00:00	\N
61fffff1-498d-440f-bfc2-4d6d301b8736	customer354@example.com	paid	seed-1255	2026-02-06T13:40:00+00:00	\N
b7dc4ea5-e9b2-4c56-9ecd-f270e381f892	customer355@example.com	paid	seed-1256	2026-02-06T13:56:00+00:00	\N
a10a340b-c9eb-4263-9222-de40cd2ec63d	customer356@example.com	paid	seed-1257	2026-02-06T14:32:00+00:00	\N
7e83599b-67b4-42bb-a7eb-d74d3196c9b0	customer357@example.com	paid	seed-1258	2026-02-06T15:19:00+00:00	\N
13229242-c379-4e79-adda-f5f58b1ea4b4	customer358@example.com	paid	seed-1259	2026-02-06T15:46:00+00:00	\N
8dd5227e-fa8c-4769-93d5-f76e0fedb508	customer359@example.com	paid	seed-1260	2026-02-06T16:35:00+00:00	\N
35690901-5a20-4fb7-b8e4-b09dcc0433c6	customer360@example.com	paid	seed-1261	2026-02-06T17:03:00+00:00	\N
c46bbe9e-c015-4a97-92d6-fc2debfc003c	customer361@example.com	paid	seed-1262	2026-02-06T17:39:00+00:00	\N
7356d96c-b46e-41c4-a9d6-b6389ff9b931	customer362@example.com	paid	seed-1263	2026-02-06T18:20:00+00:00	\N
97341969-77e6-45df-8fb5-3ed113970ffa	customer363@example.com	paid	seed-1264	2026-02-06T19:00:00+00:00	\N
9d3b2d40-c144-48ab-9bcb-e02e2c77e193	customer364@example.com	paid	seed-1265	2026-02-06T19:43:00+00:00	\N
8a5ff952-87fa-4cc7-9c64-2e78f776c341	customer365@example.com	paid	seed-1266	2026-02-06T20:24:00+00:00	\N
9acbd434-0f5e-481c-82a5-53191a554a8b	customer366@example.com	paid	seed-1267	2026-02-06T20:59:00+00:00	\N
bc1d9754-fb00-45b4-910a-a047b170c0cd	customer367@example.com	paid	seed-1268	2026-02-06T21:31:00+00:00	\N
1d306135-61d2-4c3b-814b-9bc1d977a9c4	customer368@example.com	paid	seed-1269	2026-02-06T22:18:00+00:00	\N
fe273b71-79ec-453d-ba80-e963b69a82d8	customer369@example.com	paid	seed-1270	2026-02-06T22:55:00+00:00	\N
a8e7b97a-3b80-4bcf-99ba-1fc8303882b1	customer370@example.com	paid	seed-1271	2026-02-06T23:17:00+00:00	\N
87bf4d10-b2af-4aed-b9a7-1ef2662cb535	customer371@example.com	paid	seed-1272	2026-02-07T00:04:00+00:00	\N
1901dd85-c974-4065-97a4-b861d723049e	customer372@example.com	paid	seed-1273	2026-02-07T00:47:00+00:00	\N
344cd295-20fb-460f-ae25-ce80c08af2a2	customer373@example.com	paid	seed-1274	2026-02-07T01:26:00+00:00	\N
962ff70c-041f-420d-832f-fc0b5cbf4a2a	customer374@example.com	paid	seed-1275	2026-02-07T01:59:00+00:00	\N
c82032d0-7003-4844-8806-26bcaf6729ef	customer375@example.com	failed		2026-02-07T02:26:00+00:00	\N
585530b1-9740-43c9-ac87-eecf887db4b9	customer376@example.com	paid	seed-1277	2026-02-07T03:05:00+00:00	\N
057fdbe8-53c5-45d7-8419-d61814a88637	customer377@example.com	paid	seed-1278	2026-02-07T03:48:00+00:00	\N
1a3a28ca-2415-4ce2-af90-bc05b77b7370	customer378@example.com	paid	seed-1279	2026-02-07T04:23:00+00:00	\N
34b66b55-b2f1-4436-abea-d89d5e180e82	customer379@example.com	paid	seed-1280	2026-02-07T05:00:00+00:00	\N
42d8ab38-2732-4a7f-aa1d-75b8bf75b164	customer380@example.com	paid	seed-1281	2026-02-07T05:37:00+00:00	\N
33cd8d06-916c-41ce-96a1-368cbe1ae9b1	customer381@example.com	paid	seed-1282	2026-02-07T06:21:00+00:00	\N
9a3828a6-bfa7-4848-b1a7-6f599d044bf7	customer382@example.com	paid	seed-1283	2026-02-07T06:47:00+00:00	\N
83f5947f-a385-4e4d-94f4-40c6860df1b5	customer383@example.com	paid	seed-1284	2026-02-07T07:38:00+00:00	\N
7dd48064-a1c5-4e6e-9c34-039f68b53000	customer384@example.com	paid	seed-1285	2026-02-07T08:03:00+00:00	\N
085b98da-2838-4357-b437-1f177dd0e1b4	customer385@example.com	paid	seed-1286	2026-02-07T08:48:00+00:00	\N
aef8ac57-e5fa-4143-92c8-0747808c5fad	customer386@example.com	paid	seed-1287	2026-02-07T09:16:00+00:00	\N
e0190518-f965-4c47-87c9-0e3d49bb475e	customer387@example.com	paid	seed-1288	2026-02-07T09:46:00+00:00	\N
32cb9bdb-e093-4225-968b-6c7bb1e744a8	customer388@example.com	paid	seed-1289	2026-02-07T10:37:00+00:00	\N
f756c034-18c6-4e36-bd7a-c17fa535a728	customer389@example.com	paid	seed-1290	2026-02-07T10:57:00+00:00	\N
2f8666e5-a35b-4072-b834-0be6c69bd2a1	customer390@example.com	paid	seed-1291	2026-02-07T11:34:00+00:00	\N
e92b3bb7-690c-417e-9d15-99cbcdab5430	customer391@example.com	paid	seed-1292	2026-02-07T12:24:00+00:00	\N
7daa27b3-b1d9-40b4-8039-cfb1dcc64513	customer392@example.com	paid	seed-1293	2026-02-07T12:55:00+00:00	\N
b1fb3905-1b25-4280-a0a9-43dddf91a923	customer393@example.com	paid	seed-1294	2026-02-07T13:22:00+00:00	\N
c69bb3be-234e-405b-a5b4-dfe804a82f74	customer394@example.com	paid	seed-1295	2026-02-07T14:07:00+00:00	\N
5c3874e3-c0f8-45da-94f6-6ef29ca52350	customer395@example.com	paid	seed-1296	2026-02-07T14:41:00+00:00	\N
65e4ed76-e62c-4f1e-8ddc-e4925c57bad3	customer396@example.com	paid	seed-1297	2026-02-07T15:33:00+00:00	\N
e89d2131-2670-4304-9e9c-f52a90b76df5	customer397@example.com	paid	seed-1298	2026-02-07T16:17:00+00:00	\N
54c90456-9f42-4897-8699-a7b21e46406b	customer398@example.com	paid	seed-1299	2026-02-07T16:38:00+00:00	\N
52e209cf-2d91-4927-adb0-96831ca0c7d7	customer399@example.com	paid	seed-1300	2026-02-07T17:11:00+00:00	\N
140c4e6d-64ef-43e9-a63d-097dc243cc19	customer400@example.com	paid	seed-1301	2026-02-07T17:56:00+00:00	\N
ad38eb6a-5ee9-4d42-b17c-7591d167af76	customer401@example.com	paid	seed-1302	2026-02-07T18:43:00+00:00	\N
8ac05943-60c0-450e-8614-a640cf3551f5	customer402@example.com	paid	seed-1303	2026-02-07T19:11:00+00:00	\N
b60d0230-3ab3-4a5f-be01-012e856d7ba0	customer403@example.com	paid	seed-1304	2026-02-07T19:31:00+00:00	\N
0cdda60f-c178-45c3-af5f-7fa6112328a9	customer404@example.com	paid	seed-1305	2026-02-07T20:34:00+00:00	\N
034260ca-5f34-428d-a1df-50ef6978de59	customer405@example.com	paid	seed-1306	2026-02-07T20:55:00+00:00	\N
22f7d2f7-050d-47da-8ddb-64560f1cb615	customer406@example.com	paid	seed-1307	2026-02-07T21:28:00+00:00	\N
57f20030-06d3-4a04-a3ae-e87afa074020	customer407@example.com	paid	seed-1308	2026-02-07T22:23:00+00:00	\N
197afdff-dca4-4697-9c42-9a2a7b553f97	customer408@example.com	paid	seed-1309	2026-02-07T22:53:00+00:00	\N
dd3f0f63-7be6-4cca-a726-66ab2147c1ab	customer409@example.com	paid	seed-1310	2026-02-07T23:40:00+00:00	\N
223f6d9b-96be-4f67-9326-826501db9f19	customer410@example.com	paid	seed-1311	2026-02-07T23:52:00+00:00	\N
ed1992d1-4c69-4993-9c1d-a87bbc016944	customer411@example.com	paid	seed-1312	2026-02-08T00:40:00+00:00	\N
af0a9b68-fcef-4c38-8316-159cf4eb1791	customer412@example.com	paid	seed-1313	2026-02-08T01:08:00+00:00	\N
b71b24e6-89ea-444c-a294-a9940e665a49	customer413@example.com	paid	seed-1314	2026-02-08T01:59:00+00:00	\N
96dfe84c-0635-4ffb-9bde-ac9ff2740ff7	customer414@example.com	paid	seed-1315	2026-02-08T02:33:00+00:00	\N
0263d69d-2639-4b72-8251-f7ebbdb02ee2	customer415@example.com	paid	seed-1316	2026-02-08T03:15:00+00:00	\N
8680043b-8606-4465-ae83-997ed9df1aef	customer416@example.com	paid	seed-1317	2026-02-08T03:46:00+00:00	\N
e2e8797f-af3f-4f94-a5bd-db3c70a193c7	customer417@example.com	paid	seed-1318	2026-02-08T04:23:00+00:00	\N
22660961-b8d1-4ef8-9d96-6719b54ea327	customer418@example.com	paid	seed-1319	2026-02-08T04:58:00+00:00	\N
b78dc219-2b78-41da-bed6-ac1a8028982a	customer419@example.com	declined		2026-02-08T05:45:00+00:00	\N
27087436-251f-4c83-bff1-22185103713d	customer420@example.com	paid	seed-1321	2026-02-08T06:03:00+00:00	\N
d2255329-f9dd-4266-9300-afa2694a8ba4	customer421@example.com	paid	seed-1322	2026-02-08T06:38:00+00:00	\N
bec5b30c-c654-4092-b4f6-23dd3c0ad10a	customer422@example.com	paid	seed-1323	2026-02-08T07:30:00+00:00	\N
ff17f340-13d3-4872-877a-1907102dc1ef	customer423@example.com	paid	seed-1324	2026-02-08T08:09:00+00:00	\N
c6bd061c-c342-49f3-85b1-987c576a253a	customer424@example.com	paid	seed-1325	2026-02-08T08:52:00+00:00	\N
7adb1820-d91c-4d10-943b-5fca4a30606f	customer425@example.com	paid	seed-1326	2026-02-08T09:34:00+00:00	\N
14fd7b07-ad44-4169-bfc3-23a2d4b0e8f2	customer426@example.com	paid	seed-1327	2026-02-08T10:06:00+00:00	\N
dc55a998-5464-43c6-a6f7-2957a1b45753	customer427@example.com	paid	seed-1328	2026-02-08T10:43:00+00:00	\N
64a12144-a867-4042-bfca-a8574aa2d368	customer428@example.com	paid	seed-1329	2026-02-08T11:10:00+00:00	\N
f9be6395-8c9f-4eb0-bab5-4842faa0f370	customer429@example.com	paid	seed-1330	2026-02-08T11:56:00+00:00	\N
04a1004c-2be6-49cd-94e4-e601d8603ad8	customer430@example.com	paid	seed-1331	2026-02-08T12:32:00+00:00	\N
48062482-f2e7-4a57-b3f1-3baaad48c75a	customer431@example.com	paid	seed-1332	2026-02-08T12:49:00+00:00	\N
23d84c21-8349-47d3-ae67-91f504f4fb4f	customer432@example.com	paid	seed-1333	2026-02-08T13:45:00+00:00	\N
3b68615a-57ca-4de1-9e71-7bac3b2b7372	customer433@example.com	paid	seed-1334	2026-02-08T14:06:00+00:00	\N
50d678d5-3134-455c-981c-8b51369ffea7	customer434@example.com	failed		2026-02-08T14:59:00+00:00	\N
6473a2e8-88ba-4f04-81c8-611828f71184	customer435@example.com	paid	seed-1336	2026-02-08T15:44:00+00:00	\N
c52aff83-cc9d-4e3d-b14d-0f4a6c40665a	customer436@example.com	paid	seed-1337	2026-02-08T15:55:00+00:00	\N
28b0b9d5-4225-4664-9876-20d8a59874cf	customer437@example.com	paid	seed-1338	2026-02-08T16:43:00+00:00	\N
8ad87dac-a0a5-47b4-9c90-82cf9f1ce57d	customer438@example.com	paid	seed-1339	2026-02-08T17:28:00+00:00	\N
7525f02c-600c-466f-9a34-8610893029d9	customer439@example.com	paid	seed-1340	2026-02-08T17:45:00+00:00	\N
2b03291a-0210-4b0b-96e8-ec70ff105256	customer440@example.com	paid	seed-1341	2026-02-08T18:23:00+00:00	\N
cd3bd8a8-6010-49a7-bcbf-91cf9b9557ab	customer441@example.com	paid	seed-1342	2026-02-08T19:16:00+00:00	\N
81c8d719-1921-4167-b0f8-ade74a52c13f	customer442@example.com	paid	seed-1343	2026-02-08T19:47:00+00:00	\N
8362dd75-d21e-4554-af59-f4e1a69c693a	customer443@example.com	paid	seed-1344	2026-02-08T20:27:00+00:00	\N
f2581e99-b42f-4aa1-bf89-ede35b11b54e	customer444@example.com	paid	seed-1345	2026-02-08T20:49:00+00:00	\N
8d096011-99af-461f-8a48-cc0a1daa0aa6	customer445@example.com	paid	seed-1346	2026-02-08T21:26:00+00:00	\N
21ff24a2-fb96-4ec7-b4dc-f7864803a836	customer446@example.com	paid	seed-1347	2026-02-08T22:10:00+00:00	\N
1cd10f78-4b5a-416f-97e4-28ba5dd7a91e	customer447@example.com	pending		2026-02-08T22:57:00+00:00	\N
c1231b72-32e4-4df6-8223-5172a8caf3b4	customer448@example.com	paid	seed-1349	2026-02-08T23:41:00+00:00	\N
573998bb-33f7-484e-b329-ad0bf2eac0fb	customer449@example.com	paid	seed-1350	2026-02-09T00:11:00+00:00	\N
ec7bf83a-cc13-4e56-bb54-c2bad9364154	customer450@example.com	paid	seed-1351	2026-02-09T00:38:00+00:00	\N
6658b6f6-b54b-455b-8733-4d27bc366aae	customer451@example.com	paid	seed-1352	2026-02-09T01:27:00+00:00	\N
0bc878db-d7d5-4efd-8782-6c1330c56159	customer452@example.com	failed		2026-02-09T02:10:00+00:00	\N
6968ba0b-13e9-4eea-9082-5dc771f51230	customer453@example.com	paid	seed-1354	2026-02-09T02:34:00+00:00	\N
a3469574-5726-4a48-ae0b-3f63249ac76c	customer454@example.com	paid	seed-1355	2026-02-09T03:17:00+00:00	\N
781f334d-25a8-4692-b7a5-b455f6d46f77	customer455@example.com	paid	seed-1356	2026-02-09T03:42:00+00:00	\N
dc9e581b-bdb1-4dba-a89c-afc74c3bd521	customer456@example.com	paid	seed-1357	2026-02-09T04:29:00+00:00	\N
117f3cea-db0f-4cca-a29c-0200bae045bb	customer457@example.com	failed		2026-02-09T05:02:00+00:00	\N
5e6bb10e-ebbc-406e-9a24-7f2efd35471c	customer458@example.com	paid	seed-1359	2026-02-09T05:44:00+00:00	\N
2222f223-31c0-4bc5-972b-fa7802869806	customer459@example.com	paid	seed-1360	2026-02-09T06:09:00+00:00	\N
fe635fc0-5499-40e5-b794-9c84f43fe05f	customer460@example.com	paid	seed-1361	2026-02-09T07:04:00+00:00	\N
baa4a45f-b642-4f9e-833b-6e75e493dc94	customer461@example.com	paid	seed-1362	2026-02-09T07:26:00+00:00	\N
91973178-3494-4639-85b7-d95972678d2f	customer462@example.com	paid	seed-1363	2026-02-09T08:12:00+00:00	\N
ada6a457-ecbf-4bc6-8f53-d024e899cc31	customer463@example.com	paid	seed-1364	2026-02-09T08:49:00+00:00	\N
890f58f7-ca21-45b2-bf95-c1db1e3cef8a	customer464@example.com	paid	seed-1365	2026-02-09T09:36:00+00:00	\N
a4aef8f9-981a-4b97-9bca-e4aca486265a	customer465@example.com	paid	seed-1366	2026-02-09T09:50:00+00:00	\N
57779a77-99b9-45a7-a46d-fd4ec90aeaa4	customer466@example.com	paid	seed-1367	2026-02-09T10:51:00+00:00	\N
a149e9de-0ad4-430c-a5aa-3f16ef94e262	customer467@example.com	paid	seed-1368	2026-02-09T11:17:00+00:00	\N
581c101b-bfa3-47c2-abe1-f1fdf5929f70	customer468@example.com	paid	seed-1369	2026-02-09T11:59:00+00:00	\N
45bea7dc-4e0d-4295-a203-e1e4e9f63fc5	customer469@example.com	paid	seed-1370	2026-02-09T12:20:00+00:00	\N
04b82db7-30fe-41a6-b8b3-e6539235f4a9	customer470@example.com	pending		2026-02-09T13:06:00+00:00	\N
3bf0a8c7-456e-4153-9e1e-c0d55683d8c8	customer471@example.com	paid	seed-1372	2026-02-09T13:45:00+00:00	\N
c50398ae-3987-4324-9876-2349fb1299a4	customer472@example.com	paid	seed-1373	2026-02-09T14:15:00+00:00	\N
e2c2bb22-dc87-4763-bd0f-2cf6e49ed3d3	customer473@example.com	paid	seed-1374	2026-02-09T15:09:00+00:00	\N
9b6a8823-02bc-4f60-8f33-48a6cb148c77	customer474@example.com	paid	seed-1375	2026-02-09T15:26:00+00:00	\N
0a1fd7b0-e1fd-4cdb-b122-882a3077387a	customer475@example.com	paid	seed-1376	2026-02-09T16:23:00+00:00	\N
72826316-4246-418f-95eb-1af81c071e7d	customer476@example.com	paid	seed-1377	2026-02-09T16:52:00+00:00	\N
f38ba094-2404-40d8-b804-8ae0f2540f01	customer477@example.com	paid	seed-1378	2026-02-09T17:20:00+00:00	\N
7aa290e6-5d9c-45ae-8548-9277659b1d72	customer478@example.com	paid	seed-1379	2026-02-09T18:01:00+00:00	\N
fe5606ae-8750-4f96-92d7-fee7e8be6d96	customer479@example.com	paid	seed-1380	2026-02-09T18:29:00+00:00	\N
71732554-6f5b-4b1f-a791-9cdf91334215	customer480@example.com	paid	seed-1381	2026-02-09T19:12:00+00:00	\N
c42865cf-4598-4493-be18-da98c01b34e8	customer481@example.com	pending		2026-02-09T19:53:00+00:00	\N
0bbbc235-d4d0-4505-a532-4eb87d68d191	customer482@example.com	paid	seed-1383	2026-02-09T20:22:00+00:00	\N
aa48c148-9a15-4f50-a0eb-bbe0dd6d1b9a	customer483@example.com	paid	seed-1384	2026-02-09T21:07:00+00:00	\N
063768e6-9dd8-47a1-97fb-6bf5670b76e6	customer484@example.com	paid	seed-1385	2026-02-09T21:45:00+00:00	\N
54ea679b-9c86-42ba-baf8-d6f1cc457464	customer485@example.com	paid	seed-1386	2026-02-09T22:21:00+00:00	\N
a6d90eb6-59aa-4929-9b9b-8796954c6eef	customer486@example.com	paid	seed-1387	2026-02-09T22:51:00+00:00	\N
3165d251-f7d7-40ca-9437-036dcd3489fd	customer487@example.com	paid	seed-1388	2026-02-09T23:38:00+00:00	\N
7c4749a1-a53b-4d2e-b26d-dabaa32a76af	customer488@example.com	paid	seed-1389	2026-02-10T00:16:00+00:00	\N
e217c853-3671-4c0e-a304-5b3b2f2db703	customer489@example.com	paid	seed-1390	2026-02-10T00:34:00+00:00	\N
eb84519f-fee3-4a43-9536-3588b7f4e560	customer490@example.com	paid	seed-1391	2026-02-10T01:31:00+00:00	\N
e40a5696-5cb3-477e-950f-a5b5f6aecdfb	customer491@example.com	paid	seed-1392	2026-02-10T02:03:00+00:00	\N
81631d21-0a19-4c5c-bd4d-fc41121727a1	customer492@example.com	pending		2026-02-10T02:31:00+00:00	\N
f2714994-fd66-4012-8dd2-89839f5f2270	customer493@example.com	paid	seed-1394	2026-02-10T03:14:00+00:00	\N
82a456f8-7bfc-428d-bba7-9c546c0c1f37	customer494@example.com	paid	seed-1395	2026-02-10T03:58:00+00:00	\N
43b57c0e-55fc-409e-aa53-a2ed23965df9	customer495@example.com	paid	seed-1396	2026-02-10T04:33:00+00:00	\N
913cffa0-3ced-46e8-b03d-3bb1ba87042f	customer496@example.com	paid	seed-1397	2026-02-10T05:14:00+00:00	\N
1af8b7db-09a6-4c5a-b97a-dd9d9cdc35ae	customer497@example.com	paid	seed-1398	2026-02-10T05:55:00+00:00	\N
9dbc7a04-8ae8-4487-9e3d-f63e2dc91b09	customer498@example.com	paid	seed-1399	2026-02-10T06:13:00+00:00	\N
256e3401-93a7-4f37-a65a-572a9f06891e	customer499@example.com	paid	seed-1400	2026-02-10T06:49:00+00:00	\N
5b979176-27d9-42ab-895e-7c066fea9d34	customer500@example.com	paid	seed-1401	2026-02-10T07:26:00+00:00	\N
a673a4e6-1ab6-47e2-bca1-db3f4547b95d	customer501@example.com	paid	seed-1402	2026-02-10T08:00:00+00:00	\N
c4090954-f0dc-4639-a007-b234b3303da0	customer502@example.com	paid	seed-1403	2026-02-10T08:55:00+00:00	\N
37826bc9-854a-4f65-957c-d32e1966b605	customer503@example.com	paid	seed-1404	2026-02-10T09:23:00+00:00	\N
5e8e91bb-7927-42a6-aa20-14da55013a31	customer504@example.com	paid	seed-1405	2026-02-10T09:55:00+00:00	\N
4b93801e-7e55-4442-a579-69fd94fd3011	customer505@example.com	paid	seed-1406	2026-02-10T10:35:00+00:00	\N
99e4b2e6-3184-49c6-bfb9-5ff4cfb43864	customer506@example.com	paid	seed-1407	2026-02-10T11:31:00+00:00	\N
c871d9dc-ab0f-491e-8f98-44b4dd581fa1	customer507@example.com	paid	seed-1408	2026-02-10T11:58:00+00:00	\N
f77231da-deb9-44cc-a101-efd73e3d4228	customer508@example.com	paid	seed-1409	2026-02-10T12:22:00+00:00	\N
29ccff5b-a05b-41ad-9d20-7cb203760757	customer509@example.com	paid	seed-1410	2026-02-10T12:57:00+00:00	\N
aba498f4-c25f-41d0-b6cc-e849a5a1728c	customer510@example.com	paid	seed-1411	2026-02-10T13:56:00+00:00	\N
a7cf1871-3852-487e-8005-c06ee8064c36	customer511@example.com	paid	seed-1412	2026-02-10T14:35:00+00:00	\N
452c096f-49c8-4270-8b05-b4267f3e3b30	customer512@example.com	paid	seed-1413	2026-02-10T14:47:00+00:00	\N
02362145-f41b-4b5c-9c80-db0712b2c647	customer513@example.com	paid	seed-1414	2026-02-10T15:43:00+00:00	\N
87622166-5f07-4ca6-939d-dc0566305ce6	customer514@example.com	paid	seed-1415	2026-02-10T16:24:00+00:00	\N
4f440730-cf8d-4978-bb63-672bbdcc32f0	customer515@example.com	paid	seed-1416	2026-02-10T16:40:00+00:00	\N
1e2bb477-36d3-49ef-91ea-5b90579355b0	customer516@example.com	paid	seed-1417	2026-02-10T17:17:00+00:00	\N
1057f056-0178-462a-bbe9-77d628de4550	customer517@example.com	paid	seed-1418	2026-02-10T18:17:00+00:00	\N
48bf3079-cfd8-453b-9cfd-cf47107d6a1c	customer518@example.com	paid	seed-1419	2026-02-10T18:37:00+00:00	\N
da824e71-6437-4a80-8648-724bc039523f	customer519@example.com	declined		2026-02-10T19:07:00+00:00	\N
6abedec8-1fc9-4ef4-996c-2a38770d5d52	customer520@example.com	paid	seed-1421	2026-02-10T19:49:00+00:00	\N
53b8fe5c-e4f7-49b6-ad3a-1b96bfff2dcb	customer521@example.com	paid	seed-1422	2026-02-10T20:36:00+00:00	\N
2b8ea8a0-f6d6-426e-a9df-5de78526f9bc	customer522@example.com	paid	seed-1423	2026-02-10T20:57:00+00:00	\N
3b90cd81-d45d-453a-81b4-add2e6d2703d	customer523@example.com	paid	seed-1424	2026-02-10T21:32:00+00:00	\N
ea0dff88-799e-4d2e-9ed3-9ca586a4271b	customer524@example.com	paid	seed-1425	2026-02-10T22:34:00+00:00	\N
703953f6-6351-41d9-baec-c7dec0ea7f9c	customer525@example.com	paid	seed-1426	2026-02-10T23:11:00+00:00	\N
99f9b579-716d-402b-823a-a979705a27fe	customer526@example.com	paid	seed-1427	2026-02-10T23:26:00+00:00	\N
0cbcbc5c-702c-41f3-8c78-e88568942ada	customer527@example.com	paid	seed-1428	2026-02-11T00:10:00+00:00	\N
e6216445-1cd4-40e6-8d92-d61b5302379f	customer528@example.com	paid	seed-1429	2026-02-11T00:48:00+00:00	\N
374e72be-42e9-42ec-8cf7-845c16da3278	customer529@example.com	paid	seed-1430	2026-02-11T01:25:00+00:00	\N
44f395a9-1801-4102-8c97-a45fedea5cdb	customer530@example.com	paid	seed-1431	2026-02-11T02:04:00+00:00	\N
074691cc-8a9e-4d0a-b82f-b361b0a73a7f	customer531@example.com	paid	seed-1432	2026-02-11T02:45:00+00:00	\N
74819570-d7e6-409b-8ecb-68708c1e9869	customer532@example.com	paid	seed-1433	2026-02-11T03:21:00+00:00	\N
b5f28adb-b1f5-41f9-9278-36681f9e789b	customer533@example.com	paid	seed-1434	2026-02-11T04:07:00+00:00	\N
21e72afa-2ae5-4718-8ac3-10b1d74dfd6d	customer534@example.com	paid	seed-1435	2026-02-11T04:35:00+00:00	\N
7e9d7be5-f2c4-48e1-91bb-098729eba472	customer535@example.com	paid	seed-1436	2026-02-11T04:59:00+00:00	\N
8993b73c-aba9-44d8-bb4c-2a250ce9a9e3	customer536@example.com	paid	seed-1437	2026-02-11T05:36:00+00:00	\N
4208afea-7a2e-470e-bbd5-877b0b528ed0	customer537@example.com	paid	seed-1438	2026-02-11T06:26:00+00:00	\N
2e077212-7626-4a3d-b267-cd5240282e9f	customer538@example.com	paid	seed-1439	2026-02-11T07:12:00+00:00	\N
dd78cd2d-5b95-45ad-a6f6-c6749c083b83	customer539@example.com	paid	seed-1440	2026-02-11T07:48:00+00:00	\N
af62d0a1-0f6e-4f8b-80e4-d5f05675aea0	customer540@example.com	paid	seed-1441	2026-02-11T08:29:00+00:00	\N
431aa8cd-4a56-4689-88bc-67fc3068d363	customer541@example.com	paid	seed-1442	2026-02-11T08:42:00+00:00	\N
cd771771-dbc2-42bb-98e8-b5cfc7cfcc2a	customer542@example.com	paid	seed-1443	2026-02-11T09:28:00+00:00	\N
4adca02e-b967-4f00-b17e-79d60c57f634	customer543@example.com	paid	seed-1444	2026-02-11T10:12:00+00:00	\N
b8bb77c5-3fee-4b05-9c0c-497a9a1deb95	customer544@example.com	paid	seed-1445	2026-02-11T10:46:00+00:00	\N
88e44b95-5226-4823-afc0-bd4c5188e2b3	customer545@example.com	paid	seed-1446	2026-02-11T11:28:00+00:00	\N
5b5e7601-70d2-462f-a9a7-c6d9bb3e140a	customer546@example.com	paid	seed-1447	2026-02-11T11:53:00+00:00	\N
e212c582-b65c-4f63-ad6f-815ba8a373b9	customer547@example.com	paid	seed-1448	2026-02-11T12:33:00+00:00	\N
8913c89f-cb09-4e59-8c5a-34801ffcdfd7	customer548@example.com	failed		2026-02-11T13:05:00+00:00	\N
5369903c-721b-4ccf-a891-adde9d5412fb	customer549@example.com	paid	seed-1450	2026-02-11T13:57:00+00:00	\N
01c2c261-0a8c-4523-b250-91433fb36eee	customer550@example.com	paid	seed-1451	2026-02-11T14:31:00+00:00	\N
7f0267dd-c431-4022-a6ac-5dbcdbd90ec9	customer551@example.com	paid	seed-1452	2026-02-11T14:56:00+00:00	\N
0e37c4cd-f288-4b5e-a788-a9d8bf765e49	customer552@example.com	paid	seed-1453	2026-02-11T15:24:00+00:00	\N
7e378f9e-af47-492b-9b6b-ef2d137ce348	customer553@example.com	paid	seed-1454	2026-02-11T16:25:00+00:00	\N
bfcb0a97-c76a-4e9b-a233-768a72a628a8	customer554@example.com	paid	seed-1455	2026-02-11T16:57:00+00:00	\N
d9ab78dd-3259-4064-9b73-bb9fcdb8af35	customer555@example.com	paid	seed-1456	2026-02-11T17:35:00+00:00	\N
0f36885d-963c-4f79-b746-8cca6e14d5cc	customer556@example.com	paid	seed-1457	2026-02-11T17:54:00+00:00	\N
fa3de1b9-28c2-4399-b29b-da0a7723c634	customer557@example.com	declined		2026-02-11T18:56:00+00:00	\N
bf9dd2b7-edae-4cac-ae1e-5ffc794b359b	customer558@example.com	declined		2026-02-11T19:08:00+00:00	\N
0ee99d48-b652-4754-986b-271aa8884b35	customer559@example.com	paid	seed-1460	2026-02-11T20:02:00+00:00	\N
d05c134f-8948-4ff7-b08b-8bf47f3a9124	customer560@example.com	pending		2026-02-11T20:39:00+00:00	\N
0a55e9f3-b9df-40b2-b4b7-5a99fd65896c	customer561@example.com	paid	seed-1462	2026-02-11T21:23:00+00:00	\N
1353baad-b792-4247-9c55-f2d2be4851c2	customer562@example.com	paid	seed-1463	2026-02-11T21:51:00+00:00	\N
8fc1a756-add9-4f80-bcbc-4591e0c0922c	customer563@example.com	paid	seed-1464	2026-02-11T22:38:00+00:00	\N
571ded87-25e7-42cb-8b4f-6723ecb3e4f2	customer564@example.com	paid	seed-1465	2026-02-11T23:00:00+00:00	\N
3a1c3463-00b3-452d-84bb-ec4a98bf6811	customer565@example.com	paid	seed-1466	2026-02-11T23:54:00+00:00	\N
ca49bd39-787e-414b-92a2-1c02af80e235	customer566@example.com	paid	seed-1467	2026-02-12T00:14:00+00:00	\N
88f633dc-8a36-40f4-b6be-04d8e2e6944e	customer567@example.com	paid	seed-1468	2026-02-12T01:03:00+00:00	\N
1d0f429f-1261-4c0c-a996-d5cffe7aa9e1	customer568@example.com	paid	seed-1469	2026-02-12T01:29:00+00:00	\N
6279beb8-07d9-4cf4-8396-3e308ea51884	customer569@example.com	paid	seed-1470	2026-02-12T01:55:00+00:00	\N
4251e511-3f7e-4867-84b8-99615b0287ae	customer570@example.com	paid	seed-1471	2026-02-12T02:54:00+00:00	\N
836f1039-5774-49b6-a450-18e4883dd692	customer571@example.com	paid	seed-1472	2026-02-12T03:25:00+00:00	\N
13a7086d-1d3d-4424-8df1-9e75868ec304	customer572@example.com	paid	seed-1473	2026-02-12T04:06:00+00:00	\N
ab479d9f-8f00-46fd-8e14-8e41e7a51c3b	customer573@example.com	paid	seed-1474	2026-02-12T04:41:00+00:00	\N
1d237b2f-ff65-4511-bdae-740c7bb1e75d	customer574@example.com	paid	seed-1475	2026-02-12T05:07:00+00:00	\N
dbc6dfb6-ce23-4624-9903-b82845706357	customer575@example.com	paid	seed-1476	2026-02-12T05:51:00+00:00	\N
ccb2ff5e-3315-4aa3-9b07-4f1985f0aa57	customer576@example.com	pending		2026-02-12T06:18:00+00:00	\N
b60dcc41-9f62-4061-8a1b-67bf842a2684	customer577@example.com	paid	seed-1478	2026-02-12T06:56:00+00:00	\N
d7bef33f-7c6f-478b-9d53-602b6aa919bc	customer578@example.com	paid	seed-1479	2026-02-12T07:28:00+00:00	\N
f39df3ce-de8e-488c-99d5-718c55e3e466	customer579@example.com	paid	seed-1480	2026-02-12T08:04:00+00:00	\N
61ef24d9-fdb8-4670-8696-30fb6854ce86	customer580@example.com	paid	seed-1481	2026-02-12T08:56:00+00:00	\N
7b5f2cca-c6e4-425b-8954-dbf8b0713cc7	customer581@example.com	paid	seed-1482	2026-02-12T09:39:00+00:00	\N
8eea4094-e124-4845-adda-70231c335517	customer582@example.com	paid	seed-1483	2026-02-12T10:00:00+00:00	\N
de643ab2-ad10-44f3-94c4-43fa578f80ac	customer583@example.com	paid	seed-1484	2026-02-12T10:55:00+00:00	\N
e1b8157f-f571-4f93-9287-07d148f7a206	customer584@example.com	paid	seed-1485	2026-02-12T11:27:00+00:00	\N
a80f5cec-d94e-4978-8396-943a3c2e3faf	customer585@example.com	paid	seed-1486	2026-02-12T11:45:00+00:00	\N
38fd122d-948b-4b55-88b5-74656204123a	customer586@example.com	paid	seed-1487	2026-02-12T12:26:00+00:00	\N
b8cea4fc-81ad-4e03-98fa-bf01abed2394	customer587@example.com	paid	seed-1488	2026-02-12T13:06:00+00:00	\N
34ed8cf1-0348-4a97-86ab-13b1b40e7c79	customer588@example.com	paid	seed-1489	2026-02-12T13:47:00+00:00	\N
2513f77a-5b7a-4b73-bad6-b9ea12927d64	customer589@example.com	declined		2026-02-12T14:40:00+00:00	\N
76d8c9fb-2784-4400-a14e-0254a84bc3bb	customer590@example.com	paid	seed-1491	2026-02-12T15:06:00+00:00	\N
a96fd458-1b28-40a8-8a0d-81523f0eb635	customer591@example.com	paid	seed-1492	2026-02-12T15:38:00+00:00	\N
63c660ca-b6cd-4cf4-8794-a0f241544a6c	customer592@example.com	paid	seed-1493	2026-02-12T16:19:00+00:00	\N
07af7cb9-0dba-4e7d-80e2-a2f4d5f317d8	customer593@example.com	paid	seed-1494	2026-02-12T16:42:00+00:00	\N
5c5bec1b-9923-48b7-a3ee-8e1033fd82e6	customer594@example.com	paid	seed-1495	2026-02-12T17:43:00+00:00	\N
83435948-753e-429b-a691-e6171a184a8e	customer595@example.com	paid	seed-1496	2026-02-12T18:13:00+00:00	\N
0cbd0d3b-d613-4181-92cc-1779aa5980e4	customer596@example.com	paid	seed-1497	2026-02-12T18:45:00+00:00	\N
c9b46ca2-dcc4-4cee-9b0b-5c545b50f8d3	customer597@example.com	paid	seed-1498	2026-02-12T19:18:00+00:00	\N
12a5064a-4501-47f4-b5a3-1a53b3e7fc94	customer598@example.com	paid	seed-1499	2026-02-12T20:02:00+00:00	\N
7868a57f-a76a-4ca2-96fb-e5bcd3fc0088	customer599@example.com	pending		2026-02-12T20:41:00+00:00	\N
6111aec2-478d-4408-99b9-c7494404094b	customer600@example.com	paid	seed-1501	2026-02-12T21:13:00+00:00	\N
33b3cb47-ce92-40c0-9947-b4c7c33cb564	customer601@example.com	paid	seed-1502	2026-02-12T21:53:00+00:00	\N
bb84b88b-d5c8-4c5c-8bd0-f53842c66246	customer602@example.com	paid	seed-1503	2026-02-12T22:41:00+00:00	\N
3ca2192b-b5b1-4831-860a-96068e8da984	customer603@example.com	paid	seed-1504	2026-02-12T23:15:00+00:00	\N
bf534c27-bc2f-43eb-808e-4a68269eb25d	customer604@example.com	paid	seed-1505	2026-02-12T23:29:00+00:00	\N
41f8feba-e01e-4cff-ba3f-773bced0996a	customer605@example.com	paid	seed-1506	2026-02-13T00:21:00+00:00	\N
2b2966c3-947c-4bbe-89e3-678d97089be9	customer606@example.com	pending		2026-02-13T01:01:00+00:00	\N
532a20d8-eea7-46ce-9e3a-7be6f156e522	customer607@example.com	paid	seed-1508	2026-02-13T01:37:00+00:00	\N
35784cdc-65e4-4eab-9711-e2f6001c6add	customer608@example.com	paid	seed-1509	2026-02-13T01:56:00+00:00	\N
e483e653-904f-4273-b51b-53a097e44982	customer609@example.com	paid	seed-1510	2026-02-13T02:56:00+00:00	\N
07b4b0bf-a650-425d-b814-00bd9d5713ef	customer610@example.com	paid	seed-1511	2026-02-13T03:38:00+00:00	\N
e8479cae-0cf8-4ec8-8e8a-f5c3bb2f1c64	customer611@example.com	paid	seed-1512	2026-02-13T04:13:00+00:00	\N
0d76f2ae-381e-4ba5-95c4-16e102baf27e	customer612@example.com	paid	seed-1513	2026-02-13T04:45:00+00:00	\N
ebe16c59-aa64-4f03-878c-c6386166b052	customer613@example.com	paid	seed-1514	2026-02-13T05:10:00+00:00	\N
10ad90fd-3bcc-4387-bc0f-b22185a4585f	customer614@example.com	paid	seed-1515	2026-02-13T05:52:00+00:00	\N
51d6abae-d77a-469d-a6c8-d993aab72212	customer615@example.com	pending		2026-02-13T06:38:00+00:00	\N
05418f0f-41a9-4dbe-ae6d-ba0d6fec9ef0	customer616@example.com	paid	seed-1517	2026-02-13T07:00:00+00:00	\N
9618e776-e391-4b46-a156-9f444dcad94b	customer617@example.com	pending		2026-02-13T07:54:00+00:00	\N
6517c25a-6f33-45ba-857a-d1c42d7456e4	customer618@example.com	paid	seed-1519	2026-02-13T08:11:00+00:00	\N
1f077ad3-c587-47af-9e6f-fcaf62d580bc	customer619@example.com	paid	seed-1520	2026-02-13T08:51:00+00:00	\N
ae550073-a2d2-4886-8b92-d517f0af7363	customer620@example.com	paid	seed-1521	2026-02-13T09:38:00+00:00	\N
827f7a9d-a873-46d3-b6c7-3ef3cf1b8eb9	customer621@example.com	failed		2026-02-13T10:00:00+00:00	\N
29073d05-ef2d-4db2-a575-eb1c715c37eb	customer622@example.com	paid	seed-1523	2026-02-13T10:45:00+00:00	\N
821b7327-122d-4d9c-8acc-d2637b4b1fce	customer623@example.com	paid	seed-1524	2026-02-13T11:38:00+00:00	\N
15a3310c-82e8-45e8-8e4d-821175ff2092	customer624@example.com	paid	seed-1525	2026-02-13T12:17:00+00:00	\N
5afbee3c-f49c-411e-9df5-a11d7c37ede2	customer625@example.com	paid	seed-1526	2026-02-13T12:40:00+00:00	\N
90dc1f3f-8454-4793-8f37-cc89d9100bc7	customer626@example.com	paid	seed-1527	2026-02-13T13:08:00+00:00	\N
11ba1ddc-c9b0-461a-9c18-ec9ef6d6d60c	customer627@example.com	paid	seed-1528	2026-02-13T14:03:00+00:00	\N
d30c0f48-f3e4-46f0-9221-e5a54476f45e	customer628@example.com	paid	seed-1529	2026-02-13T14:44:00+00:00	\N
f80be9b1-126e-463d-b5b7-269ee1b5e218	customer629@example.com	paid	seed-1530	2026-02-13T15:03:00+00:00	\N
ef8acde7-f987-4a09-acdd-a5dafe9d8778	customer630@example.com	paid	seed-1531	2026-02-13T15:34:00+00:00	\N
eba62b46-0ae0-4531-9ad3-5ab040a37321	customer631@example.com	paid	seed-1532	2026-02-13T16:17:00+00:00	\N
96399d86-bd1e-4c58-b9e4-840c10d4688f	customer632@example.com	paid	seed-1533	2026-02-13T16:45:00+00:00	\N
3a0f75a5-989f-46b0-9b9f-22c392eea1df	customer633@example.com	declined		2026-02-13T17:22:00+00:00	\N
032eaf32-2bdf-4d6a-8aa2-4d9a7245ce02	customer634@example.com	paid	seed-1535	2026-02-13T18:27:00+00:00	\N
7aa16d2a-7410-4031-b9a0-d3151081cb1a	customer635@example.com	paid	seed-1536	2026-02-13T18:53:00+00:00	\N
833625d5-99de-45d5-82a3-04ded2331770	customer636@example.com	paid	seed-1537	2026-02-13T19:38:00+00:00	\N
c5fa90bb-1e1a-47a6-835e-a4b7a737ae8f	customer637@example.com	paid	seed-1538	2026-02-13T19:58:00+00:00	\N
00ca3133-0ee8-4a94-bb30-9dfadd910cbf	customer638@example.com	paid	seed-1539	2026-02-13T20:27:00+00:00	\N
580df9da-b95d-4700-977f-89af41075eba	customer639@example.com	declined		2026-02-13T21:23:00+00:00	\N
6d4c62c7-48ed-40d9-80a6-c37ec91d0585	customer640@example.com	paid	seed-1541	2026-02-13T21:40:00+00:00	\N
2e91ca07-0bc6-4193-8b37-f28d46e62e46	customer641@example.com	paid	seed-1542	2026-02-13T22:43:00+00:00	\N
da8b1b16-f7c8-4c52-b4b1-44e27c124afe	customer642@example.com	paid	seed-1543	2026-02-13T23:21:00+00:00	\N
9039f356-950f-454f-a026-e01b1e2754ca	customer643@example.com	paid	seed-1544	2026-02-13T23:31:00+00:00	\N
bdbded3e-ceea-42ba-932d-3d0ebc646cd3	customer644@example.com	paid	seed-1545	2026-02-14T00:08:00+00:00	\N
d8a4ef46-05b5-44f6-8217-4ddd84d50362	customer645@example.com	paid	seed-1546	2026-02-14T00:58:00+00:00	\N
5edfa601-ba88-4c35-b812-c8f24cc51f31	customer646@example.com	declined		2026-02-14T01:41:00+00:00	\N
da65e862-53c2-4791-a2a4-554d852ecacc	customer647@example.com	paid	seed-1548	2026-02-14T02:15:00+00:00	\N
fa1f13f4-655e-4179-bcd7-ddd01fdea674	customer648@example.com	paid	seed-1549	2026-02-14T03:03:00+00:00	\N
2941246c-ca24-461b-b1c6-452a9a6e4af6	customer649@example.com	paid	seed-1550	2026-02-14T03:15:00+00:00	\N
54f8f6c6-182f-46be-b140-92e07c3f0e36	customer650@example.com	paid	seed-1551	2026-02-14T04:17:00+00:00	\N
bdfe5272-3b6a-4d92-bcd8-7762eb8459e6	customer651@example.com	paid	seed-1552	2026-02-14T04:44:00+00:00	\N
e5f4c874-fa18-4674-888c-063d9226665b	customer652@example.com	paid	seed-1553	2026-02-14T05:04:00+00:00	\N
897524ba-c88b-4fb5-b43c-daf29de72e18	customer653@example.com	paid	seed-1554	2026-02-14T05:54:00+00:00	\N
c36b1d24-90e0-479f-a097-4204a724377b	customer654@example.com	paid	seed-1555	2026-02-14T06:45:00+00:00	\N
389db25c-84a4-46f4-b3f7-ea041924fd40	customer655@example.com	paid	seed-1556	2026-02-14T07:05:00+00:00	\N
69654167-ed42-4624-9eed-693b690d389b	customer656@example.com	paid	seed-1557	2026-02-14T07:37:00+00:00	\N
4dad649a-118c-4d01-a83c-8246dcbaf0f1	customer657@example.com	paid	seed-1558	2026-02-14T08:19:00+00:00	\N
b0fd5fb8-3960-47c5-a4cc-6692134aba51	customer658@example.com	paid	seed-1559	2026-02-14T09:10:00+00:00	\N
8ade3941-934b-483f-9381-673e3efcd996	customer659@example.com	paid	seed-1560	2026-02-14T09:30:00+00:00	\N
0e6b5ce6-6016-408b-b36f-f2c5a5799575	customer660@example.com	paid	seed-1561	2026-02-14T10:29:00+00:00	\N
6c4d4b06-467f-4039-a6a2-f3aecb2d1a2a	customer661@example.com	paid	seed-1562	2026-02-14T10:39:00+00:00	\N
f7c66e6a-b396-4b65-8c59-c18514b8a530	customer662@example.com	paid	seed-1563	2026-02-14T11:15:00+00:00	\N
fe6dd72c-9a0d-4d4c-947e-10a7e98dd670	customer663@example.com	paid	seed-1564	2026-02-14T12:02:00+00:00	\N
5d2ff70a-c050-4b04-94d4-9535889d657e	customer664@example.com	paid	seed-1565	2026-02-14T12:54:00+00:00	\N
346f46ee-5351-432c-ae24-003cfac9639a	customer665@example.com	paid	seed-1566	2026-02-14T13:10:00+00:00	\N
e6c95ccc-6018-43f5-9504-2089bf39955a	customer666@example.com	paid	seed-1567	2026-02-14T14:03:00+00:00	\N
512af306-41f6-46b3-a8bf-af7ae74a2684	customer667@example.com	paid	seed-1568	2026-02-14T14:37:00+00:00	\N
1df3d8d9-9797-4f66-bf0a-0eba7b65376c	customer668@example.com	paid	seed-1569	2026-02-14T15:01:00+00:00	\N
ec11b2dd-b321-40d5-b5d1-f051a7d41d9d	customer669@example.com	paid	seed-1570	2026-02-14T15:42:00+00:00	\N
a85327b4-bcb7-4b66-a30f-7b1087082870	customer670@example.com	paid	seed-1571	2026-02-14T16:21:00+00:00	\N
cd3e9c50-783f-4510-85b5-7d2ad1dd8bd9	customer671@example.com	failed		2026-02-14T17:03:00+00:00	\N
523d1397-bf3a-472e-9efd-7f7f519c43c7	customer672@example.com	paid	seed-1573	2026-02-14T17:34:00+00:00	\N
bc07d33c-254b-4b45-9d1f-7998d670ca08	customer673@example.com	paid	seed-1574	2026-02-14T18:05:00+00:00	\N
403535e7-8676-44a3-a6a4-021a51caf2f3	customer674@example.com	paid	seed-1575	2026-02-14T18:56:00+00:00	\N
5be93125-12bf-48a8-b571-2c7ae45015e0	customer675@example.com	paid	seed-1576	2026-02-14T19:19:00+00:00	\N
da4814d6-1c9d-49da-94d5-53d01087f852	customer676@example.com	paid	seed-1577	2026-02-14T20:09:00+00:00	\N
fac022eb-b09e-4809-add2-31f745428299	customer677@example.com	paid	seed-1578	2026-02-14T20:58:00+00:00	\N
df25e2aa-8d3b-450d-997a-b865393a54d0	customer678@example.com	paid	seed-1579	2026-02-14T21:29:00+00:00	\N
67ad89d0-414e-4018-a898-be0189b641ee	customer679@example.com	paid	seed-1580	2026-02-14T21:57:00+00:00	\N
089a6072-7ae6-4f8a-a2cc-2f5d5696aba7	customer680@example.com	paid	seed-1581	2026-02-14T22:20:00+00:00	\N
e8aac3ab-1730-42fe-b1ff-8f9eca3042b2	customer681@example.com	paid	seed-1582	2026-02-14T22:57:00+00:00	\N
8d0af1ad-0639-4c21-a501-5ef0a9faa1b1	customer682@example.com	paid	seed-1583	2026-02-14T23:46:00+00:00	\N
b238c8ed-b5e5-4bfb-aa18-43ab0d7a391e	customer683@example.com	declined		2026-02-15T00:35:00+00:00	\N
0a2e6da4-0a91-45c5-9768-6c70136ff178	customer684@example.com	paid	seed-1585	2026-02-15T01:17:00+00:00	\N
d6cfff50-59d2-4f34-a172-92561ad2d392	customer685@example.com	pending		2026-02-15T01:35:00+00:00	\N
ec78283a-dd31-4165-a0ba-2b393aa174c3	customer686@example.com	pending		2026-02-15T02:30:00+00:00	\N
aa29f393-372d-4830-a6c0-9d728d8233b9	customer687@example.com	paid	seed-1588	2026-02-15T02:54:00+00:00	\N
ff00d7f9-1494-4771-bfa7-3f4d897725db	customer688@example.com	paid	seed-1589	2026-02-15T03:42:00+00:00	\N
edc2c690-7282-4625-8f7a-2e35ec94af1a	customer689@example.com	pending		2026-02-15T03:58:00+00:00	\N
fd48ef0f-f9ad-4887-a07b-070e78abfbb2	customer690@example.com	paid	seed-1591	2026-02-15T04:55:00+00:00	\N
20f5ff72-7b9b-40a4-aaca-4df59e3405d1	customer691@example.com	pending		2026-02-15T05:20:00+00:00	\N
8981cc5d-210f-4f48-b6ce-9c713848da77	customer692@example.com	paid	seed-1593	2026-02-15T05:54:00+00:00	\N
bccaf87a-8971-4f48-bdd8-87069326fb0c	customer693@example.com	pending		2026-02-15T06:33:00+00:00	\N
448ace4d-d9dc-4daa-b49b-60e72dd5aada	customer694@example.com	paid	seed-1595	2026-02-15T07:07:00+00:00	\N
3c184981-f1e2-4ae8-9086-e0b599dadc08	customer695@example.com	paid	seed-1596	2026-02-15T08:03:00+00:00	\N
28c0c777-4647-4fb4-a6e1-d48735af1064	customer696@example.com	paid	seed-1597	2026-02-15T08:19:00+00:00	\N
5458e497-4f9c-4bc0-bd97-45da029f44b2	customer697@example.com	paid	seed-1598	2026-02-15T09:00:00+00:00	\N
7de5079d-f9ad-4918-aec6-463a7a6fa13d	customer698@example.com	paid	seed-1599	2026-02-15T09:39:00+00:00	\N
c8f846de-f3c8-40df-a993-04c213beb8d4	customer699@example.com	paid	seed-1600	2026-02-15T10:13:00+00:00	\N
6bba73ba-691e-417d-bc23-fbfe508073bd	customer700@example.com	paid	seed-1601	2026-02-15T11:02:00+00:00	\N
8cd13ca9-73ee-44c5-a6b6-d1a3cd835a20	customer701@example.com	paid	seed-1602	2026-02-15T11:35:00+00:00	\N
0a2979bf-0f9f-4abe-9544-77062980f952	customer702@example.com	paid	seed-1603	2026-02-15T12:20:00+00:00	\N
49e9567e-c39c-4d45-8638-d2654d2447bd	customer703@example.com	paid	seed-1604	2026-02-15T12:55:00+00:00	\N
3a156467-a4a3-492d-a879-2eb64bca1dd2	customer704@example.com	paid	seed-1605	2026-02-15T13:12:00+00:00	\N
17daf7ad-5dba-44df-96da-dcb957bc7648	customer705@example.com	paid	seed-1606	2026-02-15T14:07:00+00:00	\N
7f41d0b6-1658-42c0-a126-ce27ca7ab281	customer706@example.com	paid	seed-1607	2026-02-15T14:51:00+00:00	\N
e8152da4-6938-4b07-b99a-53778131fd46	customer707@example.com	paid	seed-1608	2026-02-15T15:20:00+00:00	\N
98123ff5-4ce3-4bd6-b0fa-8d01cd2196bf	customer708@example.com	paid	seed-1609	2026-02-15T15:55:00+00:00	\N
056a14b8-3ae7-4aa1-b78f-c9ed31e3d006	customer709@example.com	paid	seed-1610	2026-02-15T16:25:00+00:00	\N
c2fe50b9-dc4d-4e58-83a3-a4e891a29014	customer710@example.com	paid	seed-1611	2026-02-15T17:00:00+00:00	\N
8898dd30-54a8-4eb6-945e-8a0cdd6fd179	customer711@example.com	paid	seed-1612	2026-02-15T17:31:00+00:00	\N
f701d80d-72d8-49a6-942e-44c688d4d3df	customer712@example.com	paid	seed-1613	2026-02-15T18:06:00+00:00	\N
4d5cb4e9-e1a8-408c-9a74-67dd3f1e7c7f	customer713@example.com	paid	seed-1614	2026-02-15T18:51:00+00:00	\N
a423f6ee-ae1b-4443-996e-7a64415a85ca	customer714@example.com	paid	seed-1615	2026-02-15T19:23:00+00:00	\N
687dfc60-0332-454c-a8d1-cd0e6b5a8f7a	customer715@example.com	paid	seed-1616	2026-02-15T20:21:00+00:00	\N
f2376e4f-4be7-41b9-a4c0-641fa8901c7f	customer716@example.com	paid	seed-1617	2026-02-15T20:53:00+00:00	\N
c8e39460-54a5-47a6-907d-87605668e255	customer717@example.com	paid	seed-1618	2026-02-15T21:28:00+00:00	\N
d57e9b3b-ae87-4406-a3da-5feda7af61f3	customer718@example.com	paid	seed-1619	2026-02-15T22:03:00+00:00	\N
a94b8a51-6f2b-4baa-b738-6f9f99327831	customer719@example.com	paid	seed-1620	2026-02-15T22:39:00+00:00	\N
317dfccc-901b-433c-b3bf-3a36d58e0c8d	customer720@example.com	paid	seed-1621	2026-02-15T23:29:00+00:00	\N
0b02c3c3-6871-4536-bb73-ef0729be7a1e	customer721@example.com	paid	seed-1622	2026-02-15T23:47:00+00:00	\N
778866e3-80ef-49d2-9067-a30207945f3c	customer722@example.com	paid	seed-1623	2026-02-16T00:35:00+00:00	\N
4645d5a5-a249-4ac0-b6a5-df1518c426b9	customer723@example.com	paid	seed-1624	2026-02-16T01:00:00+00:00	\N
8c54d1ac-b6eb-48da-b5a9-76a234ec5251	customer724@example.com	paid	seed-1625	2026-02-16T01:49:00+00:00	\N
6de55b0d-1c33-4e6a-be7f-8a0bcd68ca57	customer725@example.com	paid	seed-1626	2026-02-16T02:11:00+00:00	\N
0dca96db-9a9d-4851-ae48-517abc012258	customer726@example.com	paid	seed-1627	2026-02-16T03:02:00+00:00	\N
49d21532-7254-4e4e-8532-2f7adf3748e4	customer727@example.com	paid	seed-1628	2026-02-16T03:36:00+00:00	\N
fc3ded7f-862a-43d7-994a-637aebeabd31	customer728@example.com	paid	seed-1629	2026-02-16T04:17:00+00:00	\N
13c57788-5b13-48d3-87e3-2c0e125bdcac	customer729@example.com	paid	seed-1630	2026-02-16T04:51:00+00:00	\N
a195ee67-f146-433c-92a2-974671fa1e25	customer730@example.com	paid	seed-1631	2026-02-16T05:17:00+00:00	\N
213789ae-9e29-4422-8f4d-331ad59868e3	customer731@example.com	paid	seed-1632	2026-02-16T06:01:00+00:00	\N
bf46035c-8def-4b85-b4a0-d790f9c1ce7e	customer732@example.com	paid	seed-1633	2026-02-16T06:40:00+00:00	\N
74232bbc-6a7d-4014-b7ea-7c28dec62612	customer733@example.com	paid	seed-1634	2026-02-16T07:07:00+00:00	\N
d0dc829c-5f02-4ce0-b655-17a74c7b14b6	customer734@example.com	paid	seed-1635	2026-02-16T07:39:00+00:00	\N
4b4c0f34-876e-4f40-8b2f-19daccf19e82	customer735@example.com	paid	seed-1636	2026-02-16T08:29:00+00:00	\N
c206e11b-986f-4b3f-afc6-2922afe110a8	customer736@example.com	paid	seed-1637	2026-02-16T09:21:00+00:00	\N
2723ce24-4e1b-4789-934c-2cb1363c9136	customer737@example.com	paid	seed-1638	2026-02-16T09:31:00+00:00	\N
c2939eec-260c-4a4a-a60c-09da9c882648	customer738@example.com	paid	seed-1639	2026-02-16T10:12:00+00:00	\N
e4f47622-ceb0-4b66-b603-06bf93eada5c	customer739@example.com	paid	seed-1640	2026-02-16T10:55:00+00:00	\N
1cf2d33e-7520-433f-8413-2e3c6b37843c	customer740@example.com	paid	seed-1641	2026-02-16T11:28:00+00:00	\N
90945fac-3840-4fa3-81ac-18f430dc9d33	customer741@example.com	paid	seed-1642	2026-02-16T12:18:00+00:00	\N
2bb7f3cd-b9ff-46c0-9d55-9412efe08c08	customer742@example.com	paid	seed-1643	2026-02-16T13:01:00+00:00	\N
819d9f2f-b437-4493-8104-5bd948f14f97	customer743@example.com	paid	seed-1644	2026-02-16T13:40:00+00:00	\N
08dbe440-4eeb-41ef-9b35-a720cd560293	customer744@example.com	paid	seed-1645	2026-02-16T13:55:00+00:00	\N
0abbda94-c566-42a0-991e-59e79eb14eb6	customer745@example.com	paid	seed-1646	2026-02-16T14:30:00+00:00	\N
205f1de5-0a7a-4f9f-8dc7-521f3c9a167c	customer746@example.com	paid	seed-1647	2026-02-16T15:10:00+00:00	\N
3e6ce086-60d4-4566-bde3-8708f1b4b72f	customer747@example.com	paid	seed-1648	2026-02-16T15:52:00+00:00	\N
cf30e43c-907e-43ba-b17d-c3247ab2f55b	customer748@example.com	paid	seed-1649	2026-02-16T16:41:00+00:00	\N
42d255a0-9ed4-4f2e-820c-627b9a964136	customer749@example.com	paid	seed-1650	2026-02-16T16:57:00+00:00	\N
75bdac6e-73ee-43ba-996f-88a3a6e00bbe	customer750@example.com	paid	seed-1651	2026-02-16T17:43:00+00:00	\N
d743d03c-b58a-4b59-8fef-f4ac268a12c3	customer751@example.com	paid	seed-1652	2026-02-16T18:19:00+00:00	\N
c0ec0416-08b5-4f84-a36e-30cc7ff9f7a5	customer752@example.com	paid	seed-1653	2026-02-16T19:11:00+00:00	\N
82ae7495-29fc-43e6-abb1-d8b9cd2dec9b	customer753@example.com	paid	seed-1654	2026-02-16T19:45:00+00:00	\N
1d4d9025-a059-4957-96f7-793fe1266b8a	customer754@example.com	paid	seed-1655	2026-02-16T20:13:00+00:00	\N
7311ad6f-9cd5-4515-a57e-87e3d2429c5a	customer755@example.com	paid	seed-1656	2026-02-16T20:42:00+00:00	\N
8da30891-80cc-4e2f-9ede-1d2e09649be7	customer756@example.com	paid	seed-1657	2026-02-16T21:17:00+00:00	\N
8aa91eab-2781-465b-9487-19288f9471d8	customer757@example.com	paid	seed-1658	2026-02-16T22:08:00+00:00	\N
b77953d3-d427-4d05-abdc-30d27e1dff73	customer758@example.com	paid	seed-1659	2026-02-16T22:38:00+00:00	\N
3ccd311c-0afa-4c25-bd42-ea991a0c1559	customer759@example.com	paid	seed-1660	2026-02-16T23:26:00+00:00	\N
746a10b6-8911-433f-b85f-d48b5c1611f4	customer760@example.com	paid	seed-1661	2026-02-17T00:07:00+00:00	\N
f677eca4-1d5f-4eb2-98a1-faa6db4cd613	customer761@example.com	paid	seed-1662	2026-02-17T00:45:00+00:00	\N
b238264d-7e64-4805-b19f-93b07c80b454	customer762@example.com	paid	seed-1663	2026-02-17T01:16:00+00:00	\N
7e37d1de-f2f6-4aa2-bbbc-c048cbeb9544	customer763@example.com	paid	seed-1664	2026-02-17T01:53:00+00:00	\N
d5022f04-903e-4c79-8449-83410539cff8	customer764@example.com	paid	seed-1665	2026-02-17T02:10:00+00:00	\N
3a1651de-9c07-4936-8af2-877a08c50a7b	customer765@example.com	paid	seed-1666	2026-02-17T02:55:00+00:00	\N
b8559291-ad1b-412c-adf0-272f2de9850b	customer766@example.com	paid	seed-1667	2026-02-17T03:38:00+00:00	\N
9ab00e7d-d7b9-4a5f-8d06-567e8cd46c01	customer767@example.com	declined		2026-02-17T04:23:00+00:00	\N
63e8117d-2cdb-48f0-a060-11aa3aba3682	customer768@example.com	paid	seed-1669	2026-02-17T05:04:00+00:00	\N
4a9069e4-a804-4000-a48e-3fea710be92c	customer769@example.com	pending		2026-02-17T05:20:00+00:00	\N
79b7a109-7af4-4e1d-8cd0-804e0f803bd2	customer770@example.com	paid	seed-1671	2026-02-17T06:12:00+00:00	\N
1bed7ec1-2e59-4251-b26f-c5516a17f1ce	customer771@example.com	declined		2026-02-17T06:36:00+00:00	\N
baa445e4-dcae-4bc1-802e-c4d2e429e01f	customer772@example.com	paid	seed-1673	2026-02-17T07:12:00+00:00	\N
0543ba0e-45c6-4557-9710-039d94718502	customer773@example.com	paid	seed-1674	2026-02-17T07:45:00+00:00	\N
a4731f11-db7e-4b6c-9893-eb94f48821ed	customer774@example.com	paid	seed-1675	2026-02-17T08:18:00+00:00	\N
e03b74ff-56aa-4a32-81c1-8e155762167f	customer775@example.com	paid	seed-1676	2026-02-17T08:57:00+00:00	\N
de2019be-e3e8-4ca5-bf68-b72d882093e4	customer776@example.com	paid	seed-1677	2026-02-17T09:58:00+00:00	\N
e37ac5a3-3e84-407b-8f7b-c1d127c4e8ca	customer777@example.com	paid	seed-1678	2026-02-17T10:09:00+00:00	\N
307145bc-add7-435c-bc0f-ac0cf4208ea0	customer778@example.com	paid	seed-1679	2026-02-17T11:12:00+00:00	\N
62ccc855-45f2-498c-8cc0-d2f6de1203da	customer779@example.com	pending		2026-02-17T11:51:00+00:00	\N
4293b190-68c5-451d-be97-8c841ff4a2b6	customer780@example.com	paid	seed-1681	2026-02-17T12:01:00+00:00	\N
5a40a523-ac40-464a-8525-d209af8d4bac	customer781@example.com	paid	seed-1682	2026-02-17T12:58:00+00:00	\N
424e5053-c4bb-46ef-9726-b3b8344ebd28	customer782@example.com	paid	seed-1683	2026-02-17T13:22:00+00:00	\N
3869656d-6077-49c4-abdd-c7a4a7ccda73	customer783@example.com	paid	seed-1684	2026-02-17T14:14:00+00:00	\N
2ae0c904-5392-40e8-b0c8-4439dc34e017	customer784@example.com	paid	seed-1685	2026-02-17T14:44:00+00:00	\N
51bd2aa8-7ef1-468f-9a23-fc4b1616754a	customer785@example.com	paid	seed-1686	2026-02-17T15:23:00+00:00	\N
84118477-2dab-4f67-90ac-83866e4e646b	customer786@example.com	paid	seed-1687	2026-02-17T15:46:00+00:00	\N
2be75543-66d7-47b7-853a-8378a74b259e	customer787@example.com	paid	seed-1688	2026-02-17T16:40:00+00:00	\N
dc8da2fe-fe8b-42ce-8e7a-4fecab09499e	customer788@example.com	paid	seed-1689	2026-02-17T16:59:00+00:00	\N
5c717895-71b7-4b27-a787-77cca772e44f	customer789@example.com	paid	seed-1690	2026-02-17T17:38:00+00:00	\N
4949a07a-c629-4415-96b3-5cb0b83c079e	customer790@example.com	paid	seed-1691	2026-02-17T18:28:00+00:00	\N
52972abc-89e9-4717-8b12-282b50a0d3f2	customer791@example.com	paid	seed-1692	2026-02-17T18:49:00+00:00	\N
c5e4b813-082d-4a61-9d34-d0ea510c95bd	customer792@example.com	paid	seed-1693	2026-02-17T19:48:00+00:00	\N
92fff3e0-9f3c-4291-bb1e-d06ae23c679f	customer793@example.com	paid	seed-1694	2026-02-17T20:12:00+00:00	\N
bd0af0b4-00c0-41c8-847b-f31b2efb88c7	customer794@example.com	paid	seed-1695	2026-02-17T20:55:00+00:00	\N
6d441e58-d6b2-44dc-b961-2a6d5ff17ed9	customer795@example.com	paid	seed-1696	2026-02-17T21:30:00+00:00	\N
90d5c7df-c1a5-42a6-8993-e1f1bcd4d4b3	customer796@example.com	declined		2026-02-17T22:08:00+00:00	\N
8ee49b36-1614-453b-b691-ab3fb1fcf7d3	customer797@example.com	paid	seed-1698	2026-02-17T22:36:00+00:00	\N
67922113-7585-4ff2-bd43-4550816486a3	customer798@example.com	paid	seed-1699	2026-02-17T23:08:00+00:00	\N
dc88e0e5-12a9-4151-a2d4-309359bc7271	customer799@example.com	paid	seed-1700	2026-02-18T00:12:00+00:00	\N
ab8d9a09-5ae8-4516-9d78-c4a989295782	customer800@example.com	pending		2026-02-18T00:35:00+00:00	\N
14bccdc0-f050-4d5a-81fb-b75f350ac080	customer801@example.com	paid	seed-1702	2026-02-18T00:57:00+00:00	\N
44e08699-a02c-4676-bac7-3649b0a81df1	customer802@example.com	paid	seed-1703	2026-02-18T01:35:00+00:00	\N
6c07bc78-8f22-40ef-b582-35947f564638	customer803@example.com	paid	seed-1704	2026-02-18T02:39:00+00:00	\N
756867a0-2f76-459b-8385-173ba8630498	customer804@example.com	paid	seed-1705	2026-02-18T02:57:00+00:00	\N
b5035f74-fc85-4348-8aba-f96a693c585e	customer805@example.com	pending		2026-02-18T03:44:00+00:00	\N
4b0c85a7-1b79-458c-85d3-716cabe5fbe6	customer806@example.com	paid	seed-1707	2026-02-18T04:21:00+00:00	\N
8074535e-0742-4157-b531-1c75e1f2cfc5	customer807@example.com	paid	seed-1708	2026-02-18T05:02:00+00:00	\N
75904aa0-b6dd-4159-8f1f-30a0f7f62f00	customer808@example.com	paid	seed-1709	2026-02-18T05:44:00+00:00	\N
eeb3d20d-ea85-4cca-b048-f3430b344b67	customer809@example.com	paid	seed-1710	2026-02-18T05:56:00+00:00	\N
86f91a90-ac66-44b4-ae3d-7489693fbed9	customer810@example.com	paid	seed-1711	2026-02-18T06:30:00+00:00	\N
07236ec8-04a8-46a1-811c-b2322859a513	customer811@example.com	paid	seed-1712	2026-02-18T07:13:00+00:00	\N
17db3588-abb4-493f-b53d-a2c76a956770	customer812@example.com	paid	seed-1713	2026-02-18T07:48:00+00:00	\N
17186a5c-eb85-4dd8-8c63-fec1604e3d39	customer813@example.com	pending		2026-02-18T08:24:00+00:00	\N
500b0d85-6f7f-4c20-9537-d1602283611d	customer814@example.com	paid	seed-1715	2026-02-18T09:25:00+00:00	\N
5e243e4c-0bbd-4203-a811-9b3a1cab0af3	customer815@example.com	paid	seed-1716	2026-02-18T09:44:00+00:00	\N
87845abc-8c48-497a-a8d4-e8323e90951d	customer816@example.com	paid	seed-1717	2026-02-18T10:24:00+00:00	\N
63368671-0845-4162-8750-fdb125bfc1e1	customer817@example.com	paid	seed-1718	2026-02-18T10:53:00+00:00	\N
95a40175-7996-4894-8e13-e8cb8f2ce5ec	customer818@example.com	paid	seed-1719	2026-02-18T11:51:00+00:00	\N
ee281cc4-0cbb-4931-9af4-17164ce8c4d3	customer819@example.com	paid	seed-1720	2026-02-18T12:17:00+00:00	\N
aaf87384-55c3-40bb-9b2f-6ea48a60869a	customer820@example.com	paid	seed-1721	2026-02-18T12:52:00+00:00	\N
9d9970fe-addc-43a1-9a3a-0b3b9cf859b3	customer821@example.com	paid	seed-1722	2026-02-18T13:45:00+00:00	\N
a697a841-b27b-41df-9bb7-412ca1e83367	customer822@example.com	paid	seed-1723	2026-02-18T13:55:00+00:00	\N
e435e3ba-060b-43fb-b36e-2276157ef168	customer823@example.com	paid	seed-1724	2026-02-18T14:51:00+00:00	\N
0885f6bc-58a1-439f-ad3a-6ff0f96c6f6e	customer824@example.com	paid	seed-1725	2026-02-18T15:22:00+00:00	\N
91d5b1f7-3065-46cc-8a64-ff64a3074a47	customer825@example.com	paid	seed-1726	2026-02-18T16:11:00+00:00	\N
263e42d2-b67f-4c36-a237-900043525b8d	customer826@example.com	paid	seed-1727	2026-02-18T16:24:00+00:00	\N
da93ba3e-f9f5-47f8-a153-29e7b4883900	customer827@example.com	paid	seed-1728	2026-02-18T17:25:00+00:00	\N
3c3456be-0119-4302-a901-5d7c8ae8ca56	customer828@example.com	paid	seed-1729	2026-02-18T17:54:00+00:00	\N
43a1a20c-2105-48ad-98e2-3f9ece42e46e	customer829@example.com	paid	seed-1730	2026-02-18T18:17:00+00:00	\N
ce66b55e-19a4-423b-8e72-8c80ebf627c2	customer830@example.com	paid	seed-1731	2026-02-18T19:06:00+00:00	\N
e5059d86-0721-4f8e-ba8a-bb5711e73a1a	customer831@example.com	paid	seed-1732	2026-02-18T19:28:00+00:00	\N
abb7e027-a6c3-4d98-a539-3652578a26f0	customer832@example.com	paid	seed-1733	2026-02-18T20:23:00+00:00	\N
08b32aab-c9f3-40c5-86ff-630d66b99b40	customer833@example.com	paid	seed-1734	2026-02-18T21:04:00+00:00	\N
0c281d06-5377-47ad-bc89-93b80b5c151e	customer834@example.com	paid	seed-1735	2026-02-18T21:39:00+00:00	\N
f5431981-e6ef-4f94-ac06-09f808da70e9	customer835@example.com	paid	seed-1736	2026-02-18T22:20:00+00:00	\N
133eb978-75f9-44ff-8db8-f9ee7b70978b	customer836@example.com	paid	seed-1737	2026-02-18T22:48:00+00:00	\N
3dbbfcc1-49c1-40bc-bd4e-8abbac04ac31	customer837@example.com	declined		2026-02-18T23:29:00+00:00	\N
534f6406-35c1-4d7a-bb3b-47daed9a23d1	customer838@example.com	paid	seed-1739	2026-02-19T00:06:00+00:00	\N
86b208c5-0219-4ec5-ad97-a94a71adf9e2	customer839@example.com	paid	seed-1740	2026-02-19T00:32:00+00:00	\N
44438ae4-dc51-4f2c-8b43-119a034e2ff2	customer840@example.com	paid	seed-1741	2026-02-19T01:29:00+00:00	\N
2b630b74-3d68-470b-903f-9f436505aead	customer841@example.com	paid	seed-1742	2026-02-19T01:59:00+00:00	\N
b422fc0d-97f7-4cdd-bf7a-16bf22ac089f	customer842@example.com	paid	seed-1743	2026-02-19T02:17:00+00:00	\N
987b7ff6-3e74-4024-8990-b57c59f8f5ba	customer843@example.com	paid	seed-1744	2026-02-19T03:09:00+00:00	\N
2ec6f295-e0b3-4969-816e-993a8a727d77	customer844@example.com	pending		2026-02-19T03:52:00+00:00	\N
c6491f8c-cf35-4dca-b762-2808e18711c1	customer845@example.com	paid	seed-1746	2026-02-19T04:30:00+00:00	\N
a857ce38-987f-4ebd-80ef-75cd39e82d05	customer846@example.com	paid	seed-1747	2026-02-19T05:09:00+00:00	\N
d9887637-9eb4-4899-9004-63321cdcb8fc	customer847@example.com	paid	seed-1748	2026-02-19T05:32:00+00:00	\N
8d56256e-fce3-43d6-8307-4260c2f4c7cf	customer848@example.com	paid	seed-1749	2026-02-19T06:11:00+00:00	\N
056217d4-f32b-4e20-b4f6-c2406a3633e4	customer849@example.com	paid	seed-1750	2026-02-19T06:47:00+00:00	\N
e526c4fd-8c03-4b25-b95d-ab7be0cd4f70	customer850@example.com	paid	seed-1751	2026-02-19T07:24:00+00:00	\N
d204130c-49b4-4745-a677-5e9c9f5a9adb	customer851@example.com	paid	seed-1752	2026-02-19T07:47:00+00:00	\N
32630f70-5f29-4a0e-a6f2-010b6150fa13	customer852@example.com	paid	seed-1753	2026-02-19T08:28:00+00:00	\N
fcc7cccc-ad8e-4c33-956e-06fe305674cf	customer853@example.com	paid	seed-1754	2026-02-19T09:22:00+00:00	\N
cba5820d-55b8-447c-bb46-d508a1730fe8	customer854@example.com	paid	seed-1755	2026-02-19T10:01:00+00:00	\N
29424e67-229c-465c-861a-ee7a5f1e69a7	customer855@example.com	paid	seed-1756	2026-02-19T10:22:00+00:00	\N
3157b89f-fae2-43da-836c-be0f5e9e27e1	customer856@example.com	paid	seed-1757	2026-02-19T11:19:00+00:00	\N
932fa885-b676-4a30-b549-0b940d9f5806	customer857@example.com	paid	seed-1758	2026-02-19T11:48:00+00:00	\N
c10f79a5-6864-4db0-8d78-bc82208488cb	customer858@example.com	paid	seed-1759	2026-02-19T12:33:00+00:00	\N
7299180e-5165-4884-9ae6-7aa21aa08a32	customer859@example.com	paid	seed-1760	2026-02-19T12:45:00+00:00	\N
f42b2174-dd00-45db-a2c7-70a9ec9e8b68	customer860@example.com	paid	seed-1761	2026-02-19T13:47:00+00:00	\N
4c8f53c7-9ccc-4f7f-a2c8-728f2bf785da	customer861@example.com	paid	seed-1762	2026-02-19T14:20:00+00:00	\N
11199f57-c23c-4b1d-a27b-97142c60b1c3	customer862@example.com	paid	seed-1763	2026-02-19T14:48:00+00:00	\N
58dd6aec-5313-4873-81ae-b0c2e49909e6	customer863@example.com	paid	seed-1764	2026-02-19T15:29:00+00:00	\N
76b202b9-7f8c-49ee-b99c-eac06add6cf0	customer864@example.com	paid	seed-1765	2026-02-19T15:53:00+00:00	\N
dbad0611-088c-4c88-ac5f-bdc306b1e710	customer865@example.com	paid	seed-1766	2026-02-19T16:40:00+00:00	\N
666d16a8-6019-4404-a2f6-6cc3e0d6cb85	customer866@example.com	pending		2026-02-19T17:29:00+00:00	\N
16d379e6-7844-4b78-b564-6d4285e2a61f	customer867@example.com	paid	seed-1768	2026-02-19T18:00:00+00:00	\N
57b96426-3b97-4ba0-a5ac-30dc4acc19bb	customer868@example.com	paid	seed-1769	2026-02-19T18:35:00+00:00	\N
db97fbde-539c-4f68-bc06-bef4a09cf0b9	customer869@example.com	paid	seed-1770	2026-02-19T18:58:00+00:00	\N
5383b6a0-37bc-4869-aca9-2118c8b53b34	customer870@example.com	paid	seed-1771	2026-02-19T19:50:00+00:00	\N
c9a4b4ad-9363-4fb2-91f1-d65dbe346041	customer871@example.com	paid	seed-1772	2026-02-19T20:19:00+00:00	\N
670f37ae-00c0-45c8-949d-e764a53241ea	customer872@example.com	paid	seed-1773	2026-02-19T21:03:00+00:00	\N
5a33b70a-5140-4a8d-b00f-9df95d515a33	customer873@example.com	paid	seed-1774	2026-02-19T21:41:00+00:00	\N
f46ccfa3-52e9-48d8-b1e5-04774fcd8b2f	customer874@example.com	paid	seed-1775	2026-02-19T22:15:00+00:00	\N
d9173577-51f4-4e15-a60b-1094caaec356	customer875@example.com	declined		2026-02-19T22:45:00+00:00	\N
191a8e10-f5d6-4b80-b867-cc403fac6b40	customer876@example.com	paid	seed-1777	2026-02-19T23:32:00+00:00	\N
7378c042-66cb-4295-8ec5-af7ac9918595	customer877@example.com	paid	seed-1778	2026-02-19T23:49:00+00:00	\N
491dae04-bb5c-401d-be0b-d527da9dac18	customer878@example.com	paid	seed-1779	2026-02-20T00:54:00+00:00	\N
2caf5e3d-4a4b-4225-a78e-73cc889d61ad	customer879@example.com	paid	seed-1780	2026-02-20T01:17:00+00:00	\N
30ac8860-23d8-4763-afd8-5a85c5661e54	customer880@example.com	declined		2026-02-20T01:42:00+00:00	\N
9a2dc49f-b38b-47e3-b354-19b8940b70b9	customer881@example.com	paid	seed-1782	2026-02-20T02:20:00+00:00	\N
200080fe-ca9a-4b0b-b6c3-ef64162ceb6b	customer882@example.com	paid	seed-1783	2026-02-20T03:02:00+00:00	\N
942f63d5-244d-485c-b908-3132e75e1856	customer883@example.com	pending		2026-02-20T03:56:00+00:00	\N
c76a97fe-a698-4811-92a3-d0d8979fe961	customer884@example.com	paid	seed-1785	2026-02-20T04:20:00+00:00	\N
4f82b71f-672f-455b-a918-ebc8cd7ac9cd	customer885@example.com	paid	seed-1786	2026-02-20T05:10:00+00:00	\N
0c0787f3-76c7-49fa-aa9a-7f0f28fc9ef6	customer886@example.com	paid	seed-1787	2026-02-20T05:42:00+00:00	\N
4caf38cb-e64d-41c9-b4f6-dd92f6fc5374	customer887@example.com	paid	seed-1788	2026-02-20T06:28:00+00:00	\N
9c44420f-b8d1-42c4-9337-b5e35584b519	customer888@example.com	paid	seed-1789	2026-02-20T06:50:00+00:00	\N
0a112f4c-9d1f-4fb1-988a-28b29918fb36	customer889@example.com	paid	seed-1790	2026-02-20T07:21:00+00:00	\N
1955625d-1ded-4dee-8af7-7802f6b7accf	customer890@example.com	paid	seed-1791	2026-02-20T08:15:00+00:00	\N
67528e29-e288-4a25-9ab5-142ee5c22da2	customer891@example.com	paid	seed-1792	2026-02-20T08:50:00+00:00	\N
ffb18962-9687-416a-8c98-69202ab605ac	customer892@example.com	paid	seed-1793	2026-02-20T09:11:00+00:00	\N
04c860c2-35af-4fe5-8cce-1160faceb9b6	customer893@example.com	paid	seed-1794	2026-02-20T09:48:00+00:00	\N
143646b8-f444-4b48-abff-5cec5f5e384e	customer894@example.com	paid	seed-1795	2026-02-20T10:22:00+00:00	\N
1e247655-0914-4abc-8109-8720508170d6	customer895@example.com	paid	seed-1796	2026-02-20T10:56:00+00:00	\N
e42f5829-35e5-4ceb-9f58-c44377beafe7	customer896@example.com	paid	seed-1797	2026-02-20T11:33:00+00:00	\N
c6c76bb8-f21c-46bd-a189-2b6588e24471	customer897@example.com	paid	seed-1798	2026-02-20T12:37:00+00:00	\N
4ad00efd-8129-45ee-bbdd-780b166adb90	customer898@example.com	paid	seed-1799	2026-02-20T12:55:00+00:00	\N
3fe7de7b-5257-4a6e-bfc1-db28fa7519e9	customer899@example.com	paid	seed-1800	2026-02-20T13:51:00+00:00	\N
2c6f7f83-33e8-4ee9-8866-b01b6cf3c1f1	customer0@example.com	paid	seed-1801	2026-02-20T14:19:00+00:00	\N
bbc94030-fc88-4148-8086-b76f586d262a	customer1@example.com	paid	seed-1802	2026-02-20T15:00:00+00:00	\N
f449fc77-f300-415a-993c-5c7d19b0ae65	customer2@example.com	paid	seed-1803	2026-02-20T15:28:00+00:00	\N
cd508a1b-0b6c-48a3-b1c0-e9bcdf76b17d	customer3@example.com	paid	seed-1804	2026-02-20T15:57:00+00:00	\N
94b2157d-a8e4-4e77-a042-b59e0d3b9cda	customer4@example.com	paid	seed-1805	2026-02-20T16:33:00+00:00	\N
2768a619-4ae5-4fbe-9155-8a3d3a025672	customer5@example.com	paid	seed-1806	2026-02-20T17:30:00+00:00	\N
2ad336fd-3989-485b-ace6-2423438a8565	customer6@example.com	paid	seed-1807	2026-02-20T18:09:00+00:00	\N
c9af4a96-55fd-4c1b-a34a-a6d9b444fcbc	customer7@example.com	paid	seed-1808	2026-02-20T18:39:00+00:00	\N
75cfbedf-b213-4bfd-adb5-4ae05c3e7220	customer8@example.com	paid	seed-1809	2026-02-20T19:10:00+00:00	\N
6ad85879-b33a-4654-8a71-4a82a55cc9d6	customer9@example.com	paid	seed-1810	2026-02-20T19:44:00+00:00	\N
9439b81d-2714-4367-99b6-29ea8d5fa1a3	customer10@example.com	paid	seed-1811	2026-02-20T20:35:00+00:00	\N
556ab015-a975-434e-bf52-15ce3c60cace	customer11@example.com	paid	seed-1812	2026-02-20T21:15:00+00:00	\N
78a357f3-49f0-4879-a5f0-61d1ad78cc84	customer12@example.com	paid	seed-1813	2026-02-20T21:29:00+00:00	\N
2fb0f56f-f953-4b95-90c1-1c9eef85309e	customer13@example.com	paid	seed-1814	2026-02-20T22:23:00+00:00	\N
a5c3add5-54ff-4dcf-9887-020f07d23b21	customer14@example.com	paid	seed-1815	2026-02-20T23:02:00+00:00	\N
3dfe4a9f-0ba9-41c2-b74e-eb339206ce7d	customer15@example.com	paid	seed-1816	2026-02-20T23:44:00+00:00	\N
1bc9ce40-6d61-4da7-8ef2-0a9815fe1356	customer16@example.com	paid	seed-1817	2026-02-21T00:08:00+00:00	\N
12c4d72c-f873-4c01-9ee3-ff039bd4591a	customer17@example.com	paid	seed-1818	2026-02-21T00:37:00+00:00	\N
36fcb053-e8df-4faa-84f7-b1700e1abb6c	customer18@example.com	paid	seed-1819	2026-02-21T01:25:00+00:00	\N
eb512377-86e9-4ef6-9aab-4404d7a025ba	customer19@example.com	paid	seed-1820	2026-02-21T02:07:00+00:00	\N
47e5ee53-2bd3-412a-bbda-01133af0c6ff	customer20@example.com	declined		2026-02-21T02:26:00+00:00	\N
b7738230-fe3b-44fe-af77-863f444bad85	customer21@example.com	paid	seed-1822	2026-02-21T03:03:00+00:00	\N
84bf352d-09c8-4883-854e-1a21fec41639	customer22@example.com	paid	seed-1823	2026-02-21T03:54:00+00:00	\N
8f7e8703-2179-4abf-9b17-19a46eabb769	customer23@example.com	paid	seed-1824	2026-02-21T04:21:00+00:00	\N
4dbacbb7-2911-4d2a-96bd-28c430e87d7b	customer24@example.com	paid	seed-1825	2026-02-21T04:58:00+00:00	\N
6dfef7f7-9fdb-4b0a-87b2-40c18b18f17c	customer25@example.com	paid	seed-1826	2026-02-21T05:33:00+00:00	\N
af8b5c59-f97b-4e18-9bbf-b649924281d4	customer26@example.com	declined		2026-02-21T06:20:00+00:00	\N
4bd60fb1-2ff1-4941-882a-2c30e9e31258	customer27@example.com	pending		2026-02-21T07:02:00+00:00	\N
6de1b45e-0ac8-4292-9bc8-2d1f7b5e2aba	customer28@example.com	paid	seed-1829	2026-02-21T07:16:00+00:00	\N
7a22292d-47d2-44d5-ab77-dbad7394a874	customer29@example.com	paid	seed-1830	2026-02-21T08:01:00+00:00	\N
a6f721a9-12f8-4f0e-8304-93915c0f7859	customer30@example.com	paid	seed-1831	2026-02-21T08:44:00+00:00	\N
0084d14b-77df-4dba-8a6f-89298cf6ee08	customer31@example.com	paid	seed-1832	2026-02-21T09:34:00+00:00	\N
84c1eafa-a5ce-49c1-99f0-9451f6e96c8d	customer32@example.com	paid	seed-1833	2026-02-21T10:04:00+00:00	\N
497afce4-9555-4fe9-9227-f5168bb9e11a	customer33@example.com	paid	seed-1834	2026-02-21T10:39:00+00:00	\N
e23a048c-1196-4f93-9f31-8af80b225ac3	customer34@example.com	paid	seed-1835	2026-02-21T10:59:00+00:00	\N
d0b2ac99-9f16-418f-ac9b-cb92f2914b1c	customer35@example.com	paid	seed-1836	2026-02-21T11:45:00+00:00	\N
680af4b7-c3bd-47fb-85d1-da455c52a564	customer36@example.com	paid	seed-1837	2026-02-21T12:33:00+00:00	\N
885af1f0-298d-4a10-b305-82fe4a3c2ee5	customer37@example.com	paid	seed-1838	2026-02-21T13:10:00+00:00	\N
3b71f243-7129-45cf-b8fc-b8cae57b3c1a	customer38@example.com	pending		2026-02-21T13:36:00+00:00	\N
4ac97f2a-9413-4658-8661-d9046c4c5b6e	customer39@example.com	paid	seed-1840	2026-02-21T14:27:00+00:00	\N
064ba8a7-84fe-44da-a3fa-07623bae8c1c	customer40@example.com	paid	seed-1841	2026-02-21T14:49:00+00:00	\N
a7a97587-f30d-4e8b-8d23-1a8659b94af3	customer41@example.com	paid	seed-1842	2026-02-21T15:41:00+00:00	\N
08f1a77e-6f82-4680-aafa-784eecdbd88a	customer42@example.com	paid	seed-1843	2026-02-21T16:16:00+00:00	\N
e74bd535-1706-4620-87df-9b7593c21d80	customer43@example.com	pending		2026-02-21T16:57:00+00:00	\N
78e8bc25-86ef-4413-8181-fbe3d13a4db1	customer44@example.com	paid	seed-1845	2026-02-21T17:09:00+00:00	\N
79ddca7f-259a-4886-8ae1-1b2131d9a773	customer45@example.com	paid	seed-1846	2026-02-21T17:47:00+00:00	\N
ac828a99-af3a-4531-a474-81f12ae320a0	customer46@example.com	paid	seed-1847	2026-02-21T18:46:00+00:00	\N
5b1976db-4b8d-4156-ae8f-f397ffb86153	customer47@example.com	paid	seed-1848	2026-02-21T19:15:00+00:00	\N
d59a1b71-1e37-4dd2-bb9a-abe079ce2fba	customer48@example.com	paid	seed-1849	2026-02-21T19:39:00+00:00	\N
8b3517a3-7630-414f-a417-c50dbbc13019	customer49@example.com	pending		2026-02-21T20:28:00+00:00	\N
c451d010-4991-43d0-9420-01ce830b47da	customer50@example.com	paid	seed-1851	2026-02-21T20:51:00+00:00	\N
6a0a3fcc-ff59-46b6-9275-7470d0eb81a0	customer51@example.com	paid	seed-1852	2026-02-21T21:41:00+00:00	\N
d5afd9ee-df70-4601-9426-287950a43d4e	customer52@example.com	paid	seed-1853	2026-02-21T22:23:00+00:00	\N
a038b4d1-de66-4075-9520-11e5e3a8c68b	customer53@example.com	paid	seed-1854	2026-02-21T22:53:00+00:00	\N
1a56f52b-54e1-4201-9d69-8cb27b0cf323	customer54@example.com	paid	seed-1855	2026-02-21T23:29:00+00:00	\N
8ee02143-941a-421e-b8fb-54ea1f1f9f0b	customer55@example.com	paid	seed-1856	2026-02-21T23:56:00+00:00	\N
6c707e1d-ed35-467f-bb5f-c587aa01c13e	customer56@example.com	paid	seed-1857	2026-02-22T01:00:00+00:00	\N
859b9fd2-b970-46ae-b695-4c016d3b8c17	customer57@example.com	paid	seed-1858	2026-02-22T01:18:00+00:00	\N
1658114e-d088-41b4-a45e-adab2c8d17c8	customer58@example.com	paid	seed-1859	2026-02-22T02:12:00+00:00	\N
d43e1791-9cd8-4c4d-aaed-0b5571bb7c98	customer59@example.com	paid	seed-1860	2026-02-22T02:36:00+00:00	\N
9f80fa59-d026-4f38-9427-36730925d7f0	customer60@example.com	paid	seed-1861	2026-02-22T03:05:00+00:00	\N
ff063128-b957-4e1a-aa04-f160cba5cd11	customer61@example.com	paid	seed-1862	2026-02-22T03:43:00+00:00	\N
6eb342c0-292c-4a3a-913f-cd801f971b44	customer62@example.com	paid	seed-1863	2026-02-22T04:30:00+00:00	\N
1031b60e-b2c2-4e64-a5c0-d00156ace9d8	customer63@example.com	paid	seed-1864	2026-02-22T05:15:00+00:00	\N
478d0ef4-8f49-48f0-b6ba-f05ff1bdf00e	customer64@example.com	paid	seed-1865	2026-02-22T05:49:00+00:00	\N
f0d5da7e-e84f-40d6-9602-abd138d4ae40	customer65@example.com	paid	seed-1866	2026-02-22T06:26:00+00:00	\N
ec7d384e-0cd4-4a3b-8a9a-fdd6e604126b	customer66@example.com	paid	seed-1867	2026-02-22T06:58:00+00:00	\N
dee7f29d-ee6c-4cdb-86c4-a207906998b1	customer67@example.com	paid	seed-1868	2026-02-22T07:21:00+00:00	\N
3dad018d-5c35-4d43-a363-8b94b4de3dfd	customer68@example.com	pending		2026-02-22T08:15:00+00:00	\N
1e16c377-d057-4118-b90c-8753184c5a76	customer69@example.com	paid	seed-1870	2026-02-22T09:00:00+00:00	\N
ea49df4d-9d21-4c11-a68a-4d04c0939904	customer70@example.com	paid	seed-1871	2026-02-22T09:36:00+00:00	\N
c263d34c-bcac-4ff3-b943-e09c46a4ce4c	customer71@example.com	paid	seed-1872	2026-02-22T10:15:00+00:00	\N
583e2899-4b98-4806-80f0-ff32974798a7	customer72@example.com	paid	seed-1873	2026-02-22T10:52:00+00:00	\N
74cedf4b-388a-4ee8-a014-4db1f5ebde5b	customer73@example.com	paid	seed-1874	2026-02-22T11:06:00+00:00	\N
caa5cb91-616c-4076-b09b-d0838e86834c	customer74@example.com	paid	seed-1875	2026-02-22T11:56:00+00:00	\N
7ccfeff6-b54e-4e3e-9c91-dc099eab86be	customer75@example.com	paid	seed-1876	2026-02-22T12:32:00+00:00	\N
5ac5c5a8-1998-471e-86ea-f8dc0fad37ee	customer76@example.com	paid	seed-1877	2026-02-22T13:07:00+00:00	\N
d6d58063-c222-49b2-9be8-a11e4d59815f	customer77@example.com	paid	seed-1878	2026-02-22T13:37:00+00:00	\N
16a9ab4d-3d45-40c7-93db-e8a655b6ee88	customer78@example.com	paid	seed-1879	2026-02-22T14:15:00+00:00	\N
8afb1b67-8689-4a19-b265-ef75beb82909	customer79@example.com	paid	seed-1880	2026-02-22T15:12:00+00:00	\N
8e233cd7-b1bb-487a-b532-00888777e3d3	customer80@example.com	paid	seed-1881	2026-02-22T15:28:00+00:00	\N
d180785f-315b-4f69-adbd-2d6cac741a41	customer81@example.com	paid	seed-1882	2026-02-22T16:22:00+00:00	\N
9565a4f5-f64a-4219-b3f8-f5f5d46e0b6b	customer82@example.com	paid	seed-1883	2026-02-22T16:35:00+00:00	\N
d6809828-6689-43ef-bb5d-00d46a6bf214	customer83@example.com	paid	seed-1884	2026-02-22T17:22:00+00:00	\N
1d309184-1c73-4154-a442-37344077eae4	customer84@example.com	paid	seed-1885	2026-02-22T17:57:00+00:00	\N
b6d20e40-1c9e-4223-98e4-ebf9d1460aed	customer85@example.com	paid	seed-1886	2026-02-22T18:42:00+00:00	\N
923df682-cfb9-4fab-9e8c-0407dd6dcc95	customer86@example.com	paid	seed-1887	2026-02-22T19:13:00+00:00	\N
800a62b5-7a19-4b7c-9313-fdfdff414549	customer87@example.com	paid	seed-1888	2026-02-22T19:47:00+00:00	\N
e4bd89dd-a8d2-4869-9aea-7774f55e8f40	customer88@example.com	paid	seed-1889	2026-02-22T20:28:00+00:00	\N
d508e9e4-5f7a-4070-b0b6-bc3cedd2bcda	customer89@example.com	paid	seed-1890	2026-02-22T21:04:00+00:00	\N
b711f06a-fc10-476b-9148-213f48fac0e7	customer90@example.com	paid	seed-1891	2026-02-22T21:48:00+00:00	\N
3fb7a5f9-05f0-497b-8c86-944d7dc24b6c	customer91@example.com	pending		2026-02-22T22:18:00+00:00	\N
7f04f026-5d71-444d-984f-7c739dafe8df	customer92@example.com	paid	seed-1893	2026-02-22T22:54:00+00:00	\N
23a13c82-e66f-4754-bf13-19ad4dc29cfb	customer93@example.com	paid	seed-1894	2026-02-22T23:23:00+00:00	\N
3843fc26-7863-4a94-976d-aa992a152c07	customer94@example.com	paid	seed-1895	2026-02-23T00:12:00+00:00	\N
322313b2-fc03-49c3-841c-7de8a0ab8252	customer95@example.com	declined		2026-02-23T01:00:00+00:00	\N
a7fe7b9b-f31d-4c01-bcc3-513157fa6b86	customer96@example.com	paid	seed-1897	2026-02-23T01:19:00+00:00	\N
14cac0d0-6301-4b82-8e56-6f25bc9fa34e	customer97@example.com	paid	seed-1898	2026-02-23T02:00:00+00:00	\N
c1f0392e-206f-4757-b8d2-d5187a7cb78c	customer98@example.com	paid	seed-1899	2026-02-23T02:55:00+00:00	\N
792fe7ff-61e6-4433-b345-770af18dac10	customer99@example.com	paid	seed-1900	2026-02-23T03:20:00+00:00	\N
5a564994-4693-4f97-84f4-ababde79fe94	customer100@example.com	paid	seed-1901	2026-02-23T04:02:00+00:00	\N
d19be16e-2930-4467-82ef-b7760fb1a7d9	customer101@example.com	pending		2026-02-23T04:31:00+00:00	\N
48d2ae7b-cb25-455a-8054-bba6b72c263b	customer102@example.com	paid	seed-1903	2026-02-23T05:23:00+00:00	\N
0645ee24-300f-4751-9bbb-3562fa36854a	customer103@example.com	paid	seed-1904	2026-02-23T05:52:00+00:00	\N
90ac5d2c-a1a3-4700-9146-a854269bfc5c	customer104@example.com	paid	seed-1905	2026-02-23T06:27:00+00:00	\N
c1ef1e47-eb97-4186-bc53-914394767de8	customer105@example.com	paid	seed-1906	2026-02-23T07:00:00+00:00	\N
bc2af87a-c5d0-4b92-b4b4-6823e97e2931	customer106@example.com	paid	seed-1907	2026-02-23T07:38:00+00:00	\N
6d300ef1-989f-4b9e-8bc2-0327f63505ab	customer107@example.com	paid	seed-1908	2026-02-23T08:21:00+00:00	\N
8e5510f9-4eca-4a20-b80c-dc42df5a8a98	customer108@example.com	paid	seed-1909	2026-02-23T09:00:00+00:00	\N
60164a16-99eb-4376-ba07-44ddb0a2eee4	customer109@example.com	paid	seed-1910	2026-02-23T09:35:00+00:00	\N
9d930e4e-f3f8-4465-a68e-3e029ccc160b	customer110@example.com	paid	seed-1911	2026-02-23T09:59:00+00:00	\N
a6175542-77b4-4580-bb88-81a9d2d20a87	customer111@example.com	paid	seed-1912	2026-02-23T10:31:00+00:00	\N
f787fb22-7fd4-4438-96c8-b276904c733f	customer112@example.com	paid	seed-1913	2026-02-23T11:10:00+00:00	\N
c5a71f6d-4a12-479d-9607-7baf4d0e67b9	customer113@example.com	paid	seed-1914	2026-02-23T11:59:00+00:00	\N
8fa855b8-16cf-443b-8a25-66facca80b79	customer114@example.com	paid	seed-1915	2026-02-23T12:18:00+00:00	\N
56421c4d-b669-4b71-bcb1-56d5f7cc6e9f	customer115@example.com	paid	seed-1916	2026-02-23T12:57:00+00:00	\N
ffd17652-193b-4a2c-a86c-7f1ba1c39373	customer116@example.com	pending		2026-02-23T13:38:00+00:00	\N
9d4ac473-84b4-4617-abd5-71812cf6ea8c	customer117@example.com	pending		2026-02-23T14:29:00+00:00	\N
ca97730a-046d-43a9-b9c2-e2e4b3a56ffa	customer118@example.com	paid	seed-1919	2026-02-23T15:12:00+00:00	\N
de6265f0-c8ac-41be-b366-b81de330bcce	customer119@example.com	paid	seed-1920	2026-02-23T15:40:00+00:00	\N
384cf56f-97e0-4315-bf04-408e52355a4a	customer120@example.com	paid	seed-1921	2026-02-23T16:08:00+00:00	\N
71aeba7e-0c26-49bb-9cd3-e6280208b272	customer121@example.com	paid	seed-1922	2026-02-23T17:06:00+00:00	\N
dc2aecdc-886b-4a65-9fda-b6b28a9446f2	customer122@example.com	paid	seed-1923	2026-02-23T17:33:00+00:00	\N
77d3b9cf-8bf4-4e73-8663-7ee7236377c2	customer123@example.com	paid	seed-1924	2026-02-23T18:11:00+00:00	\N
4d85cda8-ce6d-4da3-8ad7-250c7f83ed39	customer124@example.com	paid	seed-1925	2026-02-23T18:31:00+00:00	\N
2a5f80bb-e1ba-4c5e-8407-e8bd66245163	customer125@example.com	paid	seed-1926	2026-02-23T19:06:00+00:00	\N
5297f531-7e59-4085-b731-e4eba3fe4cb9	customer126@example.com	paid	seed-1927	2026-02-23T19:46:00+00:00	\N
5613932c-0979-47e1-95ee-d635d78e4aa4	customer127@example.com	paid	seed-1928	2026-02-23T20:45:00+00:00	\N
cb836693-6d10-4188-942c-79b613244a8e	customer128@example.com	paid	seed-1929	2026-02-23T21:03:00+00:00	\N
5b02d143-87f2-4566-84ad-7dc37150cdea	customer129@example.com	paid	seed-1930	2026-02-23T21:34:00+00:00	\N
64da38c7-3163-4101-ae73-34a0656309c2	customer130@example.com	paid	seed-1931	2026-02-23T22:18:00+00:00	\N
ac1b8e71-2457-47e3-ac97-f56c78cb9d37	customer131@example.com	paid	seed-1932	2026-02-23T22:59:00+00:00	\N
a9526475-9349-4166-a986-c75a6f03fd4c	customer132@example.com	paid	seed-1933	2026-02-23T23:49:00+00:00	\N
2204a404-67fe-4c61-b9db-888e67057d99	customer133@example.com	paid	seed-1934	2026-02-24T00:18:00+00:00	\N
8e68f966-31fb-48e9-a0e2-2f32b206629c	customer134@example.com	paid	seed-1935	2026-02-24T01:06:00+00:00	\N
47c82cc2-f101-4b78-ba69-7943f01741c2	customer135@example.com	paid	seed-1936	2026-02-24T01:42:00+00:00	\N
d20c9efc-4cff-478c-ae1d-9647b6a60317	customer136@example.com	paid	seed-1937	2026-02-24T02:16:00+00:00	\N
6bf7f722-8df3-4b86-aec9-4bd16fc42af0	customer137@example.com	paid	seed-1938	2026-02-24T02:48:00+00:00	\N
24687332-58b1-45c5-98b4-8c372e131a67	customer138@example.com	paid	seed-1939	2026-02-24T03:14:00+00:00	\N
e615a7ec-9e75-487f-bdd6-5669f55f2ea3	customer139@example.com	paid	seed-1940	2026-02-24T03:56:00+00:00	\N
e35561bc-38c5-4770-a7e0-323227387967	customer140@example.com	paid	seed-1941	2026-02-24T04:47:00+00:00	\N
f4f4302d-fff0-40d0-9ab1-665cf001ba4c	customer141@example.com	declined		2026-02-24T05:26:00+00:00	\N
5b766135-c58f-46e7-b40f-c5bc3a391da2	customer142@example.com	paid	seed-1943	2026-02-24T05:38:00+00:00	\N
cde05de9-54c4-4fa2-8f09-14a0a08fe328	customer143@example.com	paid	seed-1944	2026-02-24T06:35:00+00:00	\N
3ba9cd83-d387-4098-bfbe-913d54f8349b	customer144@example.com	paid	seed-1945	2026-02-24T07:08:00+00:00	\N
7755e19b-2c16-4ac5-8e83-b571c34ccc05	customer145@example.com	paid	seed-1946	2026-02-24T07:41:00+00:00	\N
5fc2867a-c21a-4878-8b6d-b9c93c2621a0	customer146@example.com	paid	seed-1947	2026-02-24T08:25:00+00:00	\N
f31d1d30-4c88-4146-98da-29ebbac65a0c	customer147@example.com	pending		2026-02-24T08:57:00+00:00	\N
e39180ce-4ade-4d63-acc4-c73024ad784f	customer148@example.com	paid	seed-1949	2026-02-24T09:40:00+00:00	\N
1a455323-fe42-4f49-a739-dfc4bff391c8	customer149@example.com	paid	seed-1950	2026-02-24T10:16:00+00:00	\N
2680739c-d908-418d-b014-f02e3fc88422	customer150@example.com	paid	seed-1951	2026-02-24T10:53:00+00:00	\N
277aab07-fa32-4d49-8aac-1fc04999a868	customer151@example.com	paid	seed-1952	2026-02-24T11:32:00+00:00	\N
c9119696-0a62-49c8-b39b-33d1c0a37bc3	customer152@example.com	paid	seed-1953	2026-02-24T11:48:00+00:00	\N
3b961347-46d0-42e0-b545-df0642be08a7	customer153@example.com	paid	seed-1954	2026-02-24T12:42:00+00:00	\N
3daec87a-9de8-400e-a1c9-75f29396da56	customer154@example.com	paid	seed-1955	2026-02-24T13:16:00+00:00	\N
7914e207-54bb-41ba-a7a6-2bdeabbc09ad	customer155@example.com	paid	seed-1956	2026-02-24T13:54:00+00:00	\N
b59727bf-c996-451e-aa48-c08c019e0ff2	customer156@example.com	paid	seed-1957	2026-02-24T14:33:00+00:00	\N
333ccc8d-4b31-47d0-8b1a-2283ad622a45	customer157@example.com	paid	seed-1958	2026-02-24T14:58:00+00:00	\N
3ffda884-3de4-47b3-ac54-59ccd330aad6	customer158@example.com	declined		2026-02-24T15:33:00+00:00	\N
7ae046d4-98d9-4b83-b2b8-ee37ebc4ff16	customer159@example.com	paid	seed-1960	2026-02-24T16:11:00+00:00	\N
0de1f717-46d9-44c4-8c91-bdee6388524d	customer160@example.com	paid	seed-1961	2026-02-24T16:51:00+00:00	\N
ee4f663e-5f32-4fda-9751-8fa64724984e	customer161@example.com	paid	seed-1962	2026-02-24T17:24:00+00:00	\N
78d7be1a-25f4-4818-9ccd-027d6129b15b	customer162@example.com	paid	seed-1963	2026-02-24T17:54:00+00:00	\N
8790622b-cf3d-4405-a44e-13400274b468	customer163@example.com	declined		2026-02-24T18:38:00+00:00	\N
cb9bbe91-db97-43bc-9638-6cd34309cd9f	customer164@example.com	declined		2026-02-24T19:20:00+00:00	\N
5218a4e3-f5ab-4d08-9693-f8683545ef5e	customer165@example.com	paid	seed-1966	2026-02-24T20:12:00+00:00	\N
cad6c843-cd8e-45b1-af44-0f643dd47c28	customer166@example.com	paid	seed-1967	2026-02-24T20:51:00+00:00	\N
7033b5f2-291f-4ce6-81f9-8ca2398d8513	customer167@example.com	paid	seed-1968	2026-02-24T21:02:00+00:00	\N
8c93246b-2f12-4a87-836f-41ab58232dd2	customer168@example.com	paid	seed-1969	2026-02-24T21:43:00+00:00	\N
0228728f-dd6d-4d8f-96db-227349dae07a	customer169@example.com	paid	seed-1970	2026-02-24T22:34:00+00:00	\N
e452d623-8e79-47e3-a30f-8bd5250bf9b5	customer170@example.com	paid	seed-1971	2026-02-24T22:54:00+00:00	\N
20f0959d-a46f-4bc0-ac54-ccc0e26fd095	customer171@example.com	paid	seed-1972	2026-02-24T23:30:00+00:00	\N
2c3749e7-5896-46ed-ba04-13e8c9accf9a	customer172@example.com	paid	seed-1973	2026-02-25T00:32:00+00:00	\N
b37cf8ab-9d33-4465-bdcd-4ebb857d5b28	customer173@example.com	paid	seed-1974	2026-02-25T01:08:00+00:00	\N
43be74c5-9867-40d4-aa6c-854b23a00b4b	customer174@example.com	paid	seed-1975	2026-02-25T01:20:00+00:00	\N
7475a2cc-a3b6-41ce-873d-f4187a0dbb29	customer175@example.com	declined		2026-02-25T02:02:00+00:00	\N
cecd8e7b-8698-494e-8278-48de067d6436	customer176@example.com	declined		2026-02-25T02:38:00+00:00	\N
9f3a98b1-0f85-4a7b-83c1-7e6e243d06fe	customer177@example.com	paid	seed-1978	2026-02-25T03:26:00+00:00	\N
7fb63a13-7d1f-4f50-8919-56a304ce46d4	customer178@example.com	paid	seed-1979	2026-02-25T04:09:00+00:00	\N
71c1748c-8165-4409-9efe-d83495e557e4	customer179@example.com	paid	seed-1980	2026-02-25T04:45:00+00:00	\N
ad72ff0b-5357-4910-9b5b-8ee0ca31a2d8	customer180@example.com	paid	seed-1981	2026-02-25T05:10:00+00:00	\N
560cbfff-bf96-44c9-ad73-e5b373a48705	customer181@example.com	paid	seed-1982	2026-02-25T05:39:00+00:00	\N
4d36e41e-d118-414f-ba8a-19c85ee255e7	customer182@example.com	paid	seed-1983	2026-02-25T06:28:00+00:00	\N
f7ddf8ad-14f0-4924-ac3f-fbb14786d977	customer183@example.com	paid	seed-1984	2026-02-25T07:08:00+00:00	\N
59c9a9bf-377e-4e3e-854b-15e7e27febae	customer184@example.com	paid	seed-1985	2026-02-25T07:53:00+00:00	\N
02569285-4457-40b4-b165-387bc73e10cc	customer185@example.com	paid	seed-1986	2026-02-25T08:13:00+00:00	\N
8b0c910a-eb30-45f6-a1ce-f5ffa795a62f	customer186@example.com	paid	seed-1987	2026-02-25T09:09:00+00:00	\N
096b906a-87a0-4983-b618-2d7adf08c937	customer187@example.com	paid	seed-1988	2026-02-25T09:38:00+00:00	\N
adf6130d-11c7-40c2-b4c6-897bc024a3b1	customer188@example.com	paid	seed-1989	2026-02-25T10:03:00+00:00	\N
442b480c-cd21-45dc-bf10-3b20cb05f369	customer189@example.com	paid	seed-1990	2026-02-25T10:55:00+00:00	\N
3f41cc2f-b53e-4445-99bd-a63b8be664fe	customer190@example.com	paid	seed-1991	2026-02-25T11:29:00+00:00	\N
92a47620-8fb9-46d0-aeca-e7a2edb8dd93	customer191@example.com	paid	seed-1992	2026-02-25T12:16:00+00:00	\N
f0fee83f-81f9-48f3-b76c-ea263b45c6ad	customer192@example.com	paid	seed-1993	2026-02-25T12:48:00+00:00	\N
d5238cf1-fe51-407c-be26-7f141902cc85	customer193@example.com	paid	seed-1994	2026-02-25T13:23:00+00:00	\N
454f2fb5-f3ae-4cb1-9f0e-b2461066bd5e	customer194@example.com	paid	seed-1995	2026-02-25T13:46:00+00:00	\N
69a30dbb-eea4-43e1-84c5-9292e38c61cf	customer195@example.com	paid	seed-1996	2026-02-25T14:23:00+00:00	\N
5555780d-d1ef-4d2b-9cd4-554b777ffe3e	customer196@example.com	paid	seed-1997	2026-02-25T14:59:00+00:00	\N
867f311b-3b7d-4194-967d-6897966ac0ce	customer197@example.com	paid	seed-1998	2026-02-25T15:42:00+00:00	\N
b2af17a0-c791-4e72-ae35-173ffaf08ce3	customer198@example.com	paid	seed-1999	2026-02-25T16:10:00+00:00	\N
bc589a07-79ff-47c7-acc3-e68c5415b066	customer199@example.com	paid	seed-2000	2026-02-25T17:08:00+00:00	\N
957aff16-d5e5-4e74-84d3-b127708b9a0c	customer200@example.com	paid	seed-2001	2026-02-25T17:33:00+00:00	\N
8fb73426-8ca5-4455-8fc5-85ff3ee05c4a	customer201@example.com	paid	seed-2002	2026-02-25T18:19:00+00:00	\N
68577cbc-7149-4700-856e-bbfda56b4a39	customer202@example.com	paid	seed-2003	2026-02-25T18:58:00+00:00	\N
ef01aee8-d76f-406a-a399-1c8dd45e1f66	customer203@example.com	paid	seed-2004	2026-02-25T19:29:00+00:00	\N
d657db06-f75f-4fad-93f5-e86d82939525	customer204@example.com	paid	seed-2005	2026-02-25T19:58:00+00:00	\N
4027b5ff-8549-494f-ac43-6473885f6972	customer205@example.com	paid	seed-2006	2026-02-25T20:41:00+00:00	\N
e1b58d4f-d07e-4110-b84b-962c9d98da32	customer206@example.com	paid	seed-2007	2026-02-25T21:30:00+00:00	\N
ae64d8d3-7780-4dab-bcc0-757034e98059	customer207@example.com	declined		2026-02-25T21:56:00+00:00	\N
ba202b36-8e51-4eba-bda0-9ed16eefe6d5	customer208@example.com	paid	seed-2009	2026-02-25T22:39:00+00:00	\N
112928de-b4be-4533-8262-e4ed610f2293	customer209@example.com	pending		2026-02-25T22:55:00+00:00	\N
55c50feb-042d-46e5-bab5-90c6d330b59d	customer210@example.com	paid	seed-2011	2026-02-25T23:46:00+00:00	\N
9882697e-9441-43be-8347-646f8ec2df6a	customer211@example.com	paid	seed-2012	2026-02-26T00:34:00+00:00	\N
072b944f-ebec-48b0-8c25-17137c37f070	customer212@example.com	paid	seed-2013	2026-02-26T01:05:00+00:00	\N
3e072413-c814-43ef-b3c8-7c3158251ae3	customer213@example.com	paid	seed-2014	2026-02-26T01:36:00+00:00	\N
13979ee3-eeeb-4ba3-9835-835b2f7192e5	customer214@example.com	paid	seed-2015	2026-02-26T02:11:00+00:00	\N
e86ec83d-84ed-4b15-8127-888ca593dd9b	customer215@example.com	pending		2026-02-26T02:47:00+00:00	\N
72b81289-5fef-412e-bbb0-30b2ffbaa4c2	customer216@example.com	paid	seed-2017	2026-02-26T03:32:00+00:00	\N
d8262849-61b0-4f06-95e5-ad229be96940	customer217@example.com	paid	seed-2018	2026-02-26T03:57:00+00:00	\N
19f4faa6-fa3e-4bad-93e9-1deb85b88c70	customer218@example.com	paid	seed-2019	2026-02-26T04:34:00+00:00	\N
acea823e-4002-448f-ac30-d9da164af284	customer219@example.com	declined		2026-02-26T05:30:00+00:00	\N
a53b0015-2738-4e3d-8a6a-71eb5f1d9e81	customer220@example.com	paid	seed-2021	2026-02-26T05:49:00+00:00	\N
5d93b1fc-f3dc-4d11-8521-5ffc960447a4	customer221@example.com	paid	seed-2022	2026-02-26T06:43:00+00:00	\N
7feffe9f-71d7-435c-9a17-86ab4233b027	customer222@example.com	paid	seed-2023	2026-02-26T07:00:00+00:00	\N
9f79dd43-2af4-4628-ae46-8db09808554b	customer223@example.com	paid	seed-2024	2026-02-26T07:32:00+00:00	\N
802d3d79-0d62-474b-ad52-539d14bea719	customer224@example.com	paid	seed-2025	2026-02-26T08:32:00+00:00	\N
f7476972-b88c-4d1c-99e6-f3193522b220	customer225@example.com	paid	seed-2026	2026-02-26T09:03:00+00:00	\N
25a202bd-28bd-40a5-8c4e-ba6d4f6d74ca	customer226@example.com	paid	seed-2027	2026-02-26T09:33:00+00:00	\N
4305fb4e-55d5-4ca0-bfe4-e03e532f2cc6	customer227@example.com	paid	seed-2028	2026-02-26T10:19:00+00:00	\N
21a8498f-04ec-408a-8483-ef6852a0a21e	customer228@example.com	paid	seed-2029	2026-02-26T11:02:00+00:00	\N
17b439eb-a0d1-4fa2-8b32-504036a4bee7	customer229@example.com	paid	seed-2030	2026-02-26T11:31:00+00:00	\N
d12d99d5-0c28-4f20-9124-145e01761680	customer230@example.com	paid	seed-2031	2026-02-26T12:14:00+00:00	\N
541fdc25-e5ac-4179-b625-d37726cf4611	customer231@example.com	paid	seed-2032	2026-02-26T12:38:00+00:00	\N
53442395-c521-493d-ad36-f91eaa280b0e	customer232@example.com	paid	seed-2033	2026-02-26T13:28:00+00:00	\N
ca38ec47-1181-4d06-8c76-dbe6b622dfe7	customer233@example.com	paid	seed-2034	2026-02-26T13:44:00+00:00	\N
af89954a-8fba-42f5-90fe-01480acb077b	customer234@example.com	paid	seed-2035	2026-02-26T14:23:00+00:00	\N
690f1ff9-1120-4f95-9a04-3f3742a218f6	customer235@example.com	paid	seed-2036	2026-02-26T15:09:00+00:00	\N
87a79ea7-32c9-4be0-9b50-e83937b80d58	customer236@example.com	pending		2026-02-26T15:48:00+00:00	\N
94443e83-b4f3-4173-aeb7-339a53786d5f	customer237@example.com	paid	seed-2038	2026-02-26T16:25:00+00:00	\N
1094858e-ff88-49db-b234-37e5ffc38c33	customer238@example.com	paid	seed-2039	2026-02-26T16:51:00+00:00	\N
6cbb07ab-20c9-4159-a139-e6f26d14275c	customer239@example.com	paid	seed-2040	2026-02-26T17:46:00+00:00	\N
c79ecc68-f250-4855-b52f-a0254052475d	customer240@example.com	paid	seed-2041	2026-02-26T18:27:00+00:00	\N
538ccda1-3398-423c-b3e9-b790f062259d	customer241@example.com	pending		2026-02-26T18:52:00+00:00	\N
2bb81124-377e-4e50-b6b9-d2604f74c23a	customer242@example.com	paid	seed-2043	2026-02-26T19:38:00+00:00	\N
727358a6-cf99-4d6f-a5c6-cb4db1700ea2	customer243@example.com	paid	seed-2044	2026-02-26T20:14:00+00:00	\N
522b7856-7a3c-4be8-b1b2-a58a30309a67	customer244@example.com	paid	seed-2045	2026-02-26T20:50:00+00:00	\N
c021e5bc-ecd5-47c0-b6be-f3827273d23d	customer245@example.com	paid	seed-2046	2026-02-26T21:31:00+00:00	\N
b1352988-b46c-4e15-9e4d-3c1fd3067647	customer246@example.com	paid	seed-2047	2026-02-26T22:10:00+00:00	\N
dba7e185-4650-4b7e-9658-4a78c9a0d10a	customer247@example.com	paid	seed-2048	2026-02-26T22:30:00+00:00	\N
fca4a5ee-9726-4641-a4e9-40f60aceb1cd	customer248@example.com	paid	seed-2049	2026-02-26T23:18:00+00:00	\N
751795bb-f913-487e-8ca8-3ba4646d15b9	customer249@example.com	paid	seed-2050	2026-02-26T23:48:00+00:00	\N
5c5b5f21-699d-4a57-927d-9f5f1c169b5a	customer250@example.com	paid	seed-2051	2026-02-27T00:33:00+00:00	\N
5de88a03-d631-4f73-bef0-50dd77038a26	customer251@example.com	paid	seed-2052	2026-02-27T00:50:00+00:00	\N
8f93d4b3-7a35-451b-b2f9-768bc3515444	customer252@example.com	paid	seed-2053	2026-02-27T01:26:00+00:00	\N
a84d2353-7bc2-42df-a2b3-115455993d60	customer253@example.com	paid	seed-2054	2026-02-27T02:25:00+00:00	\N
99fc92cf-4d99-47f4-b3d3-c3a643cea72d	customer254@example.com	paid	seed-2055	2026-02-27T02:40:00+00:00	\N
d2a36135-a712-41d2-8fc5-743688912e6e	customer255@example.com	paid	seed-2056	2026-02-27T03:40:00+00:00	\N
cd611a0d-beab-4754-8de3-6eb9902d5fb4	customer256@example.com	paid	seed-2057	2026-02-27T04:18:00+00:00	\N
3107a199-2ef3-4f8d-8dff-8512c93842b5	customer257@example.com	paid	seed-2058	2026-02-27T04:54:00+00:00	\N
0314b2cb-ff76-412c-9dd8-493bda296d25	customer258@example.com	paid	seed-2059	2026-02-27T05:24:00+00:00	\N
3aa67cbb-5879-478e-9fda-3757dffbb137	customer259@example.com	paid	seed-2060	2026-02-27T06:10:00+00:00	\N
d6727600-9c07-4cfa-bce9-730e4ef54dff	customer260@example.com	paid	seed-2061	2026-02-27T06:49:00+00:00	\N
336eb419-dba1-4c13-8b56-d143a0525671	customer261@example.com	paid	seed-2062	2026-02-27T07:19:00+00:00	\N
2af63d39-f9fe-43d3-9ee3-6fa6eb018967	customer262@example.com	paid	seed-2063	2026-02-27T07:49:00+00:00	\N
080c7751-5861-440f-9b77-01ed4f086311	customer263@example.com	paid	seed-2064	2026-02-27T08:11:00+00:00	\N
44e14df1-c14c-4af6-813e-193758241bc3	customer264@example.com	paid	seed-2065	2026-02-27T09:15:00+00:00	\N
3368c9cf-aba3-4dcf-a2b2-85fea56680d2	customer265@example.com	paid	seed-2066	2026-02-27T09:48:00+00:00	\N
3e2bcad8-09b1-4f23-9780-55b13ac693a6	customer266@example.com	paid	seed-2067	2026-02-27T10:25:00+00:00	\N
1472dc6d-e7ca-436a-b89d-7c6f9e3394e8	customer267@example.com	paid	seed-2068	2026-02-27T10:53:00+00:00	\N
b31c636b-ca0b-4e9d-b0fa-43ff56a28008	customer268@example.com	declined		2026-02-27T11:45:00+00:00	\N
d45b14bd-5fba-41a2-a8df-c69c877bad20	customer269@example.com	paid	seed-2070	2026-02-27T12:18:00+00:00	\N
2eb3d341-57de-48f5-abdf-8d9c904238ee	customer270@example.com	paid	seed-2071	2026-02-27T12:47:00+00:00	\N
4d88df06-501f-4023-a92d-ba1cc1978fd4	customer271@example.com	paid	seed-2072	2026-02-27T13:11:00+00:00	\N
c4c42d11-a8bb-4c3c-9ca7-ba85d290851b	customer272@example.com	paid	seed-2073	2026-02-27T13:59:00+00:00	\N
aefa5eba-e2e8-4fbd-acb6-e33831bb11ce	customer273@example.com	paid	seed-2074	2026-02-27T14:36:00+00:00	\N
28d6a01e-3f48-4891-853b-6006e81228a3	customer274@example.com	paid	seed-2075	2026-02-27T15:22:00+00:00	\N
109ce450-276e-4540-a8c2-62b75089033d	customer275@example.com	paid	seed-2076	2026-02-27T15:42:00+00:00	\N
cd70a9b2-0029-4418-ae13-baafdb6b9bfd	customer276@example.com	paid	seed-2077	2026-02-27T16:35:00+00:00	\N
248bf48d-ffd7-418a-8785-5a9599f02faf	customer277@example.com	paid	seed-2078	2026-02-27T16:53:00+00:00	\N
671d7d6f-199f-4640-93f8-62e31d8801e0	customer278@example.com	paid	seed-2079	2026-02-27T17:38:00+00:00	\N
72dc20a5-2f02-46c6-a99b-816b9b05dbc3	customer279@example.com	paid	seed-2080	2026-02-27T18:12:00+00:00	\N
c17792c6-d28d-4012-aad2-f62705fc273c	customer280@example.com	declined		2026-02-27T18:54:00+00:00	\N
b3b4de4e-f67f-449e-912f-976a2a9fcf8e	customer281@example.com	paid	seed-2082	2026-02-27T19:27:00+00:00	\N
66d5bb40-500f-44d8-aab8-7a9dc6eebf1a	customer282@example.com	paid	seed-2083	2026-02-27T20:14:00+00:00	\N
d06e1c7b-19e4-4def-9424-0a381df1c133	customer283@example.com	paid	seed-2084	2026-02-27T20:33:00+00:00	\N
4a8f2165-606b-48d4-bd29-b30475424887	customer284@example.com	paid	seed-2085	2026-02-27T21:29:00+00:00	\N
20bd1ef2-3e94-4c68-93df-2bb65a0a1889	customer285@example.com	paid	seed-2086	2026-02-27T21:57:00+00:00	\N
0fe9c9c2-8f72-4dd8-a8d6-29bb1812f56e	customer286@example.com	paid	seed-2087	2026-02-27T22:35:00+00:00	\N
38f3cb72-8105-44fd-8101-a6b27361f6d3	customer287@example.com	paid	seed-2088	2026-02-27T23:25:00+00:00	\N
0787c4e0-3c36-4736-85df-77c13999a96f	customer288@example.com	paid	seed-2089	2026-02-28T00:02:00+00:00	\N
35fbe7f0-8e07-4d50-8703-ba64884cf25e	customer289@example.com	paid	seed-2090	2026-02-28T00:14:00+00:00	\N
1c312c67-254e-48f8-b3b4-942cc3628fe6	customer290@example.com	paid	seed-2091	2026-02-28T01:16:00+00:00	\N
6e67b545-8b83-45df-930a-80378f7e892a	customer291@example.com	paid	seed-2092	2026-02-28T01:41:00+00:00	\N
eb977ee3-d032-4ad1-98fb-eb70b20efa73	customer292@example.com	paid	seed-2093	2026-02-28T02:15:00+00:00	\N
70441591-427e-498c-a5c2-c9a943c9074a	customer293@example.com	paid	seed-2094	2026-02-28T02:59:00+00:00	\N
8f691356-c7d6-445b-9951-91b3ba28424f	customer294@example.com	paid	seed-2095	2026-02-28T03:32:00+00:00	\N
4ea9ed2b-304e-4ac2-98eb-1cad2738a096	customer295@example.com	paid	seed-2096	2026-02-28T04:20:00+00:00	\N
b1892bd4-4e5d-4a1b-b432-d76a54558804	customer296@example.com	paid	seed-2097	2026-02-28T04:58:00+00:00	\N
9437a0a9-0473-4d3b-95f6-8cd8075251e2	customer297@example.com	paid	seed-2098	2026-02-28T05:21:00+00:00	\N
09cd2d5c-0c02-425e-ae5b-0cd4e839e1f2	customer298@example.com	paid	seed-2099	2026-02-28T06:03:00+00:00	\N
8fbfb5bd-94f0-43c3-9801-7e4c047bc7bf	customer299@example.com	paid	seed-2100	2026-02-28T06:48:00+00:00	\N
49c42639-6c96-4c3d-85f7-165e8deba79a	customer300@example.com	paid	seed-2101	2026-02-28T07:29:00+00:00	\N
2b7e057a-4dc7-4ae6-82ee-b4078901ff27	customer301@example.com	declined		2026-02-28T08:05:00+00:00	\N
4333473c-f133-4330-8dcc-e26cc83ab81d	customer302@example.com	paid	seed-2103	2026-02-28T08:33:00+00:00	\N
8622456e-384e-4c95-9268-54430166a35a	customer303@example.com	paid	seed-2104	2026-02-28T09:08:00+00:00	\N
54ec1979-8e05-4a65-bc18-8c83e0226ce0	customer304@example.com	paid	seed-2105	2026-02-28T09:47:00+00:00	\N
dde9ec56-a25e-446e-bf85-78e2bc3eae9d	customer305@example.com	paid	seed-2106	2026-02-28T10:20:00+00:00	\N
f1928bb7-8f32-48a0-9137-3d06b6504240	customer306@example.com	declined		2026-02-28T10:53:00+00:00	\N
a5a63c61-e8a7-4782-88ba-7022a78436e2	customer307@example.com	pending		2026-02-28T11:35:00+00:00	\N
9b594698-3d33-416c-8561-222e6156ebe5	customer308@example.com	paid	seed-2109	2026-02-28T12:02:00+00:00	\N
7c09d6f6-8c3c-4227-945a-9a83ff64d3e9	customer309@example.com	paid	seed-2110	2026-02-28T12:56:00+00:00	\N
33797b12-c83d-4d78-8f43-07ca775e0e68	customer310@example.com	paid	seed-2111	2026-02-28T13:33:00+00:00	\N
a0306d75-fb7c-424b-867c-b24bd9dcdd5e	customer311@example.com	paid	seed-2112	2026-02-28T13:49:00+00:00	\N
a170bec2-59d8-4f7c-b41f-5c1cc80aadca	customer312@example.com	paid	seed-2113	2026-02-28T14:40:00+00:00	\N
64d862e0-05de-42c2-b18d-1174e6e9683b	customer313@example.com	paid	seed-2114	2026-02-28T15:09:00+00:00	\N
bd7b22c4-09a6-42b7-8f8f-94d8dd163862	customer314@example.com	pending		2026-02-28T15:43:00+00:00	\N
ca6e0038-0d24-4e67-8de9-2d5513a058dd	customer315@example.com	paid	seed-2116	2026-02-28T16:16:00+00:00	\N
d3593b12-f0e7-4ba0-be71-608755f272ed	customer316@example.com	paid	seed-2117	2026-02-28T17:03:00+00:00	\N
dc6a234a-aef3-4a07-9dcf-a7058655969a	customer317@example.com	paid	seed-2118	2026-02-28T17:58:00+00:00	\N
b430f436-3331-467c-a106-6d42745fd838	customer318@example.com	declined		2026-02-28T18:13:00+00:00	\N
7ec142a6-34f6-4632-894f-3aba704cb47d	customer319@example.com	paid	seed-2120	2026-02-28T19:02:00+00:00	\N
0cd56e3d-14a2-4464-91ca-0ab3c222fbc2	customer320@example.com	paid	seed-2121	2026-02-28T19:44:00+00:00	\N
d78bc7dc-dc2c-410e-a45f-8dcf7c7189bd	customer321@example.com	paid	seed-2122	2026-02-28T20:25:00+00:00	\N
af6c4256-fb5a-42aa-be18-8294029541e9	customer322@example.com	paid	seed-2123	2026-02-28T20:35:00+00:00	\N
8a0ff988-39ea-400b-87f1-5d80f1e21ee9	customer323@example.com	paid	seed-2124	2026-02-28T21:30:00+00:00	\N
769b7032-5ece-482f-a093-da96db6a3c5e	customer324@example.com	paid	seed-2125	2026-02-28T21:48:00+00:00	\N
0503b532-8e76-4353-9c7f-dccbf617ca1b	customer325@example.com	paid	seed-2126	2026-02-28T22:40:00+00:00	\N
1017b954-a248-403b-94f4-29fae1315cda	customer326@example.com	paid	seed-2127	2026-02-28T23:24:00+00:00	\N
1de1bd90-2341-49dd-9dd1-fb3b58457d2a	customer327@example.com	paid	seed-2128	2026-03-01T00:03:00+00:00	\N
cb2cc0c4-78c3-45e4-9a31-e369abcf11ae	customer328@example.com	paid	seed-2129	2026-03-01T00:20:00+00:00	\N
fcb478bf-e8c0-4ad9-ab29-e0223d053390	customer329@example.com	pending		2026-03-01T01:16:00+00:00	\N
9c616d91-c304-41bf-8545-ba082ccdce32	customer330@example.com	paid	seed-2131	2026-03-01T01:48:00+00:00	\N
7ec87cf2-733d-4270-84cc-1ddf385d9ee8	customer331@example.com	paid	seed-2132	2026-03-01T02:12:00+00:00	\N
1dd0f413-eb39-40f5-88e6-4249447a77c7	customer332@example.com	paid	seed-2133	2026-03-01T03:02:00+00:00	\N
c065cd32-98fa-4b09-960e-46cea4b0e097	customer333@example.com	paid	seed-2134	2026-03-01T03:48:00+00:00	\N
8bcdb3f3-1f90-4e5f-bb6c-05d05b5bdb4b	customer334@example.com	paid	seed-2135	2026-03-01T04:24:00+00:00	\N
f6931591-e3dd-4cc7-a70c-034f2fce317b	customer335@example.com	paid	seed-2136	2026-03-01T04:59:00+00:00	\N
df0f5703-b6ac-42e7-829d-5a4d5aad8bd3	customer336@example.com	paid	seed-2137	2026-03-01T05:19:00+00:00	\N
fc5d690c-db90-4e84-9e4e-00a4cdf7c9d4	customer337@example.com	paid	seed-2138	2026-03-01T06:14:00+00:00	\N
3e8cf7a0-82ad-4338-bdd1-f5f8656fd2d6	customer338@example.com	paid	seed-2139	2026-03-01T06:35:00+00:00	\N
08cc089d-9f9d-4eff-833a-f86965ecc5be	customer339@example.com	paid	seed-2140	2026-03-01T07:30:00+00:00	\N
17a106ca-dcf0-495f-8a18-255e0239ed3e	customer340@example.com	paid	seed-2141	2026-03-01T08:07:00+00:00	\N
18c767eb-314c-47f4-82bc-3226ef87f13b	customer341@example.com	paid	seed-2142	2026-03-01T08:42:00+00:00	\N
143afcb4-fb4d-49b9-bf06-d8739bf365f6	customer342@example.com	paid	seed-2143	2026-03-01T09:22:00+00:00	\N
65343162-f12b-4477-96c0-d0b3eceaa0ee	customer343@example.com	paid	seed-2144	2026-03-01T09:33:00+00:00	\N
e56b047b-8a8d-4c30-9117-c974cbcde9fe	customer344@example.com	paid	seed-2145	2026-03-01T10:23:00+00:00	\N
f86edcc5-3fbb-4168-9868-1224122b8d49	customer345@example.com	paid	seed-2146	2026-03-01T10:55:00+00:00	\N
67d66a1d-c063-4e53-b26e-d6dc52ae69ec	customer346@example.com	paid	seed-2147	2026-03-01T11:51:00+00:00	\N
55788323-d323-4d7e-b7e5-b776631a7c1a	customer347@example.com	declined		2026-03-01T12:26:00+00:00	\N
6aacd9f1-98b1-4868-bd24-ebf343d1b7b2	customer348@example.com	paid	seed-2149	2026-03-01T13:02:00+00:00	\N
2c5970b2-9702-4dcf-83a6-75d0ebbd58e4	customer349@example.com	paid	seed-2150	2026-03-01T13:16:00+00:00	\N
c38c20a9-6433-43ef-95ba-1e0af7d9f16d	customer350@example.com	pending		2026-03-01T14:04:00+00:00	\N
a385eb69-39f8-4a17-9322-b5e418cab2d3	customer351@example.com	paid	seed-2152	2026-03-01T14:42:00+00:00	\N
b61fdd8b-b045-4791-9ed7-e08b8903798d	customer352@example.com	paid	seed-2153	2026-03-01T15:30:00+00:00	\N
ea64e839-d06d-43af-928a-7c0f45350b4d	customer353@example.com	paid	seed-2154	2026-03-01T16:01:00+00:00	\N
8e584563-4024-42aa-9192-712bfe921c17	customer354@example.com	paid	seed-2155	2026-03-01T16:41:00+00:00	\N
6c13115a-747d-482f-bcea-f48436ea8e23	customer355@example.com	pending		2026-03-01T17:19:00+00:00	\N
1a5c23a4-774b-4cfe-ad0c-e003aabd56e8	customer356@example.com	paid	seed-2157	2026-03-01T17:55:00+00:00	\N
ff11e842-9b54-43ad-b432-567c98c7455d	customer357@example.com	paid	seed-2158	2026-03-01T18:27:00+00:00	\N
2150c455-c7f6-4c72-88e8-61352e5e29e6	customer358@example.com	paid	seed-2159	2026-03-01T19:05:00+00:00	\N
76c09f9a-73dd-42cd-844d-035fdd1ba279	customer359@example.com	paid	seed-2160	2026-03-01T19:31:00+00:00	\N
eb282319-b3e6-473b-8a1e-3d94bfbecc1f	customer360@example.com	paid	seed-2161	2026-03-01T20:10:00+00:00	\N
ad8026af-ae67-4d2b-bd1e-9ccfc9167a8d	customer361@example.com	paid	seed-2162	2026-03-01T20:46:00+00:00	\N
fbfb35a9-019e-4138-81ae-e17b03331907	customer362@example.com	paid	seed-2163	2026-03-01T21:19:00+00:00	\N
f05e226e-333f-4880-8730-651bfc3e40bb	customer363@example.com	paid	seed-2164	2026-03-01T22:00:00+00:00	\N
6a15f6dc-1576-44ad-8a68-cb89576881e9	customer364@example.com	declined		2026-03-01T22:37:00+00:00	\N
ba78f3eb-9007-46a6-8cc1-4126349d22bb	customer365@example.com	paid	seed-2166	2026-03-01T23:07:00+00:00	\N
fa6c0a61-839e-4939-ad02-3f4f747264fe	customer366@example.com	pending		2026-03-01T23:47:00+00:00	\N
0738e297-d9fe-484a-a52e-8ea6b56e764e	customer367@example.com	paid	seed-2168	2026-03-02T00:25:00+00:00	\N
f158469e-80ce-4343-ac99-0dea4769a455	customer368@example.com	declined		2026-03-02T01:21:00+00:00	\N
c9ceb4ec-e461-4d14-a093-649ae326825d	customer369@example.com	paid	seed-2170	2026-03-02T01:55:00+00:00	\N
6b982e22-90ea-463d-b900-bc4e8b748256	customer370@example.com	paid	seed-2171	2026-03-02T02:28:00+00:00	\N
da495a24-7f1e-4f64-9400-515c720901cb	customer371@example.com	pending		2026-03-02T03:16:00+00:00	\N
b79a5791-eb2f-4453-b3cf-fa400f1927f6	customer372@example.com	paid	seed-2173	2026-03-02T03:53:00+00:00	\N
b5c03472-238b-4ded-9404-aaeaab06609d	customer373@example.com	paid	seed-2174	2026-03-02T04:06:00+00:00	\N
268b882a-0917-4428-9572-1772daaf87ed	customer374@example.com	paid	seed-2175	2026-03-02T04:38:00+00:00	\N
3a22a3c6-41f5-48e8-92e5-b1342e82f161	customer375@example.com	paid	seed-2176	2026-03-02T05:28:00+00:00	\N
8bf235b0-7813-4e96-9654-16db3bcff654	customer376@example.com	declined		2026-03-02T06:03:00+00:00	\N
d6bf8542-b565-458e-9dd2-f3b66176d8bb	customer377@example.com	paid	seed-2178	2026-03-02T06:29:00+00:00	\N
e88a9a14-600d-41eb-9f75-fb010a8694b8	customer378@example.com	paid	seed-2179	2026-03-02T07:29:00+00:00	\N
9ee55f07-e5d4-40a4-8be7-5f6a474631f2	customer379@example.com	paid	seed-2180	2026-03-02T07:47:00+00:00	\N
1e6d6ca5-044a-4c7c-93f4-d996e9bfd96a	customer380@example.com	paid	seed-2181	2026-03-02T08:44:00+00:00	\N
09c704e1-a299-436d-9761-02d2e5518ea6	customer381@example.com	paid	seed-2182	2026-03-02T09:19:00+00:00	\N
ea9acf28-573b-43aa-a8cf-036e540266fc	customer382@example.com	paid	seed-2183	2026-03-02T09:48:00+00:00	\N
b9f92291-13a2-41b1-8f8b-5e8150f3c420	customer383@example.com	paid	seed-2184	2026-03-02T10:31:00+00:00	\N
7af31866-5eef-4f2e-b073-b4fdfa64595e	customer384@example.com	paid	seed-2185	2026-03-02T11:06:00+00:00	\N
194c63cf-e8e2-4426-b00f-220c99df3300	customer385@example.com	paid	seed-2186	2026-03-02T11:27:00+00:00	\N
492d2a9d-7126-454d-a7cb-8a0634342b08	customer386@example.com	paid	seed-2187	2026-03-02T12:08:00+00:00	\N
77faffa9-6165-44d3-bfac-94809a1a20c8	customer387@example.com	paid	seed-2188	2026-03-02T13:07:00+00:00	\N
b8817b79-d131-48a3-a222-456d58782612	customer388@example.com	paid	seed-2189	2026-03-02T13:31:00+00:00	\N
5334430f-9ea7-46de-8ffa-c4ce13ad2c8b	customer389@example.com	paid	seed-2190	2026-03-02T13:53:00+00:00	\N
dbc34538-f29c-4356-b3fc-e32c1c3a4201	customer390@example.com	paid	seed-2191	2026-03-02T14:39:00+00:00	\N
2ec66ce3-339d-4a22-9011-35363dcfa648	customer391@example.com	paid	seed-2192	2026-03-02T15:11:00+00:00	\N
3308e974-4e47-4cb7-a43d-2570b0169d83	customer392@example.com	paid	seed-2193	2026-03-02T15:48:00+00:00	\N
804c4c42-b0ad-4bb6-8e44-48516e9f491e	customer393@example.com	paid	seed-2194	2026-03-02T16:44:00+00:00	\N
b925884a-1eeb-4e23-86e8-4f4aa8f1e3f8	customer394@example.com	paid	seed-2195	2026-03-02T17:10:00+00:00	\N
11a91dc5-dc23-45fd-ae89-46fe943b3ae9	customer395@example.com	paid	seed-2196	2026-03-02T17:40:00+00:00	\N
07c82e02-3fb5-45ae-b99a-c32572907f13	customer396@example.com	paid	seed-2197	2026-03-02T18:40:00+00:00	\N
5b42e396-4f4f-4220-81e1-f9f06735c295	customer397@example.com	paid	seed-2198	2026-03-02T18:58:00+00:00	\N
803f4c64-b539-4ba5-89e6-6f50dfe330f5	customer398@example.com	paid	seed-2199	2026-03-02T19:51:00+00:00	\N
acbfa3c4-2c3f-4c90-8f81-ab1ab66df891	customer399@example.com	pending		2026-03-02T20:19:00+00:00	\N
6b322b0d-f71f-440c-8153-806b21aa4f05	customer400@example.com	paid	seed-2201	2026-03-02T20:49:00+00:00	\N
2d994fdc-877b-45c1-bbe3-aa4ae4cc0ffd	customer401@example.com	paid	seed-2202	2026-03-02T21:22:00+00:00	\N
67f50110-d2a3-4fee-92dc-f2e5fc5795e6	customer402@example.com	pending		2026-03-02T21:54:00+00:00	\N
eb0673c9-78df-44fb-b525-c9c8f2afa4f1	customer403@example.com	paid	seed-2204	2026-03-02T22:33:00+00:00	\N
dfccf573-9265-4021-a6e3-48f761f52d77	customer404@example.com	paid	seed-2205	2026-03-02T23:37:00+00:00	\N
a9119115-a74e-4fe3-b716-58d7c7716900	customer405@example.com	paid	seed-2206	2026-03-02T23:56:00+00:00	\N
f764b50d-a1b1-4dc8-ba23-0b6cbddada7e	customer406@example.com	paid	seed-2207	2026-03-03T00:32:00+00:00	\N
2ed2282c-ccff-4a3b-9617-1978fdb4e404	customer407@example.com	paid	seed-2208	2026-03-03T01:22:00+00:00	\N
dfe402da-8efa-40bd-b580-d89b6395e97b	customer408@example.com	paid	seed-2209	2026-03-03T01:53:00+00:00	\N
17d78927-4a78-4d06-b5f8-1de074752bbf	customer409@example.com	paid	seed-2210	2026-03-03T02:15:00+00:00	\N
3b5e98af-48a3-42cf-bf40-18f9ec8ac6fc	customer410@example.com	paid	seed-2211	2026-03-03T03:06:00+00:00	\N
9f89ee5e-a3cd-48fc-81a5-216c87f288d7	customer411@example.com	paid	seed-2212	2026-03-03T03:36:00+00:00	\N
66003ceb-df27-470e-976f-01283f6187f1	customer412@example.com	paid	seed-2213	2026-03-03T04:21:00+00:00	\N
7110755e-f0c2-47b8-b8af-d0057a939616	customer413@example.com	paid	seed-2214	2026-03-03T05:10:00+00:00	\N
13c3d305-9c89-414c-bde4-f3d1deb4e571	customer414@example.com	paid	seed-2215	2026-03-03T05:47:00+00:00	\N
1d5c9d98-d6ba-4771-9ae7-4a3190dc200c	customer415@example.com	paid	seed-2216	2026-03-03T06:17:00+00:00	\N
2e0ddb72-70c0-4990-b803-826f9edf32c5	customer416@example.com	paid	seed-2217	2026-03-03T06:40:00+00:00	\N
f7b495f3-c2cd-4966-ba81-a0322fe1cd1f	customer417@example.com	paid	seed-2218	2026-03-03T07:13:00+00:00	\N
ead6e76d-52b0-4853-b8ea-e2cc6311f061	customer418@example.com	paid	seed-2219	2026-03-03T08:01:00+00:00	\N
bc11cddd-e2ab-4a1f-b5da-35f7eefe463d	customer419@example.com	paid	seed-2220	2026-03-03T08:49:00+00:00	\N
ecf61189-b394-4859-a162-0d98ab04e9f3	customer420@example.com	paid	seed-2221	2026-03-03T09:13:00+00:00	\N
a510619b-e6aa-4406-a9a6-259fa1a8e816	customer421@example.com	pending		2026-03-03T09:56:00+00:00	\N
a69ad121-8da5-4722-aa11-9713c1fadfac	customer422@example.com	paid	seed-2223	2026-03-03T10:16:00+00:00	\N
d666cd35-4ff0-4d73-8b80-6576f3defd7a	customer423@example.com	declined		2026-03-03T11:18:00+00:00	\N
69b9176e-db6e-42c9-b58d-41e0a26cf139	customer424@example.com	paid	seed-2225	2026-03-03T11:40:00+00:00	\N
9aa9b62e-0d92-4160-a113-df5a317f1299	customer425@example.com	paid	seed-2226	2026-03-03T12:24:00+00:00	\N
783fbad0-736e-45f4-9230-266fe754be87	customer426@example.com	paid	seed-2227	2026-03-03T13:05:00+00:00	\N
8f97c2fe-4a97-4788-bbfd-b907320d9690	customer427@example.com	paid	seed-2228	2026-03-03T13:44:00+00:00	\N
6fcd6219-45c7-47dd-9234-54521c1432c4	customer428@example.com	paid	seed-2229	2026-03-03T14:13:00+00:00	\N
b5987c9d-5639-4eec-8567-e820142c584a	customer429@example.com	paid	seed-2230	2026-03-03T14:50:00+00:00	\N
f1c5c83d-6821-44cc-9519-d585c08c6ce8	customer430@example.com	paid	seed-2231	2026-03-03T15:21:00+00:00	\N
b4a10ca1-1556-4912-a085-860feb7b4086	customer431@example.com	paid	seed-2232	2026-03-03T16:14:00+00:00	\N
562cb092-a999-4a2f-abf0-87e69066b0b3	customer432@example.com	paid	seed-2233	2026-03-03T16:34:00+00:00	\N
f460d3f4-0ad8-4756-a046-9f427c93deea	customer433@example.com	declined		2026-03-03T17:21:00+00:00	\N
18a42058-402c-42d6-8541-7421614b61b1	customer434@example.com	paid	seed-2235	2026-03-03T18:07:00+00:00	\N
1a8f6a56-26d8-4a28-9bb6-b4aa1eb973a3	customer435@example.com	pending		2026-03-03T18:34:00+00:00	\N
00bdf3d8-a6a6-41d9-926e-9dbd33a7cd5c	customer436@example.com	paid	seed-2237	2026-03-03T19:21:00+00:00	\N
0b70393a-8645-422b-ab8e-d1aa660c0e93	customer437@example.com	paid	seed-2238	2026-03-03T19:52:00+00:00	\N
483583b3-fca4-413f-89b7-d48709c0085c	customer438@example.com	paid	seed-2239	2026-03-03T20:07:00+00:00	\N
e43be567-bd5a-4f68-b3b1-6bbb36ccb09c	customer439@example.com	paid	seed-2240	2026-03-03T20:48:00+00:00	\N
0a974caa-c937-4259-a072-d70730dc3fe1	customer440@example.com	paid	seed-2241	2026-03-03T21:48:00+00:00	\N
151fe5a0-35b0-4d3d-bad5-97a437a8894d	customer441@example.com	paid	seed-2242	2026-03-03T22:09:00+00:00	\N
819801c7-2f5e-4415-a163-515864e5df28	customer442@example.com	paid	seed-2243	2026-03-03T22:38:00+00:00	\N
25ca0401-19c4-4dd8-a9c1-edfe6c545dab	customer443@example.com	paid	seed-2244	2026-03-03T23:32:00+00:00	\N
2ee0c315-d45a-4f2d-9ea9-2772955262fa	customer444@example.com	paid	seed-2245	2026-03-03T23:59:00+00:00	\N
828aaf0a-0cb8-4031-8b57-ae1f0fd07259	customer445@example.com	paid	seed-2246	2026-03-04T00:41:00+00:00	\N
9a19f094-17fd-4935-9285-3607083f80c8	customer446@example.com	paid	seed-2247	2026-03-04T01:30:00+00:00	\N
5ecdd142-c2d9-47d1-869a-f52a4b08e6bd	customer447@example.com	pending		2026-03-04T01:59:00+00:00	\N
1761c249-9270-4f3b-80af-bf3a86f93125	customer448@example.com	paid	seed-2249	2026-03-04T02:38:00+00:00	\N
adc3eeeb-c358-4968-86c6-19d481c4fbb9	customer449@example.com	paid	seed-2250	2026-03-04T03:07:00+00:00	\N
5e323245-a4f9-4825-a773-03d87967ffdf	customer450@example.com	paid	seed-2251	2026-03-04T03:37:00+00:00	\N
b2962b5e-9d48-4e03-87f8-45102b4dc7b7	customer451@example.com	paid	seed-2252	2026-03-04T04:35:00+00:00	\N
e348c88a-d088-46f5-a248-abda85d2e0b8	customer452@example.com	paid	seed-2253	2026-03-04T05:04:00+00:00	\N
cd90759b-3195-49ce-810c-e4eb56ee581c	customer453@example.com	paid	seed-2254	2026-03-04T05:24:00+00:00	\N
a9d82121-76d8-4bc8-8bea-541a37290d3b	customer454@example.com	paid	seed-2255	2026-03-04T06:13:00+00:00	\N
9d92d33c-c066-4684-81b9-8bc88fa04713	customer455@example.com	paid	seed-2256	2026-03-04T06:51:00+00:00	\N
e9c039d6-06c7-460b-b084-29df7ff5503d	customer456@example.com	paid	seed-2257	2026-03-04T07:21:00+00:00	\N
fe57ded9-6243-45fb-b6cc-639324004c50	customer457@example.com	paid	seed-2258	2026-03-04T08:07:00+00:00	\N
8a4853c3-0abd-4813-8a09-336da93c1ca5	customer458@example.com	paid	seed-2259	2026-03-04T08:50:00+00:00	\N
47f03c79-5f8d-4b3f-b836-5ee219f49a70	customer459@example.com	paid	seed-2260	2026-03-04T09:22:00+00:00	\N
63f8acfa-b137-4099-9dc4-4fb01cbf777e	customer460@example.com	paid	seed-2261	2026-03-04T09:41:00+00:00	\N
4282aad4-ebe2-4c63-9501-8bdfc332fc3f	customer461@example.com	paid	seed-2262	2026-03-04T10:32:00+00:00	\N
e2a77089-6a01-49fe-b4be-cb21101ab0f0	customer462@example.com	paid	seed-2263	2026-03-04T11:03:00+00:00	\N
a19f55c4-7a25-4463-bec1-b195e61e4e95	customer463@example.com	paid	seed-2264	2026-03-04T11:42:00+00:00	\N
52322801-5221-4992-b327-983f7192e474	customer464@example.com	paid	seed-2265	2026-03-04T12:37:00+00:00	\N
6bffd1b3-6cf2-4477-a031-693cd2aefa45	customer465@example.com	paid	seed-2266	2026-03-04T13:02:00+00:00	\N
601d7091-ed60-4992-8d07-9e7393c3bf3e	customer466@example.com	paid	seed-2267	2026-03-04T13:28:00+00:00	\N
c569bf69-d1aa-4e15-9dae-66a68b43b776	customer467@example.com	paid	seed-2268	2026-03-04T14:11:00+00:00	\N
13912c2f-e6f1-49fa-ae79-95c52a4d652e	customer468@example.com	paid	seed-2269	2026-03-04T14:42:00+00:00	\N
dae8ee14-3f99-412e-9f04-6c16122bcc6e	customer469@example.com	paid	seed-2270	2026-03-04T15:35:00+00:00	\N
8de682e9-05ea-43ac-bec2-fba0c85a2056	customer470@example.com	paid	seed-2271	2026-03-04T15:53:00+00:00	\N
eef07862-baf9-4645-9e78-40053c0e18c1	customer471@example.com	paid	seed-2272	2026-03-04T16:51:00+00:00	\N
ae3b05dd-3a59-4b54-ab13-ac085db8888e	customer472@example.com	paid	seed-2273	2026-03-04T17:25:00+00:00	\N
60e8bd9b-45aa-406b-8730-ebda9426c528	customer473@example.com	paid	seed-2274	2026-03-04T18:03:00+00:00	\N
f9442c60-b60c-4def-80d7-edfd8dc95f4c	customer474@example.com	paid	seed-2275	2026-03-04T18:35:00+00:00	\N
6819575f-2051-42c2-a8dc-fbbcace959ac	customer475@example.com	paid	seed-2276	2026-03-04T19:04:00+00:00	\N
b48958c9-56d4-4b1d-8326-f0d44b5885d4	customer476@example.com	paid	seed-2277	2026-03-04T19:41:00+00:00	\N
39e8ac88-d217-4d8c-80bd-e800a2cf4300	customer477@example.com	paid	seed-2278	2026-03-04T20:27:00+00:00	\N
ac42adb7-ee9e-49e4-a50e-17b66bfb6752	customer478@example.com	paid	seed-2279	2026-03-04T21:07:00+00:00	\N
5dcd9677-c98d-462d-88a6-ac20e980727e	customer479@example.com	paid	seed-2280	2026-03-04T21:43:00+00:00	\N
8b24e8d0-f31d-45c2-aeec-4d0e561df9d2	customer480@example.com	paid	seed-2281	2026-03-04T22:12:00+00:00	\N
caea6a16-b1d8-4a1d-8a86-65580ada95c7	customer481@example.com	paid	seed-2282	2026-03-04T22:46:00+00:00	\N
252d8fb5-b9a7-471f-a8a6-4c47a3f047a2	customer482@example.com	paid	seed-2283	2026-03-04T23:17:00+00:00	\N
7c57ee22-f923-4551-861e-24022b80f6ea	customer483@example.com	paid	seed-2284	2026-03-05T00:03:00+00:00	\N
3c95103f-5af8-4acd-906f-ff59a36c5cac	customer484@example.com	paid	seed-2285	2026-03-05T00:41:00+00:00	\N
ef3fbac9-57d0-4fc4-b3dc-718ecba22fec	customer485@example.com	paid	seed-2286	2026-03-05T01:12:00+00:00	\N
d76312d3-8349-48e7-85f0-92cdb2d96329	customer486@example.com	declined		2026-03-05T02:02:00+00:00	\N
c82097f2-2e9f-486e-a587-bc00805a6be3	customer487@example.com	paid	seed-2288	2026-03-05T02:42:00+00:00	\N
99dc0415-60de-4809-a760-a8091c138dd6	customer488@example.com	paid	seed-2289	2026-03-05T03:12:00+00:00	\N
b075922d-6d37-48d1-a3f8-9de9d61611c2	customer489@example.com	paid	seed-2290	2026-03-05T03:54:00+00:00	\N
77f8c611-4005-4784-8adc-370e4b4b0a81	customer490@example.com	paid	seed-2291	2026-03-05T04:12:00+00:00	\N
bb862ddf-0018-4ca1-92f2-a04228c1d203	customer491@example.com	paid	seed-2292	2026-03-05T04:54:00+00:00	\N
4b4f29db-cdd7-4994-ab9c-56a3f379b455	customer492@example.com	declined		2026-03-05T05:44:00+00:00	\N
cd08b98e-a44a-4c7e-a1db-0fc92fca8fbc	customer493@example.com	paid	seed-2294	2026-03-05T06:11:00+00:00	\N
8f258bd9-4571-48c2-970e-dc67480395e5	customer494@example.com	paid	seed-2295	2026-03-05T06:56:00+00:00	\N
7d712623-03fe-4207-bafa-ad3c9f70d8df	customer495@example.com	paid	seed-2296	2026-03-05T07:23:00+00:00	\N
858db280-be47-4ee1-93b0-905799539d3d	customer496@example.com	declined		2026-03-05T08:06:00+00:00	\N
8b54557f-4196-447d-a2f4-7b118238f2e2	customer497@example.com	paid	seed-2298	2026-03-05T08:53:00+00:00	\N
74da5829-630d-4ab8-bbe4-4689e83e3668	customer498@example.com	paid	seed-2299	2026-03-05T09:29:00+00:00	\N
2c8a5ace-7154-4ff8-9bef-518b8ae8bc65	customer499@example.com	paid	seed-2300	2026-03-05T10:00:00+00:00	\N
4d920cd3-f509-459d-8033-562433291ee3	customer500@example.com	paid	seed-2301	2026-03-05T10:34:00+00:00	\N
92825b75-6f7c-405b-8df0-6fcd90c3c1a6	customer501@example.com	failed		2026-03-05T11:00:00+00:00	\N
41e1f870-605e-4d5b-a5b2-b2b10f233742	customer502@example.com	paid	seed-2303	2026-03-05T11:40:00+00:00	\N
7d6b6c0d-ce9d-4764-9ac5-73b5a88ed066	customer503@example.com	paid	seed-2304	2026-03-05T12:28:00+00:00	\N
53b53a89-b684-467f-b6eb-36254b289f14	customer504@example.com	paid	seed-2305	2026-03-05T13:14:00+00:00	\N
0986b81e-47ef-4e35-83b4-28f9ccd97c82	customer505@example.com	paid	seed-2306	2026-03-05T13:28:00+00:00	\N
9ae20751-c8fa-42ee-b865-bf89987b91da	customer506@example.com	paid	seed-2307	2026-03-05T14:18:00+00:00	\N
c30a0ab5-2350-4f48-965a-c96b674d358b	customer507@example.com	paid	seed-2308	2026-03-05T15:08:00+00:00	\N
81cc7e71-0d3c-4565-8065-df593efb122a	customer508@example.com	paid	seed-2309	2026-03-05T15:27:00+00:00	\N
8b66800c-e3f1-4766-82e6-46eafa64fe3d	customer509@example.com	paid	seed-2310	2026-03-05T16:22:00+00:00	\N
c4d9d836-c8e8-44fa-b969-04ddda6f1bbc	customer510@example.com	paid	seed-2311	2026-03-05T16:47:00+00:00	\N
7e43afd4-9554-420e-a296-350591a40110	customer511@example.com	paid	seed-2312	2026-03-05T17:34:00+00:00	\N
79cc8ebd-87d8-4ed8-a29c-0e49fd651c6b	customer512@example.com	paid	seed-2313	2026-03-05T18:09:00+00:00	\N
952abfde-ecf2-4610-b4e1-89cc84593e47	customer513@example.com	paid	seed-2314	2026-03-05T18:49:00+00:00	\N
5342703b-dcf0-44f3-9273-2c5419dc40ff	customer514@example.com	paid	seed-2315	2026-03-05T19:11:00+00:00	\N
6fbdb85a-8cf0-40fb-b245-67b5e5bd0266	customer515@example.com	paid	seed-2316	2026-03-05T19:40:00+00:00	\N
a2ecab42-f505-4288-af79-7fa0c198fd3d	customer516@example.com	paid	seed-2317	2026-03-05T20:19:00+00:00	\N
2bb3e4d0-2573-4540-8b7a-e4683148575e	customer517@example.com	paid	seed-2318	2026-03-05T20:52:00+00:00	\N
e2317db7-9409-461f-a2a8-0002db4c10fc	customer518@example.com	paid	seed-2319	2026-03-05T21:36:00+00:00	\N
d750cff0-b105-4f12-894c-08c741e2ce3f	customer519@example.com	paid	seed-2320	2026-03-05T22:11:00+00:00	\N
b24ed080-5695-480d-aa1d-2cdb9e46e352	customer520@example.com	paid	seed-2321	2026-03-05T23:05:00+00:00	\N
e9d08120-8106-423c-96d3-f3cd4b4aa44d	customer521@example.com	paid	seed-2322	2026-03-05T23:25:00+00:00	\N
bc69f753-ed47-492d-9b1b-1a24e4f92693	customer522@example.com	paid	seed-2323	2026-03-06T00:20:00+00:00	\N
954573e5-4fc8-4f1a-8b47-50a1adb65ff0	customer523@example.com	paid	seed-2324	2026-03-06T01:00:00+00:00	\N
eb36a118-d610-4b32-beec-ab2f1974a6b5	customer524@example.com	paid	seed-2325	2026-03-06T01:27:00+00:00	\N
8a4a4264-30fa-4637-bea3-8f619de0f0a2	customer525@example.com	paid	seed-2326	2026-03-06T02:06:00+00:00	\N
5a1eedb8-cfd1-4c3f-a366-55b5e70ee56e	customer526@example.com	paid	seed-2327	2026-03-06T02:31:00+00:00	\N
2d397823-20d1-4e88-9ab1-fc8984d6467e	customer527@example.com	paid	seed-2328	2026-03-06T03:09:00+00:00	\N
0f5306d2-56e3-49a6-88d9-71b6f7c7f562	customer528@example.com	paid	seed-2329	2026-03-06T03:44:00+00:00	\N
dc113df4-22a7-4b38-b230-6112c8984e43	customer529@example.com	declined		2026-03-06T04:33:00+00:00	\N
ce3576cf-fb33-46ae-a46c-8089307dc144	customer530@example.com	paid	seed-2331	2026-03-06T04:56:00+00:00	\N
cc1c9dcd-e590-4cc9-a743-8e1ea00ef548	customer531@example.com	declined		2026-03-06T05:37:00+00:00	\N
dc75671e-e8aa-4646-97e4-390a668d09c1	customer532@example.com	paid	seed-2333	2026-03-06T06:09:00+00:00	\N
59587535-02c1-4ec3-83e5-78ea4bf8d852	customer533@example.com	paid	seed-2334	2026-03-06T06:52:00+00:00	\N
f6dda3fc-1309-43d3-8074-4f0ab75cdcce	customer534@example.com	paid	seed-2335	2026-03-06T07:33:00+00:00	\N
397801a4-5c4e-48d0-8962-cf3ba7940a2e	customer535@example.com	paid	seed-2336	2026-03-06T08:17:00+00:00	\N
d0c078fd-edc1-4c63-80c3-14f6cdf7dbef	customer536@example.com	paid	seed-2337	2026-03-06T08:50:00+00:00	\N
9e6394df-ed1c-4561-891f-626daced8768	customer537@example.com	paid	seed-2338	2026-03-06T09:33:00+00:00	\N
7e092e1f-f6cf-44b9-a173-6c26c09e56f0	customer538@example.com	pending		2026-03-06T09:56:00+00:00	\N
0108bf10-d437-47c5-abda-b7155283ee38	customer539@example.com	declined		2026-03-06T10:37:00+00:00	\N
23479020-652c-4162-af97-dd335c82765f	customer540@example.com	paid	seed-2341	2026-03-06T11:10:00+00:00	\N
00f188f3-74a8-46f7-b6ec-8f9c4b261a74	customer541@example.com	paid	seed-2342	2026-03-06T11:56:00+00:00	\N
722d3815-3d84-43ba-98c3-5bc32b39d70f	customer542@example.com	paid	seed-2343	2026-03-06T12:37:00+00:00	\N
496b707d-9869-4cb1-aeb3-9513c1e129fb	customer543@example.com	pending		2026-03-06T13:11:00+00:00	\N
14b081b4-f6ec-4bde-b848-6a633ef8d119	customer544@example.com	paid	seed-2345	2026-03-06T13:42:00+00:00	\N
a34674a1-d19c-4a38-bc6f-dbdf6b0c871a	customer545@example.com	paid	seed-2346	2026-03-06T14:24:00+00:00	\N
e1609716-f0e0-4da1-8ca5-82aaedf07e66	customer546@example.com	paid	seed-2347	2026-03-06T14:49:00+00:00	\N
fa5bfa23-744a-463c-a499-314379b9c7a8	customer547@example.com	paid	seed-2348	2026-03-06T15:23:00+00:00	\N
fdd63182-4b35-4449-a330-f17f5bacabb8	customer548@example.com	paid	seed-2349	2026-03-06T16:24:00+00:00	\N
5006917e-2ee6-439e-b055-7813e13bb6ec	customer549@example.com	paid	seed-2350	2026-03-06T16:33:00+00:00	\N
cc0fc5a4-7f6e-4fa7-8bb8-98fa7b058500	customer550@example.com	paid	seed-2351	2026-03-06T17:13:00+00:00	\N
bca95b1d-2bfa-46da-aee4-674ef0d53b2a	customer551@example.com	paid	seed-2352	2026-03-06T18:12:00+00:00	\N
81eaef64-93e4-4ab4-9885-cef22a3acef0	customer552@example.com	paid	seed-2353	2026-03-06T18:36:00+00:00	\N
28a09349-ede3-4790-8b48-fca6f0bcd01d	customer553@example.com	paid	seed-2354	2026-03-06T19:14:00+00:00	\N
5ab3e31d-1a9f-40b8-8166-f275b70db10b	customer554@example.com	paid	seed-2355	2026-03-06T19:44:00+00:00	\N
a85b2619-88c8-48db-a11c-cc81399bea3f	customer555@example.com	paid	seed-2356	2026-03-06T20:27:00+00:00	\N
970a644a-9a9e-445f-8286-ddad137ed2b2	customer556@example.com	paid	seed-2357	2026-03-06T21:12:00+00:00	\N
d95f58b0-cc41-471e-9120-a7c00a4d15d6	customer557@example.com	paid	seed-2358	2026-03-06T21:50:00+00:00	\N
42399e6f-7c96-4f16-ac0f-5251716a03d3	customer558@example.com	paid	seed-2359	2026-03-06T22:32:00+00:00	\N
c0d10aca-284b-4836-bc0a-9d43a3b01f67	customer559@example.com	paid	seed-2360	2026-03-06T23:07:00+00:00	\N
18f4deb1-2411-4e54-bb64-1bdc7981a0c0	customer560@example.com	paid	seed-2361	2026-03-06T23:45:00+00:00	\N
8e7e629e-1b73-4e53-af27-b4859ed9a2cc	customer561@example.com	paid	seed-2362	2026-03-06T23:59:00+00:00	\N
f613b9a0-bccb-4559-8868-1531e7a440ec	customer562@example.com	paid	seed-2363	2026-03-07T01:03:00+00:00	\N
b958d293-97bb-42db-83e4-a58c15834fd5	customer563@example.com	paid	seed-2364	2026-03-07T01:33:00+00:00	\N
cd47772a-a76b-4f4d-9eb0-c495c5874e20	customer564@example.com	paid	seed-2365	2026-03-07T02:06:00+00:00	\N
3ca8dc05-42c9-4075-b68d-60b991bbf897	customer565@example.com	paid	seed-2366	2026-03-07T02:35:00+00:00	\N
5aba1356-7b2b-4419-8e3a-7a70cb3374ae	customer566@example.com	paid	seed-2367	2026-03-07T03:09:00+00:00	\N
69e4fc18-4d99-400b-a6e4-53ce166a05b0	customer567@example.com	paid	seed-2368	2026-03-07T03:45:00+00:00	\N
7318a5b9-3a93-4d67-ac4d-6608516d7702	customer568@example.com	paid	seed-2369	2026-03-07T04:39:00+00:00	\N
d6582b92-122b-4b05-93fc-43f76b7347a7	customer569@example.com	paid	seed-2370	2026-03-07T04:57:00+00:00	\N
c48bf36a-85e7-47a8-b915-0634721de65e	customer570@example.com	paid	seed-2371	2026-03-07T05:44:00+00:00	\N
98d6a407-1b6b-4a8a-bc3d-a76219a52d04	customer571@example.com	paid	seed-2372	2026-03-07T06:21:00+00:00	\N
f178d11e-a904-428f-ad4a-bf8ee9f4940f	customer572@example.com	paid	seed-2373	2026-03-07T06:47:00+00:00	\N
37015b8d-7e2d-4c42-b527-b357c2866dd0	customer573@example.com	paid	seed-2374	2026-03-07T07:30:00+00:00	\N
7dd6f376-2d60-4f34-bc47-5624556f5544	customer574@example.com	paid	seed-2375	2026-03-07T08:23:00+00:00	\N
3eb898e8-17b1-46f4-bff3-6637224cce7b	customer575@example.com	paid	seed-2376	2026-03-07T08:35:00+00:00	\N
c71306ab-224b-4311-8d5b-a35f380bc86d	customer576@example.com	pending		2026-03-07T09:41:00+00:00	\N
8bd5e0f0-9b65-4a9d-a977-7a33a86ce9d4	customer577@example.com	paid	seed-2378	2026-03-07T10:12:00+00:00	\N
a87082e9-89b9-402d-8121-3aa23cda8ac9	customer578@example.com	paid	seed-2379	2026-03-07T10:29:00+00:00	\N
3085e28f-6001-4f49-b6ba-97fce06d041b	customer579@example.com	paid	seed-2380	2026-03-07T11:20:00+00:00	\N
5333b28f-3bb2-4e95-bae0-31f102e1a265	customer580@example.com	paid	seed-2381	2026-03-07T12:02:00+00:00	\N
b07429a8-1fbe-4023-9598-43010c9bceb3	customer581@example.com	paid	seed-2382	2026-03-07T12:29:00+00:00	\N
6547ad1d-459f-44a7-909f-12a044ab4b76	customer582@example.com	paid	seed-2383	2026-03-07T12:56:00+00:00	\N
14a08fa6-4a3a-4f03-8d14-8fb334df6110	customer583@example.com	paid	seed-2384	2026-03-07T13:31:00+00:00	\N
591084f9-7d2c-47bf-9278-02ecf83b2220	customer584@example.com	paid	seed-2385	2026-03-07T14:30:00+00:00	\N
c7f8472d-83b2-48e6-abed-b39c9732ef8c	customer585@example.com	paid	seed-2386	2026-03-07T15:08:00+00:00	\N
03ebb0f0-7eda-4109-998b-5d6da9b2cee4	customer586@example.com	paid	seed-2387	2026-03-07T15:27:00+00:00	\N
8bf20fb3-1a68-4636-bd77-3c4c8951261c	customer587@example.com	paid	seed-2388	2026-03-07T16:24:00+00:00	\N
a70c5075-4225-454c-bb62-46b8dcf68a4a	customer588@example.com	paid	seed-2389	2026-03-07T16:55:00+00:00	\N
754baa24-cdca-483e-a12a-d8a6e8e6d446	customer589@example.com	paid	seed-2390	2026-03-07T17:31:00+00:00	\N
454c4f63-08b4-44bf-b1e6-c1978fa5c3cb	customer590@example.com	paid	seed-2391	2026-03-07T18:05:00+00:00	\N
87f3e2a4-edbf-4ef4-9920-c82cc476a78f	customer591@example.com	paid	seed-2392	2026-03-07T18:36:00+00:00	\N
14546bef-6adb-408f-8560-36108ac61f57	customer592@example.com	paid	seed-2393	2026-03-07T19:19:00+00:00	\N
517a8428-9f64-4b3f-a036-f81870409510	customer593@example.com	paid	seed-2394	2026-03-07T19:44:00+00:00	\N
48ffffc2-562c-4a71-b27a-207b2fbe6f9a	customer594@example.com	paid	seed-2395	2026-03-07T20:24:00+00:00	\N
bad03dfb-a8d2-4e9d-9ef3-b96970509170	customer595@example.com	paid	seed-2396	2026-03-07T21:18:00+00:00	\N
7879eb08-ff7f-4ef5-a0d6-09dca26dd131	customer596@example.com	paid	seed-2397	2026-03-07T21:40:00+00:00	\N
72c2a934-a3cc-4e0f-bccd-a9fa82f8b677	customer597@example.com	paid	seed-2398	2026-03-07T22:17:00+00:00	\N
4b6f3272-46e4-487e-8e33-359ba03540bb	customer598@example.com	declined		2026-03-07T22:48:00+00:00	\N
e8c2342f-4ad2-47b4-872b-635a0bb35921	customer599@example.com	paid	seed-2400	2026-03-07T23:28:00+00:00	\N
4f8e7966-2866-4ddd-833d-753a254382ac	customer600@example.com	paid	seed-2401	2026-03-08T00:05:00+00:00	\N
b3fce778-5923-488f-9e56-e47d6d2d8e44	customer601@example.com	paid	seed-2402	2026-03-08T00:40:00+00:00	\N
a04faa99-42a8-4299-b87b-d466aee29500	customer602@example.com	paid	seed-2403	2026-03-08T01:22:00+00:00	\N
7cf4c769-440d-49dc-91ed-cb6d1907956d	customer603@example.com	pending		2026-03-08T01:58:00+00:00	\N
d36af9c5-0103-4eca-ae83-418eec3338f4	customer604@example.com	paid	seed-2405	2026-03-08T02:48:00+00:00	\N
273b149b-889c-4fab-85e9-95411be838b8	customer605@example.com	paid	seed-2406	2026-03-08T03:28:00+00:00	\N
ea3742f3-8638-4222-af85-530c2143b12b	customer606@example.com	declined		2026-03-08T04:07:00+00:00	\N
b0f667da-1621-4e7d-8caf-6818c74faace	customer607@example.com	paid	seed-2408	2026-03-08T04:22:00+00:00	\N
94bc58cd-cdd7-45c0-ad3b-2134e7fa82e7	customer608@example.com	paid	seed-2409	2026-03-08T05:25:00+00:00	\N
ebfa15b8-164e-4b6d-bddc-0ad4ec0a6d1d	customer609@example.com	paid	seed-2410	2026-03-08T05:50:00+00:00	\N
bb0de2c2-33aa-4c12-898b-b84beec09248	customer610@example.com	paid	seed-2411	2026-03-08T06:15:00+00:00	\N
7e879e23-ee02-4bf6-b88c-c87eaca7775a	customer611@example.com	paid	seed-2412	2026-03-08T06:47:00+00:00	\N
6d523162-9f89-4fae-a8a7-fabad3d3bb73	customer612@example.com	paid	seed-2413	2026-03-08T07:44:00+00:00	\N
f48a29cd-edc3-4b87-a665-e2c1dbc81e1d	customer613@example.com	paid	seed-2414	2026-03-08T08:19:00+00:00	\N
44c91682-5d3e-4808-b9ae-61ac9b9d3d67	customer614@example.com	pending		2026-03-08T08:52:00+00:00	\N
6c6ca531-dd80-4902-9676-a442c319ab34	customer615@example.com	paid	seed-2416	2026-03-08T09:44:00+00:00	\N
2974805a-91e2-4649-bd5d-c84122e846a6	customer616@example.com	paid	seed-2417	2026-03-08T10:20:00+00:00	\N
7c29527d-5f2f-43a4-8922-c2d642a58bd6	customer617@example.com	paid	seed-2418	2026-03-08T10:40:00+00:00	\N
4f93ced6-b1ae-4a9a-882f-b3e4856540e6	customer618@example.com	paid	seed-2419	2026-03-08T11:08:00+00:00	\N
d17eccdc-10d9-46a9-b19f-ec17d644a0f8	customer619@example.com	paid	seed-2420	2026-03-08T11:43:00+00:00	\N
87c5faa3-f5d4-4d05-a121-e2a795d9ee39	customer620@example.com	paid	seed-2421	2026-03-08T12:35:00+00:00	\N
47fb1fef-4959-4e7f-bb0d-a9a2e6bd0746	customer621@example.com	paid	seed-2422	2026-03-08T13:24:00+00:00	\N
f19abf90-d622-4f7b-a6b5-420c584ab6d7	customer622@example.com	paid	seed-2423	2026-03-08T13:35:00+00:00	\N
87e663c3-4e6b-49d7-a2a5-92ae950ee165	customer623@example.com	paid	seed-2424	2026-03-08T14:39:00+00:00	\N
2b19db68-cc15-42dc-abd1-fd75cce84bea	customer624@example.com	pending		2026-03-08T15:08:00+00:00	\N
da432c07-40fb-4cd1-a55f-1a20bc0d3ebb	customer625@example.com	paid	seed-2426	2026-03-08T15:49:00+00:00	\N
1c4c450c-d5f4-43b0-8dfd-cf1f4938fa2d	customer626@example.com	pending		2026-03-08T16:06:00+00:00	\N
6d818115-f8f2-4201-8a30-113bfa2ec0cc	customer627@example.com	pending		2026-03-08T16:39:00+00:00	\N
7b63dc78-4964-445a-a622-dbc7ce433e42	customer628@example.com	paid	seed-2429	2026-03-08T17:39:00+00:00	\N
2e64a23d-da37-4655-a9f2-a594b6c87408	customer629@example.com	paid	seed-2430	2026-03-08T17:54:00+00:00	\N
75655831-8100-461d-853c-a9c0654ddf4e	customer630@example.com	paid	seed-2431	2026-03-08T18:45:00+00:00	\N
1de30d6b-77fe-43d8-b808-0d68d8a59bff	customer631@example.com	paid	seed-2432	2026-03-08T19:32:00+00:00	\N
1154ce36-4594-4b22-a557-9b4b56cc72ee	customer632@example.com	paid	seed-2433	2026-03-08T19:49:00+00:00	\N
d52cbe99-7c58-4dee-9a33-0e2a98e109d0	customer633@example.com	paid	seed-2434	2026-03-08T20:33:00+00:00	\N
17bab94b-7d64-443c-a034-2b2220020dac	customer634@example.com	paid	seed-2435	2026-03-08T21:07:00+00:00	\N
ee1e51a4-f89f-4730-8d9e-cc508eae97d6	customer635@example.com	paid	seed-2436	2026-03-08T21:41:00+00:00	\N
f21eca17-8e81-42cd-825b-2e773aeb4c7f	customer636@example.com	paid	seed-2437	2026-03-08T22:30:00+00:00	\N
794f91c7-7911-41e2-ae91-68d211f5673b	customer637@example.com	paid	seed-2438	2026-03-08T22:59:00+00:00	\N
f46de2b7-9c7a-48e0-a95a-f89f46606d44	customer638@example.com	paid	seed-2439	2026-03-08T23:42:00+00:00	\N
5d4ed04d-3f99-4a37-9380-a13ff7ba8806	customer639@example.com	paid	seed-2440	2026-03-09T00:07:00+00:00	\N
b01c1b32-fca1-4ddb-a9df-aa35e905c71f	customer640@example.com	paid	seed-2441	2026-03-09T00:55:00+00:00	\N
48323c02-856c-4bbd-b027-4847ddd3f588	customer641@example.com	paid	seed-2442	2026-03-09T01:29:00+00:00	\N
6a3a4336-7580-4b57-a628-dff6b5f5f579	customer642@example.com	declined		2026-03-09T02:00:00+00:00	\N
080fd077-3642-4b49-811c-e0963f656c54	customer643@example.com	paid	seed-2444	2026-03-09T02:39:00+00:00	\N
b89b6647-8fa0-4ba0-b579-638ad5b8cac1	customer644@example.com	paid	seed-2445	2026-03-09T03:10:00+00:00	\N
3a82bbfc-f819-4793-9878-70077149ee9a	customer645@example.com	paid	seed-2446	2026-03-09T03:52:00+00:00	\N
cba35051-db90-4d4a-aa42-64b5d46f721d	customer646@example.com	paid	seed-2447	2026-03-09T04:48:00+00:00	\N
b368ad66-235c-4979-b70f-8d19015d05e5	customer647@example.com	paid	seed-2448	2026-03-09T05:16:00+00:00	\N
ebf8126a-34e2-4b76-a982-2a39198c6765	customer648@example.com	paid	seed-2449	2026-03-09T05:49:00+00:00	\N
6a44fa18-b6bd-48bf-966e-4efcad47dd64	customer649@example.com	pending		2026-03-09T06:15:00+00:00	\N
59c3a0fc-b444-49f5-bce7-3ee4759a2d25	customer650@example.com	paid	seed-2451	2026-03-09T06:55:00+00:00	\N
9128db37-4912-44c9-9057-691bc618a998	customer651@example.com	paid	seed-2452	2026-03-09T07:43:00+00:00	\N
af25e7e9-40b6-4386-9bcd-2b3bde8542b2	customer652@example.com	failed		2026-03-09T08:17:00+00:00	\N
48b57984-0261-4bd3-8d1a-efb27300b813	customer653@example.com	paid	seed-2454	2026-03-09T08:56:00+00:00	\N
1cac7ac5-5df1-4220-8e80-ce80d3db3fa8	customer654@example.com	paid	seed-2455	2026-03-09T09:32:00+00:00	\N
14e8070c-cabd-4412-a1d5-151cd9a515ea	customer655@example.com	paid	seed-2456	2026-03-09T10:09:00+00:00	\N
984834b7-2460-484e-bc1a-7e9f102b6988	customer656@example.com	paid	seed-2457	2026-03-09T10:32:00+00:00	\N
fc7aea53-e40d-489d-a69d-ee33a8d8b906	customer657@example.com	paid	seed-2458	2026-03-09T11:26:00+00:00	\N
6935d3a0-9fee-4912-a094-ca8fea0995ca	customer658@example.com	paid	seed-2459	2026-03-09T12:09:00+00:00	\N
e199a443-a55e-47ee-ac54-313e8e099198	customer659@example.com	paid	seed-2460	2026-03-09T12:46:00+00:00	\N
f6be0102-0ab7-4c8b-8fc0-0bcdd3cdf1a7	customer660@example.com	paid	seed-2461	2026-03-09T13:11:00+00:00	\N
911e4b0e-a837-4c20-ae2e-2ff9955a3075	customer661@example.com	paid	seed-2462	2026-03-09T14:03:00+00:00	\N
06696449-09a7-4331-8f86-678cf453e42c	customer662@example.com	paid	seed-2463	2026-03-09T14:15:00+00:00	\N
83375249-5d50-4fef-8f3c-e92779381585	customer663@example.com	paid	seed-2464	2026-03-09T14:54:00+00:00	\N
1a873778-f172-453e-9afa-40bf2e4ac896	customer664@example.com	paid	seed-2465	2026-03-09T15:42:00+00:00	\N
afa81f45-4ae1-4bc0-bbee-82a38c33220a	customer665@example.com	paid	seed-2466	2026-03-09T16:12:00+00:00	\N
74609f83-a6df-40b9-bea7-7c533dee788d	customer666@example.com	paid	seed-2467	2026-03-09T16:50:00+00:00	\N
d17e68f4-ceff-4716-a2d9-97efc96f4593	customer667@example.com	paid	seed-2468	2026-03-09T17:27:00+00:00	\N
69452ac3-6e68-439c-b5e3-13689a516292	customer668@example.com	paid	seed-2469	2026-03-09T18:09:00+00:00	\N
16b15739-b4bb-40ec-8812-10ac83ad7e41	customer669@example.com	paid	seed-2470	2026-03-09T18:58:00+00:00	\N
ddefecff-6b38-468c-be87-7a9c76174e8a	customer670@example.com	paid	seed-2471	2026-03-09T19:23:00+00:00	\N
85feea12-f0db-4c79-9703-a5e41c69d0aa	customer671@example.com	paid	seed-2472	2026-03-09T20:08:00+00:00	\N
4f690cf6-37dc-4145-ae66-e36c7420c903	customer672@example.com	paid	seed-2473	2026-03-09T20:34:00+00:00	\N
acd1a968-6085-44e7-ba21-1925f51e34f3	customer673@example.com	declined		2026-03-09T21:21:00+00:00	\N
2e21a069-9bab-443b-98be-35b5aa1e04c5	customer674@example.com	paid	seed-2475	2026-03-09T21:52:00+00:00	\N
3e666e19-db30-40b3-8aa4-d3d5c20345a3	customer675@example.com	paid	seed-2476	2026-03-09T22:39:00+00:00	\N
47296367-a27f-4815-9ce0-8e15092eb039	customer676@example.com	paid	seed-2477	2026-03-09T23:20:00+00:00	\N
14a15eb6-578e-4731-bc48-c0a87981b22e	customer677@example.com	paid	seed-2478	2026-03-09T23:41:00+00:00	\N
b98b9c20-deba-4c4d-8106-e7debaf20dda	customer678@example.com	paid	seed-2479	2026-03-10T00:28:00+00:00	\N
e51f7139-ecc1-41bd-9173-aa632a2e8eab	customer679@example.com	paid	seed-2480	2026-03-10T00:58:00+00:00	\N
9c1a37ed-82ac-4296-b6e5-45a582a1aff1	customer680@example.com	paid	seed-2481	2026-03-10T01:26:00+00:00	\N
5df73928-286a-4455-8c4b-9d09a11e91eb	customer681@example.com	paid	seed-2482	2026-03-10T02:20:00+00:00	\N
2741a2dc-8928-4e64-982e-91af59a3f73a	customer682@example.com	paid	seed-2483	2026-03-10T02:59:00+00:00	\N
80af555e-8b22-4661-a184-e3e3da1f9c17	customer683@example.com	paid	seed-2484	2026-03-10T03:35:00+00:00	\N
701186ad-a1a5-4a32-8357-f9446eb19726	customer684@example.com	paid	seed-2485	2026-03-10T03:48:00+00:00	\N
757475b8-2032-45a2-9ced-69b75b39105a	customer685@example.com	paid	seed-2486	2026-03-10T04:26:00+00:00	\N
921414d0-a069-4c39-a119-e0ff4201d57c	customer686@example.com	paid	seed-2487	2026-03-10T05:11:00+00:00	\N
3931d729-b78b-43fb-8e2c-a626e8d0a1fc	customer687@example.com	paid	seed-2488	2026-03-10T05:47:00+00:00	\N
1d9e6e25-b2c0-4994-9262-42344e099585	customer688@example.com	paid	seed-2489	2026-03-10T06:38:00+00:00	\N
96e6d8c5-a44d-4ed4-a33f-bddf5398f965	customer689@example.com	paid	seed-2490	2026-03-10T07:17:00+00:00	\N
105b31af-5ca3-4b12-a33c-d200e6ad3e40	customer690@example.com	paid	seed-2491	2026-03-10T07:33:00+00:00	\N
1df6c5b7-f074-4793-ba64-b7c2e90c0501	customer691@example.com	paid	seed-2492	2026-03-10T08:14:00+00:00	\N
2ce2ca9d-a34f-47d5-9ad0-e6bff7cfb31f	customer692@example.com	paid	seed-2493	2026-03-10T08:51:00+00:00	\N
2a65c76c-286f-4d00-8de5-a723807f3f48	customer693@example.com	paid	seed-2494	2026-03-10T09:34:00+00:00	\N
b419ee07-50df-41d4-ab4d-29ed1ac3a103	customer694@example.com	paid	seed-2495	2026-03-10T10:19:00+00:00	\N
f74b8dd7-3846-411c-9eda-da56553f1bf3	customer695@example.com	paid	seed-2496	2026-03-10T10:53:00+00:00	\N
d897c9a0-c753-4c4d-8112-8e68144384de	customer696@example.com	pending		2026-03-10T11:40:00+00:00	\N
97b63463-e2a3-412e-90fb-a0819418567d	customer697@example.com	paid	seed-2498	2026-03-10T12:15:00+00:00	\N
cf942ad6-d56b-49b1-9554-329487754bee	customer698@example.com	paid	seed-2499	2026-03-10T12:28:00+00:00	\N
a4a40610-0966-40c5-a890-b7119ed76074	customer699@example.com	paid	seed-2500	2026-03-10T13:07:00+00:00	\N
34d755ec-c964-4e5c-be82-62be450f11f2	customer700@example.com	paid	seed-2501	2026-03-10T14:04:00+00:00	\N
318daef8-657d-4d28-b1b0-fcac7647c21d	customer701@example.com	paid	seed-2502	2026-03-10T14:31:00+00:00	\N
f6ca0c2f-ba59-429e-8bfb-f8cd00a3d581	customer702@example.com	paid	seed-2503	2026-03-10T15:22:00+00:00	\N
e5f68c8a-bdf0-480f-adb2-e2617687f725	customer703@example.com	paid	seed-2504	2026-03-10T15:38:00+00:00	\N
26dd3cda-5bdd-4651-a656-afe9359e37f5	customer704@example.com	paid	seed-2505	2026-03-10T16:19:00+00:00	\N
62559262-e0f7-4cd6-b478-ef4f07510736	customer705@example.com	paid	seed-2506	2026-03-10T17:05:00+00:00	\N
f4f028fc-e25e-4e33-9060-868d487f082c	customer706@example.com	paid	seed-2507	2026-03-10T17:49:00+00:00	\N
1241d45d-ae8e-49e6-8071-a511009bf5ea	customer707@example.com	paid	seed-2508	2026-03-10T18:23:00+00:00	\N
4261b82e-e6b1-47c0-9232-11c80315bd8f	customer708@example.com	paid	seed-2509	2026-03-10T18:50:00+00:00	\N
6502a3cc-04bd-4fa6-851e-9502903dd6a5	customer709@example.com	paid	seed-2510	2026-03-10T19:16:00+00:00	\N
f603404f-8712-4368-a2bc-6a851c5622af	customer710@example.com	paid	seed-2511	2026-03-10T20:15:00+00:00	\N
c4d948b9-0937-4a21-8c19-d6bf32253cb2	customer711@example.com	paid	seed-2512	2026-03-10T20:42:00+00:00	\N
d275d974-3257-4f68-9637-80b8e88dc1f6	customer712@example.com	paid	seed-2513	2026-03-10T21:16:00+00:00	\N
fd2f9954-9177-4109-b09d-b8d2460fb98e	customer713@example.com	paid	seed-2514	2026-03-10T21:54:00+00:00	\N
d1d42eb3-e950-4984-b003-f9ae0b1efbdc	customer714@example.com	paid	seed-2515	2026-03-10T22:44:00+00:00	\N
3aaa8f8d-0a1f-486c-a655-839d4d600dea	customer715@example.com	paid	seed-2516	2026-03-10T22:55:00+00:00	\N
1efc2689-ed6c-4b60-b998-a81253d5a6b8	customer716@example.com	paid	seed-2517	2026-03-11T00:01:00+00:00	\N
82ce8ff7-d0a3-4537-8aea-0c69792ea359	customer717@example.com	paid	seed-2518	2026-03-11T00:09:00+00:00	\N
c4ada02d-ea4b-491c-8e8f-b65ccd8d730d	customer718@example.com	pending		2026-03-11T00:57:00+00:00	\N
4e397ff4-5c6d-45e0-9b05-01f3f007c09a	customer719@example.com	pending		2026-03-11T01:43:00+00:00	\N
b65c20f8-4372-45d3-947d-f41b1ad7eaee	customer720@example.com	paid	seed-2521	2026-03-11T02:03:00+00:00	\N
16d5a2ec-930e-4560-ade9-8b400c7d0f81	customer721@example.com	paid	seed-2522	2026-03-11T02:42:00+00:00	\N
799672d0-0ace-418a-957b-8f8ce026dd89	customer722@example.com	paid	seed-2523	2026-03-11T03:41:00+00:00	\N
e3133bda-2f82-44ac-a3f9-20c6c466142b	customer723@example.com	paid	seed-2524	2026-03-11T03:56:00+00:00	\N
9ae85a94-6a97-42de-9032-2a00b3c375a5	customer724@example.com	declined		2026-03-11T04:28:00+00:00	\N
b64a0114-c49e-4ceb-aea1-eb2ada6a1cc8	customer725@example.com	paid	seed-2526	2026-03-11T05:22:00+00:00	\N
cfc0cf81-c35c-47dd-aa3c-58a014c4d5a6	customer726@example.com	paid	seed-2527	2026-03-11T06:06:00+00:00	\N
75357ebd-dfc1-41dd-85f2-9e397aa5da82	customer727@example.com	paid	seed-2528	2026-03-11T06:36:00+00:00	\N
4bf5bbb5-10b5-4a76-b7ab-da1c6959fea1	customer728@example.com	paid	seed-2529	2026-03-11T07:16:00+00:00	\N
4e745c50-3bf0-4bc8-b596-d2ca17d5ba7f	customer729@example.com	paid	seed-2530	2026-03-11T07:43:00+00:00	\N
5d97b345-a2e7-4f12-9539-3a718cec03b6	customer730@example.com	paid	seed-2531	2026-03-11T08:10:00+00:00	\N
ddb001da-e55f-4289-88f3-5af5336afa76	customer731@example.com	paid	seed-2532	2026-03-11T08:47:00+00:00	\N
4737b8ee-7962-4079-bfcb-07690c3a3c6c	customer732@example.com	paid	seed-2533	2026-03-11T09:49:00+00:00	\N
9f94d3bb-a0c8-4c5a-8912-a1d660911e0b	customer733@example.com	paid	seed-2534	2026-03-11T10:02:00+00:00	\N
5dca7725-74d1-4a35-aaba-4de3a930af29	customer734@example.com	paid	seed-2535	2026-03-11T10:49:00+00:00	\N
bb6b816e-84ce-4cea-a6ce-098ce78a3b38	customer735@example.com	paid	seed-2536	2026-03-11T11:33:00+00:00	\N
896d32b4-ecd8-4c25-9bcd-a94013d0b819	customer736@example.com	paid	seed-2537	2026-03-11T11:56:00+00:00	\N
dd7c0a0c-715a-4b49-89dd-ef9b340d6fc7	customer737@example.com	paid	seed-2538	2026-03-11T12:41:00+00:00	\N
d54539d7-5281-478e-84b5-5e64f875f228	customer738@example.com	paid	seed-2539	2026-03-11T13:11:00+00:00	\N
9ab0ca91-57fe-4a33-974a-56297b762d02	customer739@example.com	paid	seed-2540	2026-03-11T13:57:00+00:00	\N
035afe5b-0c19-48bc-b88b-b5d351dd10bc	customer740@example.com	pending		2026-03-11T14:25:00+00:00	\N
effdd138-5bf4-4216-94ab-f51c9b913884	customer741@example.com	paid	seed-2542	2026-03-11T15:19:00+00:00	\N
17e832cf-ce74-4321-ac29-8dcc2e68e3c1	customer742@example.com	declined		2026-03-11T15:47:00+00:00	\N
ce95319c-d3e0-499b-9570-0caf54cae9eb	customer743@example.com	paid	seed-2544	2026-03-11T16:37:00+00:00	\N
ea763231-4171-41bb-8366-c64a16878047	customer744@example.com	paid	seed-2545	2026-03-11T17:01:00+00:00	\N
a8d66b38-86e6-419c-9f2d-c45ed1ea23c2	customer745@example.com	paid	seed-2546	2026-03-11T17:34:00+00:00	\N
2ea040d9-282b-4fac-a774-0dbf4a5e4718	customer746@example.com	paid	seed-2547	2026-03-11T18:30:00+00:00	\N
2f642b9a-a30f-45d5-a45d-dd98ea574af7	customer747@example.com	paid	seed-2548	2026-03-11T18:57:00+00:00	\N
a568577b-c76f-42c8-ba2c-d4695989191d	customer748@example.com	paid	seed-2549	2026-03-11T19:37:00+00:00	\N
492bb1e8-4b16-483f-b79c-1dd35b19643b	customer749@example.com	paid	seed-2550	2026-03-11T19:57:00+00:00	\N
2ee0ef31-9cc7-414a-a93d-2d0877c1bbc3	customer750@example.com	paid	seed-2551	2026-03-11T20:39:00+00:00	\N
810f6d98-4724-4f98-8a8d-ff12a75959f9	customer751@example.com	paid	seed-2552	2026-03-11T21:22:00+00:00	\N
fd653181-d005-4ed1-8f95-a7a675efd369	customer752@example.com	paid	seed-2553	2026-03-11T22:08:00+00:00	\N
c02bb729-d484-4d23-bf64-c4eb864bdf8e	customer753@example.com	paid	seed-2554	2026-03-11T22:34:00+00:00	\N
82e9d312-bbc2-424c-a1a7-3378fba37de6	customer754@example.com	paid	seed-2555	2026-03-11T23:14:00+00:00	\N
8d7a8ec9-dbc5-444f-916c-303e8402e7fb	customer755@example.com	paid	seed-2556	2026-03-11T23:49:00+00:00	\N
60466c9a-ad9e-4d45-b8a1-a7ccf1aec6f8	customer756@example.com	paid	seed-2557	2026-03-12T00:23:00+00:00	\N
97dbec4c-b886-480a-af81-8dfcb32aff00	customer757@example.com	paid	seed-2558	2026-03-12T01:03:00+00:00	\N
ebf575c2-3081-4748-a572-9be9d01bae96	customer758@example.com	paid	seed-2559	2026-03-12T01:35:00+00:00	\N
e5b73839-796d-4b64-b906-c758d76c7c4f	customer759@example.com	paid	seed-2560	2026-03-12T02:08:00+00:00	\N
7627b7ac-6708-4718-8894-1e5453989b3b	customer760@example.com	paid	seed-2561	2026-03-12T02:41:00+00:00	\N
b006a792-7f79-43cf-bf4d-e834731ea61d	customer761@example.com	paid	seed-2562	2026-03-12T03:43:00+00:00	\N
32aa2b55-02c6-4537-84d3-294eead3dba4	customer762@example.com	paid	seed-2563	2026-03-12T04:20:00+00:00	\N
b87abc93-c64d-4a4e-a598-54a3fb5f72b2	customer763@example.com	paid	seed-2564	2026-03-12T04:36:00+00:00	\N
4e429ed0-b7cf-460b-b1f1-896add5448de	customer764@example.com	paid	seed-2565	2026-03-12T05:20:00+00:00	\N
cb5cfe5a-58b6-4767-9b3c-2bcedb2e322b	customer765@example.com	paid	seed-2566	2026-03-12T06:02:00+00:00	\N
4cdf86fa-c3c7-4cda-96ed-12f03f1a5086	customer766@example.com	paid	seed-2567	2026-03-12T06:34:00+00:00	\N
b1864c0d-e305-4f50-b30b-a2bbf2a0bcae	customer767@example.com	paid	seed-2568	2026-03-12T07:00:00+00:00	\N
842d0e40-a0e9-4903-8834-d977cb17109a	customer768@example.com	paid	seed-2569	2026-03-12T07:58:00+00:00	\N
c0708b89-4fee-4a60-ae5f-3f7f415ae658	customer769@example.com	paid	seed-2570	2026-03-12T08:21:00+00:00	\N
a600119f-2776-4870-8b3d-819b31432ce7	customer770@example.com	paid	seed-2571	2026-03-12T09:00:00+00:00	\N
03bd66af-0035-482e-a2e9-17b3ec914a96	customer771@example.com	paid	seed-2572	2026-03-12T09:37:00+00:00	\N
77dc2177-b4b3-4ce3-965a-88aae6443c52	customer772@example.com	paid	seed-2573	2026-03-12T10:16:00+00:00	\N
eff5f760-ff24-4b8d-95f4-c13b8c4a9f98	customer773@example.com	paid	seed-2574	2026-03-12T10:53:00+00:00	\N
0fcbe2f1-c654-4e7c-a762-3105f8103c68	customer774@example.com	paid	seed-2575	2026-03-12T11:28:00+00:00	\N
54afc6a8-3ffa-446c-bcd2-64ae8eeae4e5	customer775@example.com	paid	seed-2576	2026-03-12T12:24:00+00:00	\N
a6037a01-539b-4547-b779-673dd727365e	customer776@example.com	paid	seed-2577	2026-03-12T12:43:00+00:00	\N
f6e2ca02-d3aa-4631-86c0-e869f14d32bb	customer777@example.com	paid	seed-2578	2026-03-12T13:32:00+00:00	\N
f0b83141-8d77-4821-bf3c-3c8dbaac9ed9	customer778@example.com	paid	seed-2579	2026-03-12T13:57:00+00:00	\N
46eda5a8-cf73-4f01-bdfb-eaf2d5f7b269	customer779@example.com	paid	seed-2580	2026-03-12T14:31:00+00:00	\N
2c7d5ec6-f84a-4686-89ae-9aa1595462b7	customer780@example.com	paid	seed-2581	2026-03-12T15:07:00+00:00	\N
57b5f426-0c8c-4d94-8e88-14c6d6f5d74b	customer781@example.com	paid	seed-2582	2026-03-12T15:40:00+00:00	\N
6047eb9c-fc6b-46e7-8316-069854c2472a	customer782@example.com	paid	seed-2583	2026-03-12T16:37:00+00:00	\N
904633e3-94c7-4d92-bc18-2e1408a24385	customer783@example.com	paid	seed-2584	2026-03-12T17:13:00+00:00	\N
d980ffc4-df9f-4125-aa22-76b938573f8d	customer784@example.com	paid	seed-2585	2026-03-12T17:34:00+00:00	\N
d3e5567c-76b4-4311-a0aa-10844b90b63e	customer785@example.com	paid	seed-2586	2026-03-12T18:28:00+00:00	\N
aeff0d1c-23fd-43c7-b711-c2e6a6788391	customer786@example.com	paid	seed-2587	2026-03-12T18:42:00+00:00	\N
4a4119a3-3ec4-4bd9-ab82-f07320753471	customer787@example.com	paid	seed-2588	2026-03-12T19:28:00+00:00	\N
868182cf-16af-4710-a548-53393af79b6a	customer788@example.com	paid	seed-2589	2026-03-12T20:04:00+00:00	\N
a6175a73-72fd-486b-b30e-18a36b39d153	customer789@example.com	paid	seed-2590	2026-03-12T20:44:00+00:00	\N
77860c7b-3d89-41b9-ab8e-1488cc790e3e	customer790@example.com	paid	seed-2591	2026-03-12T21:32:00+00:00	\N
d1be0c4b-03f4-4711-98a7-f076962ed1a1	customer791@example.com	paid	seed-2592	2026-03-12T21:48:00+00:00	\N
513c04e1-d88e-4f1a-bea6-8454b1a14f1c	customer792@example.com	paid	seed-2593	2026-03-12T22:26:00+00:00	\N
5d8f07ae-d8a4-454b-97e5-0df2e320db0b	customer793@example.com	paid	seed-2594	2026-03-12T23:10:00+00:00	\N
c8668982-0557-44e7-99d3-e1dc52e86663	customer794@example.com	paid	seed-2595	2026-03-12T23:58:00+00:00	\N
2c817802-179b-4c85-9e2b-7d233c457ea5	customer795@example.com	paid	seed-2596	2026-03-13T00:17:00+00:00	\N
db7e0f04-5ccd-475f-bf75-b5a3ff24e3f4	customer796@example.com	paid	seed-2597	2026-03-13T01:14:00+00:00	\N
6407a12b-50d1-421f-88af-a92e09263e4b	customer797@example.com	paid	seed-2598	2026-03-13T01:57:00+00:00	\N
97b5130a-ecf0-43c4-8e63-e7aa0fcd57cd	customer798@example.com	paid	seed-2599	2026-03-13T02:11:00+00:00	\N
15fcbc19-15fc-4306-bfd0-5418296fbfc1	customer799@example.com	paid	seed-2600	2026-03-13T03:06:00+00:00	\N
6f55b916-da96-4460-b798-28fdc33710da	customer800@example.com	paid	seed-2601	2026-03-13T03:26:00+00:00	\N
19c76c2e-9f0c-4239-a516-63fd9dc4c0d2	customer801@example.com	paid	seed-2602	2026-03-13T04:07:00+00:00	\N
3139b65f-0c94-4c27-8428-cd3cab0b2660	customer802@example.com	paid	seed-2603	2026-03-13T04:47:00+00:00	\N
8a265601-e2c1-4465-8216-647c52a6faa8	customer803@example.com	failed		2026-03-13T05:40:00+00:00	\N
8d970a57-2128-4014-8c82-8f49772802ca	customer804@example.com	paid	seed-2605	2026-03-13T06:01:00+00:00	\N
d40f20da-4c7f-4203-8b35-42cc6870db30	customer805@example.com	paid	seed-2606	2026-03-13T06:37:00+00:00	\N
ecff1ce9-6e18-4be7-868f-b9b202b9a15c	customer806@example.com	paid	seed-2607	2026-03-13T07:30:00+00:00	\N
c8ded140-da11-44c4-a45f-2760b76ae5fa	customer807@example.com	paid	seed-2608	2026-03-13T07:57:00+00:00	\N
2c373a63-7a20-4554-8b29-11b5fe8582da	customer808@example.com	paid	seed-2609	2026-03-13T08:22:00+00:00	\N
a3c9c737-8da1-4f5d-bdd8-3d73b7cfad78	customer809@example.com	paid	seed-2610	2026-03-13T08:53:00+00:00	\N
1a4ce5d9-26cd-4ea3-a760-9f9713ccab9f	customer810@example.com	paid	seed-2611	2026-03-13T09:33:00+00:00	\N
e1315c0f-83bd-41e9-ace5-b77286bc9895	customer811@example.com	paid	seed-2612	2026-03-13T10:25:00+00:00	\N
4e324514-4e48-4431-b441-3416997e27d0	customer812@example.com	paid	seed-2613	2026-03-13T11:03:00+00:00	\N
7a7b37da-c88c-4c4f-a7e0-5aa03acd2dd6	customer813@example.com	paid	seed-2614	2026-03-13T11:41:00+00:00	\N
00949839-c28c-4023-92e8-c9db5b83f698	customer814@example.com	pending		2026-03-13T12:06:00+00:00	\N
932dd84c-14bf-438e-8db3-7eb0e267625e	customer815@example.com	paid	seed-2616	2026-03-13T12:54:00+00:00	\N
8d33afe3-b152-4455-a94e-7040d3ca3976	customer816@example.com	paid	seed-2617	2026-03-13T13:28:00+00:00	\N
1f9be46b-049d-4a4c-9332-2dc3a950312a	customer817@example.com	paid	seed-2618	2026-03-13T13:49:00+00:00	\N
8fbc9c3a-1ee2-4110-8df0-31839fb70fe8	customer818@example.com	paid	seed-2619	2026-03-13T14:49:00+00:00	\N
052fd3cc-bfee-4968-90eb-0d9c4b8e9003	customer819@example.com	pending		2026-03-13T15:18:00+00:00	\N
7f166798-782c-4eff-bc6e-2bd0f8c705fe	customer820@example.com	paid	seed-2621	2026-03-13T15:55:00+00:00	\N
537cf332-5b98-4b52-a430-3e66b272ec95	customer821@example.com	paid	seed-2622	2026-03-13T16:37:00+00:00	\N
17ab8dd6-c811-4ad2-864c-b1bf484a136c	customer822@example.com	paid	seed-2623	2026-03-13T17:00:00+00:00	\N
42ddbce4-b3ba-4fb3-af74-23de2c6c35c1	customer823@example.com	paid	seed-2624	2026-03-13T17:41:00+00:00	\N
40b07a0d-7852-4bc6-81c3-93f51cd4d223	customer824@example.com	paid	seed-2625	2026-03-13T18:15:00+00:00	\N
397fa8f0-d60d-43de-9f40-e3e6bbefca00	customer825@example.com	declined		2026-03-13T18:52:00+00:00	\N
2d6ad854-558e-4497-827a-2e25142c8ddd	customer826@example.com	paid	seed-2627	2026-03-13T19:46:00+00:00	\N
a08102fb-1d6f-4bbb-be94-73d597e765fb	customer827@example.com	paid	seed-2628	2026-03-13T20:24:00+00:00	\N
65635912-0d98-4bdb-9cdd-7e04b0ee7d10	customer828@example.com	paid	seed-2629	2026-03-13T20:56:00+00:00	\N
6e6b2f28-ab98-45a6-bc29-b5b47d9a1b47	customer829@example.com	paid	seed-2630	2026-03-13T21:15:00+00:00	\N
ef384b95-c219-4580-932f-31204ce8dd3b	customer830@example.com	paid	seed-2631	2026-03-13T21:59:00+00:00	\N
fb37c477-0e45-475c-848b-0111187e2ac5	customer831@example.com	paid	seed-2632	2026-03-13T22:27:00+00:00	\N
f101722b-2d99-433c-8aa5-724cf1e32a5a	customer832@example.com	paid	seed-2633	2026-03-13T23:31:00+00:00	\N
bec091f5-4e7c-41c7-952e-9dda04704236	customer833@example.com	paid	seed-2634	2026-03-14T00:07:00+00:00	\N
8dbfa561-1a36-4381-8378-c1f3682e7566	customer834@example.com	paid	seed-2635	2026-03-14T00:32:00+00:00	\N
c3896172-8f4e-44ba-85a1-0db6b055d800	customer835@example.com	paid	seed-2636	2026-03-14T01:17:00+00:00	\N
a7bb4182-7fa5-4f77-bbe9-789b48cf83c6	customer836@example.com	paid	seed-2637	2026-03-14T01:32:00+00:00	\N
60324f3e-aaf9-4c78-ba7e-2e45d03d7e51	customer837@example.com	paid	seed-2638	2026-03-14T02:32:00+00:00	\N
c95fc6ef-9f3d-4c4f-be7f-9a3413301c47	customer838@example.com	paid	seed-2639	2026-03-14T02:55:00+00:00	\N
c7d81ca5-f994-485f-b2c0-7385c8f1e9a0	customer839@example.com	paid	seed-2640	2026-03-14T03:37:00+00:00	\N
6d212245-9e85-49f3-80a4-411086c4147f	customer840@example.com	pending		2026-03-14T04:03:00+00:00	\N
f59531a7-b293-43d0-873e-014f5f4b46ee	customer841@example.com	paid	seed-2642	2026-03-14T05:00:00+00:00	\N
81523945-e1a2-4ecc-a2e8-5b5e51bee6b2	customer842@example.com	paid	seed-2643	2026-03-14T05:37:00+00:00	\N
d4b8804b-1218-44ff-b016-62fd6df3a2ff	customer843@example.com	paid	seed-2644	2026-03-14T06:00:00+00:00	\N
13e7335b-7e2a-4a7e-9050-878600f7d98c	customer844@example.com	paid	seed-2645	2026-03-14T06:30:00+00:00	\N
c3fadb7d-e8c9-4b56-b03e-62c58dd61547	customer845@example.com	paid	seed-2646	2026-03-14T07:16:00+00:00	\N
d0670175-0233-4d9e-b72b-acf1d158c4e7	customer846@example.com	paid	seed-2647	2026-03-14T08:01:00+00:00	\N
619c0d34-a73b-45f4-88b8-3476783ae168	customer847@example.com	paid	seed-2648	2026-03-14T08:40:00+00:00	\N
1246c2f0-3033-4594-81b2-6be3afd15a8f	customer848@example.com	paid	seed-2649	2026-03-14T09:08:00+00:00	\N
1eddff7a-6be9-47e3-81a5-bf1119483f71	customer849@example.com	paid	seed-2650	2026-03-14T09:36:00+00:00	\N
84116a2c-e302-497b-a3cb-32eb47dfa2d0	customer850@example.com	paid	seed-2651	2026-03-14T10:15:00+00:00	\N
3e63dc32-9fe3-42e3-869e-bede595eb9e7	customer851@example.com	paid	seed-2652	2026-03-14T11:13:00+00:00	\N
ed5f952e-080c-480e-b9a2-4a64c3b6ddaa	customer852@example.com	paid	seed-2653	2026-03-14T11:27:00+00:00	\N
da7337a2-be57-4d3a-9356-f8252ee2ae88	customer853@example.com	pending		2026-03-14T12:30:00+00:00	\N
2cd3b2ff-9955-46af-bfc9-0090adecf0a9	customer854@example.com	paid	seed-2655	2026-03-14T12:50:00+00:00	\N
8d696069-89df-4ffe-af82-b96570bb4a31	customer855@example.com	paid	seed-2656	2026-03-14T13:20:00+00:00	\N
78fe5a0d-5592-4f9e-86a8-84269af0bad2	customer856@example.com	paid	seed-2657	2026-03-14T13:57:00+00:00	\N
2d49dce7-e726-4836-bcd0-3e2cd005dc56	customer857@example.com	pending		2026-03-14T14:49:00+00:00	\N
58fb1093-9a74-40fc-821a-45bf787623d0	customer858@example.com	paid	seed-2659	2026-03-14T15:20:00+00:00	\N
5ff3d0a2-ec4d-45b3-9a70-f7f1c19d2cde	customer859@example.com	paid	seed-2660	2026-03-14T16:11:00+00:00	\N
230cbaa9-5d56-4a41-b612-2fac78c73a04	customer860@example.com	paid	seed-2661	2026-03-14T16:41:00+00:00	\N
e5d8f584-98f4-4a98-9c90-a00026419270	customer861@example.com	paid	seed-2662	2026-03-14T17:25:00+00:00	\N
516acc1b-86b6-4115-8525-6c227d99d27c	customer862@example.com	paid	seed-2663	2026-03-14T17:54:00+00:00	\N
826fb3c6-2b9d-47b6-9acc-92f44d29fcff	customer863@example.com	pending		2026-03-14T18:24:00+00:00	\N
74263de0-9de8-4563-bb0c-eb57caf6e688	customer864@example.com	paid	seed-2665	2026-03-14T18:50:00+00:00	\N
bc0feb91-b123-4b79-a505-d58f6f41bb04	customer865@example.com	paid	seed-2666	2026-03-14T19:50:00+00:00	\N
414905d8-f377-4a4c-ab8d-ab0239069a7c	customer866@example.com	paid	seed-2667	2026-03-14T20:19:00+00:00	\N
ae2071a1-0a87-4146-8016-a82238ba7359	customer867@example.com	paid	seed-2668	2026-03-14T20:51:00+00:00	\N
b9a3e2cf-f9fa-4d22-b6c7-bc8288c5ac2a	customer868@example.com	paid	seed-2669	2026-03-14T21:40:00+00:00	\N
7942e0ff-7a19-4750-888b-6320c29b7823	customer869@example.com	paid	seed-2670	2026-03-14T22:05:00+00:00	\N
d7bbecc7-a0f5-4654-831b-dcc5bc657ba4	customer870@example.com	paid	seed-2671	2026-03-14T22:48:00+00:00	\N
e275e476-f01c-4893-bc5e-694e41454fb1	customer871@example.com	paid	seed-2672	2026-03-14T23:30:00+00:00	\N
a288a59b-8f6d-486f-b0e2-72d7eb14c408	customer872@example.com	declined		2026-03-15T00:07:00+00:00	\N
feaf6eb2-0206-43a0-bf75-07ad7756d7bf	customer873@example.com	paid	seed-2674	2026-03-15T00:29:00+00:00	\N
f0ae0110-e382-4a3a-ab49-cf4f8bbd85f1	customer874@example.com	paid	seed-2675	2026-03-15T01:10:00+00:00	\N
edd99903-5be9-4f39-bee0-0e9e596d2c6b	customer875@example.com	paid	seed-2676	2026-03-15T01:52:00+00:00	\N
37ca1bbd-0912-4ed4-a7c4-4db6c9c6ca4a	customer876@example.com	paid	seed-2677	2026-03-15T02:14:00+00:00	\N
0c10948c-4652-4063-8452-390a681c4670	customer877@example.com	paid	seed-2678	2026-03-15T03:13:00+00:00	\N
bb082106-0bbd-497a-9b28-e318f08849b0	customer878@example.com	paid	seed-2679	2026-03-15T03:35:00+00:00	\N
c26565ec-95d5-45e4-a512-e9c495f57e7e	customer879@example.com	paid	seed-2680	2026-03-15T04:28:00+00:00	\N
52478cf6-683c-4091-be4b-722c55f83b9c	customer880@example.com	paid	seed-2681	2026-03-15T04:57:00+00:00	\N
1c1192a7-f657-4ddb-8ed3-7002e1e22586	customer881@example.com	paid	seed-2682	2026-03-15T05:46:00+00:00	\N
8dc73a85-02b3-4423-979e-b776dc22a16b	customer882@example.com	paid	seed-2683	2026-03-15T06:13:00+00:00	\N
74b87ad9-85a5-4247-be66-18b6e7727f94	customer883@example.com	paid	seed-2684	2026-03-15T06:56:00+00:00	\N
cb59c42d-73a0-4a45-b380-f00559a05b9e	customer884@example.com	paid	seed-2685	2026-03-15T07:17:00+00:00	\N
be506e80-07d1-487a-853f-a1849e451e9e	customer885@example.com	paid	seed-2686	2026-03-15T07:53:00+00:00	\N
4eb808e2-798d-4e6e-a0c5-6e3187e61d0d	customer886@example.com	paid	seed-2687	2026-03-15T08:40:00+00:00	\N
0c4275d8-065a-4a98-ae98-f6f66e31c033	customer887@example.com	paid	seed-2688	2026-03-15T09:11:00+00:00	\N
913b9f7b-c6bb-44a9-9151-428de330b9c0	customer888@example.com	paid	seed-2689	2026-03-15T10:04:00+00:00	\N
5c22654b-c177-4158-81d7-17b97313474f	customer889@example.com	paid	seed-2690	2026-03-15T10:21:00+00:00	\N
c089a1af-e229-4f7e-88e2-0bab4375d048	customer890@example.com	paid	seed-2691	2026-03-15T11:00:00+00:00	\N
c7942e14-1737-4105-9529-5250d749b696	customer891@example.com	declined		2026-03-15T11:32:00+00:00	\N
ac7f0245-d5bd-4a56-924b-b23ee2bee564	customer892@example.com	paid	seed-2693	2026-03-15T12:16:00+00:00	\N
7a07f669-018f-4ebc-9b76-8eecd6bc2056	customer893@example.com	paid	seed-2694	2026-03-15T13:04:00+00:00	\N
320ba3c1-39b5-4dc0-a743-d867c0d80dc0	customer894@example.com	paid	seed-2695	2026-03-15T13:33:00+00:00	\N
37fe8ddd-29cd-479b-ab06-154d32175d40	customer895@example.com	paid	seed-2696	2026-03-15T14:23:00+00:00	\N
3fbc765a-1fc0-49fc-969b-23ea845a8775	customer896@example.com	paid	seed-2697	2026-03-15T14:55:00+00:00	\N
f0b1dc3c-ec7a-4e6e-8648-2c575793646d	customer897@example.com	paid	seed-2698	2026-03-15T15:11:00+00:00	\N
bd335dcc-5bf1-4c2e-8c28-f437ab930fbc	customer898@example.com	paid	seed-2699	2026-03-15T16:09:00+00:00	\N
b994100a-7293-4141-9891-3412a1169ed1	customer899@example.com	paid	seed-2700	2026-03-15T16:38:00+00:00	\N
d7178ea5-2054-421f-b028-0ab64267093f	customer0@example.com	pending		2026-03-15T17:22:00+00:00	\N
40f470b0-0efd-4cfb-ac1b-59ad4e49c447	customer1@example.com	paid	seed-2702	2026-03-15T17:37:00+00:00	\N
aad9274c-5e4b-4ba4-9237-fad39e339cac	customer2@example.com	paid	seed-2703	2026-03-15T18:14:00+00:00	\N
d784bbad-dbde-448d-9b95-24cc6358536c	customer3@example.com	paid	seed-2704	2026-03-15T19:06:00+00:00	\N
9e000ca9-5511-4568-b681-7a33fae8af14	customer4@example.com	paid	seed-2705	2026-03-15T19:39:00+00:00	\N
e5a046e6-20c2-40b2-9d69-9b9be03d1d78	customer5@example.com	paid	seed-2706	2026-03-15T20:25:00+00:00	\N
326bba7f-e335-484c-b621-d713ad0ba099	customer6@example.com	paid	seed-2707	2026-03-15T21:02:00+00:00	\N
edafe8dc-f99f-42d5-8e1a-10903e97a54d	customer7@example.com	paid	seed-2708	2026-03-15T21:45:00+00:00	\N
02e13b2d-9f95-4508-8130-7008c0628db5	customer8@example.com	paid	seed-2709	2026-03-15T22:05:00+00:00	\N
ce17fa48-551d-45ae-ab7a-0b4266fbf95c	customer9@example.com	declined		2026-03-15T22:56:00+00:00	\N
0da965ef-b132-417c-bdf6-73ae5ca7af5f	customer10@example.com	paid	seed-2711	2026-03-15T23:12:00+00:00	\N
2ca83a32-9871-4764-a107-b5a93b8a1fbd	customer11@example.com	paid	seed-2712	2026-03-15T23:49:00+00:00	\N
514658e0-4e23-4c52-a553-9b2ea359d591	customer12@example.com	paid	seed-2713	2026-03-16T00:36:00+00:00	\N
0edc868d-3c80-46ce-b66c-3d4beb9c9fab	customer13@example.com	paid	seed-2714	2026-03-16T01:21:00+00:00	\N
181cf8c1-5cd9-4973-ac7e-fde42fdd0044	customer14@example.com	paid	seed-2715	2026-03-16T01:42:00+00:00	\N
64ff882a-a518-4513-abf0-beeea01fca53	customer15@example.com	paid	seed-2716	2026-03-16T02:44:00+00:00	\N
809ccd9a-cfa1-4d5c-ad5f-5388ab8c3f2e	customer16@example.com	paid	seed-2717	2026-03-16T03:00:00+00:00	\N
f9ef0bff-1d7d-493f-9af0-27651a385902	customer17@example.com	paid	seed-2718	2026-03-16T03:42:00+00:00	\N
9b5cf47b-e567-44f1-a779-07089ec92a8d	customer18@example.com	paid	seed-2719	2026-03-16T04:28:00+00:00	\N
a40ba031-1906-4fed-bf39-d1e26b5b04de	customer19@example.com	paid	seed-2720	2026-03-16T04:53:00+00:00	\N
53b264ca-70ff-4446-8f2b-9d705edb253c	customer20@example.com	pending		2026-03-16T05:21:00+00:00	\N
d7ae289f-4434-4ba1-bd52-e9bcfd4f4846	customer21@example.com	paid	seed-2722	2026-03-16T06:15:00+00:00	\N
79abbbab-4c01-42dd-a5a1-f480a39ce339	customer22@example.com	paid	seed-2723	2026-03-16T06:57:00+00:00	\N
d5d56384-2dd4-4723-88ac-32b481a1f58e	customer23@example.com	paid	seed-2724	2026-03-16T07:33:00+00:00	\N
92a6867e-540c-4df3-9129-c1edeadb5d57	customer24@example.com	failed		2026-03-16T08:14:00+00:00	\N
9dd7c64b-7154-4db1-bc06-0a1e9b0486c4	customer25@example.com	paid	seed-2726	2026-03-16T08:51:00+00:00	\N
bc288e96-d0e0-4eae-a5d2-558f24769247	customer26@example.com	paid	seed-2727	2026-03-16T09:02:00+00:00	\N
ef7da831-52f3-4d51-89d2-e3a9ee06d4a3	customer27@example.com	paid	seed-2728	2026-03-16T10:00:00+00:00	\N
b348fb55-54a4-4b04-b835-24e1bdc991d2	customer28@example.com	pending		2026-03-16T10:25:00+00:00	\N
b954c0e3-4607-4788-9da5-04e3be9ffce8	customer29@example.com	paid	seed-2730	2026-03-16T10:58:00+00:00	\N
1a7ba83c-275c-4212-8788-153f7f8bdefe	customer30@example.com	paid	seed-2731	2026-03-16T11:37:00+00:00	\N
6c65094a-8beb-46fe-8bf3-4711dd74642d	customer31@example.com	paid	seed-2732	2026-03-16T12:32:00+00:00	\N
4ef71409-6095-4c45-9bf6-554f8d254f65	customer32@example.com	paid	seed-2733	2026-03-16T13:12:00+00:00	\N
4452c516-1d2c-451c-8623-f05f5a464224	customer33@example.com	paid	seed-2734	2026-03-16T13:35:00+00:00	\N
6aae7f6f-7319-444c-9b7f-e3950517462a	customer34@example.com	pending		2026-03-16T14:07:00+00:00	\N
62ae360a-fcd7-4928-82cd-f1a31b423a88	customer35@example.com	paid	seed-2736	2026-03-16T14:59:00+00:00	\N
c54c2e57-c551-4f83-bb84-e2db4ae7b100	customer36@example.com	pending		2026-03-16T15:23:00+00:00	\N
7bff8336-4076-4804-b3c6-fcf196ef1d1f	customer37@example.com	paid	seed-2738	2026-03-16T15:58:00+00:00	\N
f771984c-b118-4a66-94a2-ef126b85ca65	customer38@example.com	paid	seed-2739	2026-03-16T16:53:00+00:00	\N
16778cc1-7cba-4bc9-93d2-615146d56b52	customer39@example.com	paid	seed-2740	2026-03-16T17:09:00+00:00	\N
bac3049d-4ff7-4df2-904b-b8b8f460449f	customer40@example.com	paid	seed-2741	2026-03-16T17:49:00+00:00	\N
3baf3b20-6d42-499c-834e-359322532e07	customer41@example.com	paid	seed-2742	2026-03-16T18:21:00+00:00	\N
e43a2e25-95b2-4597-9c55-c16ca2b9fa26	customer42@example.com	paid	seed-2743	2026-03-16T19:06:00+00:00	\N
aec333f1-7972-48e5-8fc7-1fee7779af55	customer43@example.com	paid	seed-2744	2026-03-16T19:42:00+00:00	\N
c82dd56e-51bd-480e-be2d-2b35866b4ecf	customer44@example.com	paid	seed-2745	2026-03-16T20:14:00+00:00	\N
dc15b4f7-a438-41c5-b5f5-b3734f5e6b3c	customer45@example.com	paid	seed-2746	2026-03-16T21:06:00+00:00	\N
dbc009f0-72ae-40ea-b438-3cf66168c6c6	customer46@example.com	paid	seed-2747	2026-03-16T21:48:00+00:00	\N
35bcdcee-a186-42ef-9e7f-032218cf44be	customer47@example.com	paid	seed-2748	2026-03-16T22:11:00+00:00	\N
66419f26-81ab-4d5c-a71f-47964c686f1b	customer48@example.com	paid	seed-2749	2026-03-16T22:39:00+00:00	\N
edbde171-67ae-4b76-a72b-d63d9a0b220a	customer49@example.com	paid	seed-2750	2026-03-16T23:37:00+00:00	\N
ab7f1659-6833-42c8-982d-3df298bd340e	customer50@example.com	paid	seed-2751	2026-03-17T00:09:00+00:00	\N
47a2159c-7e73-4f0c-92f5-a0a315d3fdb1	customer51@example.com	paid	seed-2752	2026-03-17T00:33:00+00:00	\N
e47cda92-0f76-4a05-b74f-2fe898d8a512	customer52@example.com	paid	seed-2753	2026-03-17T01:05:00+00:00	\N
6fa3c8f8-2a72-4cdc-959c-99be5ed0189d	customer53@example.com	paid	seed-2754	2026-03-17T02:08:00+00:00	\N
345c0395-c07e-43de-8b50-ae81cfee37df	customer54@example.com	paid	seed-2755	2026-03-17T02:40:00+00:00	\N
ff0f8875-e426-4cb0-b8fe-b53795fc23e8	customer55@example.com	paid	seed-2756	2026-03-17T02:56:00+00:00	\N
5fcd5304-f301-4af3-a6e1-4ae8ff37a040	customer56@example.com	paid	seed-2757	2026-03-17T03:44:00+00:00	\N
c6f41f28-1126-44bd-9797-dde8c877d411	customer57@example.com	paid	seed-2758	2026-03-17T04:14:00+00:00	\N
6a9585a0-c89d-4f8a-8db7-326af55910ef	customer58@example.com	paid	seed-2759	2026-03-17T04:52:00+00:00	\N
21f20e1d-bf72-4850-aebd-9f585424fc5f	customer59@example.com	paid	seed-2760	2026-03-17T05:51:00+00:00	\N
23829304-d93a-443a-a170-f1ce0c94efe0	customer60@example.com	paid	seed-2761	2026-03-17T06:06:00+00:00	\N
ec220fe3-d30d-4d05-b0cd-9b3932648956	customer61@example.com	paid	seed-2762	2026-03-17T06:38:00+00:00	\N
931cc34f-937c-4eac-bd92-03d094bb0bab	customer62@example.com	paid	seed-2763	2026-03-17T07:19:00+00:00	\N
d7c579c8-8dcb-4e55-84c0-bd2b5d069e77	customer63@example.com	paid	seed-2764	2026-03-17T08:20:00+00:00	\N
acd6cc75-b85b-4d06-81dc-125dcecee1bc	customer64@example.com	paid	seed-2765	2026-03-17T08:43:00+00:00	\N
ee40257e-e82a-4c20-bcbc-c6895c85d073	customer65@example.com	paid	seed-2766	2026-03-17T09:16:00+00:00	\N
0f4a1596-3cd2-45b6-94bb-82eca65bd432	customer66@example.com	paid	seed-2767	2026-03-17T09:43:00+00:00	\N
f4048bc4-b48e-4040-adf2-4e3aec6a23a2	customer67@example.com	paid	seed-2768	2026-03-17T10:35:00+00:00	\N
8541e50c-7768-40bf-87cc-a81aaea099e4	customer68@example.com	paid	seed-2769	2026-03-17T11:23:00+00:00	\N
92d6154b-8469-4ded-b675-42f4e58ecc46	customer69@example.com	paid	seed-2770	2026-03-17T11:45:00+00:00	\N
9661e4e3-ae76-48ee-9450-8855102d546c	customer70@example.com	paid	seed-2771	2026-03-17T12:23:00+00:00	\N
b3ed5ae0-e693-496e-90d5-174a0eac9bfe	customer71@example.com	pending		2026-03-17T13:05:00+00:00	\N
a8f8ba34-6eb5-41e3-acdc-79695d938037	customer72@example.com	paid	seed-2773	2026-03-17T13:38:00+00:00	\N
eae315c8-3231-4b69-8425-bfeca1ec91d2	customer73@example.com	paid	seed-2774	2026-03-17T14:12:00+00:00	\N
426b4da4-6c53-4acb-b5f7-02e0d1a07836	customer74@example.com	paid	seed-2775	2026-03-17T14:49:00+00:00	\N
99c93b27-9de0-4b05-9395-285141953599	customer75@example.com	paid	seed-2776	2026-03-17T15:15:00+00:00	\N
dfadb0bc-3fac-492a-85a2-db485ee38f2b	customer76@example.com	paid	seed-2777	2026-03-17T16:05:00+00:00	\N
6e9fd220-44b8-42df-b70d-0438edb82a46	customer77@example.com	paid	seed-2778	2026-03-17T16:30:00+00:00	\N
ff4f6b5e-437e-405c-8adb-d0ac718f1257	customer78@example.com	paid	seed-2779	2026-03-17T17:06:00+00:00	\N
a744be29-e06d-48a4-a1e9-5adff0b7e9e5	customer79@example.com	paid	seed-2780	2026-03-17T17:55:00+00:00	\N
aa300506-cd9b-4728-a4a4-47bf6a0c2f22	customer80@example.com	paid	seed-2781	2026-03-17T18:28:00+00:00	\N
addaaf18-ee91-41c6-b9da-2e719fe39679	customer81@example.com	paid	seed-2782	2026-03-17T19:13:00+00:00	\N
92428855-d832-483d-bb53-bd5bc0a57da3	customer82@example.com	paid	seed-2783	2026-03-17T19:51:00+00:00	\N
1fd3c737-0b99-4bdd-8dac-405ed982fab3	customer83@example.com	pending		2026-03-17T20:29:00+00:00	\N
e8823ada-d2c7-4497-8ce9-9d5a7161d6ad	customer84@example.com	paid	seed-2785	2026-03-17T20:48:00+00:00	\N
488a8c02-0d6c-49e0-8ed3-4f5647bdda9a	customer85@example.com	paid	seed-2786	2026-03-17T21:29:00+00:00	\N
d1b655c4-37f6-48dc-b8ce-43f0ce2ffdd1	customer86@example.com	paid	seed-2787	2026-03-17T22:28:00+00:00	\N
6f96f41b-3569-4834-96f3-2ff950311dea	customer87@example.com	paid	seed-2788	2026-03-17T23:01:00+00:00	\N
9c0916e0-2e97-4b87-956c-dc379f247f42	customer88@example.com	paid	seed-2789	2026-03-17T23:32:00+00:00	\N
a97149be-0050-489b-90c7-d320c415553b	customer89@example.com	paid	seed-2790	2026-03-18T00:21:00+00:00	\N
188bfab0-01b2-4b34-a3a9-75a030c71246	customer90@example.com	paid	seed-2791	2026-03-18T00:44:00+00:00	\N
a63b9a0a-d3c6-4cf9-9115-4d0525933ed8	customer91@example.com	paid	seed-2792	2026-03-18T01:14:00+00:00	\N
36179d0c-aca4-4208-884a-f828e6e3a482	customer92@example.com	paid	seed-2793	2026-03-18T01:48:00+00:00	\N
3b1600f6-724b-4ad9-adaa-7c23dfd4bd41	customer93@example.com	paid	seed-2794	2026-03-18T02:42:00+00:00	\N
71b3cce2-4f19-4a34-a436-057047f42327	customer94@example.com	paid	seed-2795	2026-03-18T03:00:00+00:00	\N
e57f00ca-fd36-4496-943f-8ee3d32de904	customer95@example.com	paid	seed-2796	2026-03-18T03:43:00+00:00	\N
7704ef3f-a239-48f6-9bc8-b51812ee9e97	customer96@example.com	paid	seed-2797	2026-03-18T04:26:00+00:00	\N
42b59df5-8e0c-4d12-bb89-ac940586a53b	customer97@example.com	paid	seed-2798	2026-03-18T05:11:00+00:00	\N
9caa1097-4339-4c28-aeac-b691a34ec1e6	customer98@example.com	paid	seed-2799	2026-03-18T05:50:00+00:00	\N
d0801d2b-31d4-4fb5-aeb3-be4c7abc4d7d	customer99@example.com	paid	seed-2800	2026-03-18T06:10:00+00:00	\N
24994464-88f8-4f63-aac2-bbf9c247b1a2	customer100@example.com	paid	seed-2801	2026-03-18T06:56:00+00:00	\N
57fc89f7-f4f7-4fc3-8daf-c46e8dea442a	customer101@example.com	paid	seed-2802	2026-03-18T07:27:00+00:00	\N
6c77869f-354d-4e8e-b4d4-0386f695d67c	customer102@example.com	paid	seed-2803	2026-03-18T07:59:00+00:00	\N
3b55da36-42cd-4ac3-9d26-11f99032d43a	customer103@example.com	paid	seed-2804	2026-03-18T08:36:00+00:00	\N
4633444d-9bbb-4ea4-b9b6-eaecf79ebbaf	customer104@example.com	pending		2026-03-18T09:24:00+00:00	\N
a92df07f-d5e2-47c4-aafc-0c6b50233ec3	customer105@example.com	paid	seed-2806	2026-03-18T10:14:00+00:00	\N
f7f10fd6-4d3b-42a3-a85c-f28654aaa4ef	customer106@example.com	declined		2026-03-18T10:31:00+00:00	\N
d1f551cc-f82d-40c5-a34a-97e70d0205a8	customer107@example.com	paid	seed-2808	2026-03-18T11:16:00+00:00	\N
cf2b42f6-3c64-424f-8c72-45fb9d7afc83	customer108@example.com	paid	seed-2809	2026-03-18T11:49:00+00:00	\N
f31af8f4-5f45-468b-8bc7-efe40579eb19	customer109@example.com	paid	seed-2810	2026-03-18T12:18:00+00:00	\N
4e5fb78b-3c48-42b1-8440-5598f322768b	customer110@example.com	pending		2026-03-18T13:09:00+00:00	\N
3b4d1dcd-ec1f-4ebd-b00b-b9a44a70bd37	customer111@example.com	pending		2026-03-18T13:27:00+00:00	\N
08fdba67-b53c-4d67-b8e3-12b0315e607d	customer112@example.com	paid	seed-2813	2026-03-18T14:31:00+00:00	\N
f7a74389-ae77-437a-8a80-f5e16112d486	customer113@example.com	paid	seed-2814	2026-03-18T15:04:00+00:00	\N
e3186384-d3bd-46bd-bade-da4bfcfc84ee	customer114@example.com	paid	seed-2815	2026-03-18T15:24:00+00:00	\N
97aa265b-79ac-419e-b4e8-fb0d6b38ed18	customer115@example.com	paid	seed-2816	2026-03-18T16:13:00+00:00	\N
a24b4603-ba4b-4c25-8190-a774e75a549a	customer116@example.com	paid	seed-2817	2026-03-18T16:48:00+00:00	\N
44fb4182-6781-4c27-ae0b-0d07c7a9ed6f	customer117@example.com	paid	seed-2818	2026-03-18T17:22:00+00:00	\N
b00658f2-f9f3-4eac-88ad-5ac9633a4d88	customer118@example.com	paid	seed-2819	2026-03-18T17:55:00+00:00	\N
7a3d1718-aacc-4748-8cb3-52ce543640cb	customer119@example.com	paid	seed-2820	2026-03-18T18:48:00+00:00	\N
75f9f4b4-328f-4bd7-b96f-9395baa37441	customer120@example.com	paid	seed-2821	2026-03-18T19:25:00+00:00	\N
cd41ab94-5063-4ff3-a41c-a1cd572e190b	customer121@example.com	pending		2026-03-18T19:45:00+00:00	\N
840e2511-a346-47ca-995f-04c4d5aa70fc	customer122@example.com	paid	seed-2823	2026-03-18T20:26:00+00:00	\N
ae7625d2-ca93-4ef0-b58c-14470112ba24	customer123@example.com	paid	seed-2824	2026-03-18T21:18:00+00:00	\N
9d151b24-1d49-4aae-a994-c41fc943ef8d	customer124@example.com	paid	seed-2825	2026-03-18T21:34:00+00:00	\N
8dcd5599-352a-4b66-97b7-c86c1a54008e	customer125@example.com	paid	seed-2826	2026-03-18T22:21:00+00:00	\N
46b64156-ab87-4727-85e8-93419c6f9e08	customer126@example.com	paid	seed-2827	2026-03-18T22:58:00+00:00	\N
bec8df5c-3c7e-44eb-917c-f7b80bbef34c	customer127@example.com	paid	seed-2828	2026-03-18T23:28:00+00:00	\N
31965b7b-53e3-4132-a1ed-85e2d18bf82f	customer128@example.com	paid	seed-2829	2026-03-19T00:23:00+00:00	\N
27792fb1-acdd-4874-be89-9a44847f384c	customer129@example.com	paid	seed-2830	2026-03-19T01:01:00+00:00	\N
60f121f6-f81e-4cce-84db-763c7f79dce7	customer130@example.com	paid	seed-2831	2026-03-19T01:29:00+00:00	\N
2e4e8214-bbd1-431f-81bc-8009ceab5134	customer131@example.com	paid	seed-2832	2026-03-19T02:09:00+00:00	\N
828bc154-5b0d-4d32-a342-8e00a0ee2665	customer132@example.com	paid	seed-2833	2026-03-19T02:38:00+00:00	\N
1fbc1e66-5601-4738-a0a1-e5b9cbe36908	customer133@example.com	paid	seed-2834	2026-03-19T03:30:00+00:00	\N
2c99c6e5-e120-4737-bf8b-2037051e7e2d	customer134@example.com	paid	seed-2835	2026-03-19T03:50:00+00:00	\N
01fe6f07-a9d1-4bc5-8ac9-278accda76a3	customer135@example.com	paid	seed-2836	2026-03-19T04:21:00+00:00	\N
794a2712-0fe3-410b-ba4d-b10b44cf6e38	customer136@example.com	paid	seed-2837	2026-03-19T05:16:00+00:00	\N
d28f3ec4-3d61-49ec-9870-fc09d3cbcdb7	customer137@example.com	paid	seed-2838	2026-03-19T05:52:00+00:00	\N
07efde57-eba1-43cb-8440-9e78db4ea364	customer138@example.com	paid	seed-2839	2026-03-19T06:14:00+00:00	\N
10dfffaa-509a-4b06-ac0d-8ab36c6ce60b	customer139@example.com	paid	seed-2840	2026-03-19T06:45:00+00:00	\N
56bb7375-3475-41ee-be07-8024341ea339	customer140@example.com	paid	seed-2841	2026-03-19T07:24:00+00:00	\N
a7108b7f-a3ed-41c3-8a9d-4646f3a046b0	customer141@example.com	paid	seed-2842	2026-03-19T08:23:00+00:00	\N
dd74e44f-4b1b-401e-afdf-bd48029fcb03	customer142@example.com	paid	seed-2843	2026-03-19T08:59:00+00:00	\N
db5249d0-e6ec-4664-9023-41a73afc0e3f	customer143@example.com	paid	seed-2844	2026-03-19T09:33:00+00:00	\N
bb4c46a0-cd57-423e-9446-486c059659a5	customer144@example.com	pending		2026-03-19T10:02:00+00:00	\N
dc730fa8-620b-4357-9763-c85b43cbb8ac	customer145@example.com	paid	seed-2846	2026-03-19T10:44:00+00:00	\N
660e6ba8-d787-4eb0-a5f8-48a512723b13	customer146@example.com	paid	seed-2847	2026-03-19T11:24:00+00:00	\N
22b41321-4a60-4412-a7a7-569c3e6257e6	customer147@example.com	paid	seed-2848	2026-03-19T11:47:00+00:00	\N
66dc76dc-0919-4f12-937d-059883389c95	customer148@example.com	paid	seed-2849	2026-03-19T12:45:00+00:00	\N
6bbd197e-9552-41ad-aff5-9bd28eb06600	customer149@example.com	paid	seed-2850	2026-03-19T13:22:00+00:00	\N
3315ca3b-961c-459d-86c0-0717df94ecc0	customer150@example.com	pending		2026-03-19T13:30:00+00:00	\N
c6816ea2-a771-4285-a64a-116e0da12795	customer151@example.com	paid	seed-2852	2026-03-19T14:23:00+00:00	\N
af051e48-77eb-4e32-acd5-5eaf58476741	customer152@example.com	paid	seed-2853	2026-03-19T14:50:00+00:00	\N
c03bac49-60b1-45cb-a7a7-9bad1d3bc20f	customer153@example.com	declined		2026-03-19T15:46:00+00:00	\N
c6697b94-ea1d-4232-8e9b-592fa0cd9dbe	customer154@example.com	paid	seed-2855	2026-03-19T16:06:00+00:00	\N
29060f62-a49a-4cfc-874d-68478ef4a92e	customer155@example.com	pending		2026-03-19T16:43:00+00:00	\N
bd1fe36c-c8d2-4308-88bb-9e5943287183	customer156@example.com	paid	seed-2857	2026-03-19T17:35:00+00:00	\N
3c8c8797-05c8-449c-b418-366145d6025e	customer157@example.com	paid	seed-2858	2026-03-19T18:18:00+00:00	\N
e1666aa3-8e84-4c91-a6db-ebec2db96b35	customer158@example.com	pending		2026-03-19T18:34:00+00:00	\N
88b59a21-b80d-42ea-9d98-de0ea7058061	customer159@example.com	paid	seed-2860	2026-03-19T19:15:00+00:00	\N
744c9cea-7a59-4bbc-bc4e-fb8add42b598	customer160@example.com	paid	seed-2861	2026-03-19T19:41:00+00:00	\N
8f190665-632f-437b-99f2-b5eb05af90bc	customer161@example.com	paid	seed-2862	2026-03-19T20:26:00+00:00	\N
a74c6d6d-b9d5-412d-ba07-69e3fe278c6e	customer162@example.com	paid	seed-2863	2026-03-19T21:01:00+00:00	\N
54f7d6c2-0f11-49d2-8a29-b96d1233171a	customer163@example.com	paid	seed-2864	2026-03-19T21:58:00+00:00	\N
7372c453-f2ef-4d31-b530-9ee526ffa9c0	customer164@example.com	paid	seed-2865	2026-03-19T22:37:00+00:00	\N
c1235a56-3d65-48ec-8f11-05f2dbbb01c0	customer165@example.com	paid	seed-2866	2026-03-19T23:05:00+00:00	\N
c13d02ab-070a-4996-9b03-b20e88aa2f7b	customer166@example.com	paid	seed-2867	2026-03-19T23:40:00+00:00	\N
6bb3a359-55e7-4f7f-9cbd-63e3f5ef468d	customer167@example.com	paid	seed-2868	2026-03-20T00:26:00+00:00	\N
3b301692-bf84-4831-9ac6-9cb346494b17	customer168@example.com	paid	seed-2869	2026-03-20T00:59:00+00:00	\N
25b0e1ef-ea21-411f-b18b-d09122187333	customer169@example.com	paid	seed-2870	2026-03-20T01:23:00+00:00	\N
689e38ec-3a93-45e4-9d8f-77fcd713fb80	customer170@example.com	paid	seed-2871	2026-03-20T01:54:00+00:00	\N
deec2d74-bd31-435a-979f-4f17fcc00e41	customer171@example.com	paid	seed-2872	2026-03-20T02:29:00+00:00	\N
7721bd0f-c42d-4966-a00c-cec736e2539c	customer172@example.com	paid	seed-2873	2026-03-20T03:31:00+00:00	\N
11548e58-1aa5-4f49-93c2-c56741137636	customer173@example.com	paid	seed-2874	2026-03-20T03:41:00+00:00	\N
bbb232fd-ccfd-4b4a-bd37-23fd06c29b69	customer174@example.com	paid	seed-2875	2026-03-20T04:24:00+00:00	\N
c1f84d77-6682-4a62-8673-0630b96a870a	customer175@example.com	paid	seed-2876	2026-03-20T05:24:00+00:00	\N
feba71c2-4491-4c00-b3b0-985b1126d14d	customer176@example.com	paid	seed-2877	2026-03-20T06:01:00+00:00	\N
4ac54d28-5ec4-4da6-8f07-02078e9c609d	customer177@example.com	paid	seed-2878	2026-03-20T06:20:00+00:00	\N
2b8eb964-3d6b-49f0-a50f-f7c7f9a6eee6	customer178@example.com	paid	seed-2879	2026-03-20T07:03:00+00:00	\N
a48cf340-eab2-4f6e-9379-ea80b0178c2e	customer179@example.com	paid	seed-2880	2026-03-20T07:50:00+00:00	\N
69fe853a-e262-423b-81c9-1708d4a91374	customer180@example.com	paid	seed-2881	2026-03-20T08:27:00+00:00	\N
1ca005cd-c558-405c-95fa-f5be715b44d1	customer181@example.com	paid	seed-2882	2026-03-20T08:54:00+00:00	\N
27307f77-8f24-4ef0-9d92-d1e976235687	customer182@example.com	paid	seed-2883	2026-03-20T09:23:00+00:00	\N
b66305f0-7c78-4597-a86f-efd8d77001dd	customer183@example.com	paid	seed-2884	2026-03-20T10:20:00+00:00	\N
2fc6e23f-eb3c-4402-8fa0-2f605b58c479	customer184@example.com	paid	seed-2885	2026-03-20T10:51:00+00:00	\N
50c80cd3-eb23-43d5-9f5f-b04527e0837e	customer185@example.com	paid	seed-2886	2026-03-20T11:23:00+00:00	\N
7e23f350-4052-418c-ae2d-d86ab1649051	customer186@example.com	declined		2026-03-20T12:03:00+00:00	\N
b3e27c3e-bdbb-4e22-953c-85d933e86613	customer187@example.com	paid	seed-2888	2026-03-20T12:38:00+00:00	\N
df743c0c-96df-4923-a167-194282edc334	customer188@example.com	paid	seed-2889	2026-03-20T13:23:00+00:00	\N
e838e9d5-c7d0-47dc-b96d-f631a97f580b	customer189@example.com	paid	seed-2890	2026-03-20T14:01:00+00:00	\N
8fe47822-72b9-48bf-a2ad-a5deaf2ffdb9	customer190@example.com	paid	seed-2891	2026-03-20T14:37:00+00:00	\N
37df7fd5-7ed9-4c49-8965-753256d1e300	customer191@example.com	pending		2026-03-20T15:11:00+00:00	\N
7838264d-d204-4e88-8014-cc9b3d5260ac	customer192@example.com	paid	seed-2893	2026-03-20T15:26:00+00:00	\N
2dfc7f85-0401-4d46-ac2d-59ed25dbf8c6	customer193@example.com	paid	seed-2894	2026-03-20T16:30:00+00:00	\N
188dea75-ad35-4d0d-848d-d96fa94366c9	customer194@example.com	paid	seed-2895	2026-03-20T16:59:00+00:00	\N
be0e3496-170e-49de-b769-420ad27027eb	customer195@example.com	paid	seed-2896	2026-03-20T17:42:00+00:00	\N
b92e16b4-632a-4d5a-9745-1d2fb610c8e0	customer196@example.com	paid	seed-2897	2026-03-20T18:13:00+00:00	\N
9ca6a02d-9b6c-4330-8c13-efa986283713	customer197@example.com	paid	seed-2898	2026-03-20T18:54:00+00:00	\N
50730b38-4c20-4492-a425-1d56d3c771f3	customer198@example.com	paid	seed-2899	2026-03-20T19:34:00+00:00	\N
6a492087-0284-4c25-a7da-5f152db54b3f	customer199@example.com	paid	seed-2900	2026-03-20T20:01:00+00:00	\N
daefed99-02b8-4782-8c4b-af20fa570467	customer200@example.com	paid	seed-2901	2026-03-20T20:36:00+00:00	\N
6df14999-4e44-498d-98f4-16e5cd4d97eb	customer201@example.com	paid	seed-2902	2026-03-20T21:02:00+00:00	\N
fd207529-bc1a-4f2a-8dff-88344f8687eb	customer202@example.com	paid	seed-2903	2026-03-20T21:46:00+00:00	\N
ea47f5e5-5b6c-4d53-b89a-0fc2b83c0236	customer203@example.com	paid	seed-2904	2026-03-20T22:23:00+00:00	\N
9bdbaecb-4a48-4242-b576-9dcf0e2f578f	customer204@example.com	paid	seed-2905	2026-03-20T23:15:00+00:00	\N
fcf01518-6f87-4a9f-9fe6-3cadc4a1f715	customer205@example.com	paid	seed-2906	2026-03-20T23:26:00+00:00	\N
efd4b6db-755a-43ce-922d-ce51acc5f74a	customer206@example.com	paid	seed-2907	2026-03-21T00:15:00+00:00	\N
4198bd39-6ce8-46bf-bb57-1a9ec177697c	customer207@example.com	paid	seed-2908	2026-03-21T00:47:00+00:00	\N
1569e11f-f5c4-42c3-81f3-8047707cb856	customer208@example.com	paid	seed-2909	2026-03-21T01:23:00+00:00	\N
34381778-f420-4aec-984d-26269cc970e4	customer209@example.com	paid	seed-2910	2026-03-21T02:05:00+00:00	\N
bdcb2863-75e2-4643-bb82-c9cc895c755a	customer210@example.com	paid	seed-2911	2026-03-21T02:57:00+00:00	\N
a7db7beb-b69b-4003-b399-df33c924e7c0	customer211@example.com	paid	seed-2912	2026-03-21T03:18:00+00:00	\N
074eaa8e-2d53-4396-94da-d6ca52033db7	customer212@example.com	pending		2026-03-21T03:51:00+00:00	\N
f498f94e-4057-4da4-a5af-49c2e3603d4f	customer213@example.com	paid	seed-2914	2026-03-21T04:32:00+00:00	\N
16d50021-5eb6-41f7-b843-4a7db246910a	customer214@example.com	paid	seed-2915	2026-03-21T05:11:00+00:00	\N
1b90df8c-e752-47e0-b474-e7132056ac05	customer215@example.com	paid	seed-2916	2026-03-21T05:35:00+00:00	\N
4650c1bc-895a-4664-8c58-f765b4fdb664	customer216@example.com	paid	seed-2917	2026-03-21T06:13:00+00:00	\N
6f8df961-a8f1-4106-ab4b-e0bcad4a3cac	customer217@example.com	paid	seed-2918	2026-03-21T07:03:00+00:00	\N
19f8a109-850e-403b-8501-c2c6cf625856	customer218@example.com	paid	seed-2919	2026-03-21T07:33:00+00:00	\N
ee96c335-a221-448f-8230-1ce45a729e9a	customer219@example.com	pending		2026-03-21T08:30:00+00:00	\N
2f50895e-1a94-44b9-a21d-73045023b263	customer220@example.com	paid	seed-2921	2026-03-21T09:02:00+00:00	\N
3b9f86d9-f0fd-4e36-b76d-21fca4daf02b	customer221@example.com	paid	seed-2922	2026-03-21T09:31:00+00:00	\N
b201a450-0da5-4fb7-aed2-ed684b2cb4de	customer222@example.com	paid	seed-2923	2026-03-21T10:20:00+00:00	\N
981aa43e-a551-41ba-b4d4-3aa3d569c7ea	customer223@example.com	pending		2026-03-21T10:47:00+00:00	\N
778769b4-d21b-4ac4-89ef-2253950dbef3	customer224@example.com	paid	seed-2925	2026-03-21T11:18:00+00:00	\N
586ae5db-b992-4b28-92e6-e7d43a42e1b7	customer225@example.com	paid	seed-2926	2026-03-21T12:04:00+00:00	\N
c4957708-2995-460e-bde2-5be421186c45	customer226@example.com	paid	seed-2927	2026-03-21T12:38:00+00:00	\N
8b807482-5812-4182-ad4d-3ac39b96731e	customer227@example.com	paid	seed-2928	2026-03-21T13:25:00+00:00	\N
542f6e9f-c808-4720-bf79-dd3ddc10135e	customer228@example.com	paid	seed-2929	2026-03-21T13:53:00+00:00	\N
d53dce12-a28b-47e8-8dbf-cb7ca1610433	customer229@example.com	paid	seed-2930	2026-03-21T14:20:00+00:00	\N
e8bb9ebb-ee86-45a0-b62a-cb1c5eae69bc	customer230@example.com	paid	seed-2931	2026-03-21T14:51:00+00:00	\N
eac61d1c-b9b3-4bb1-ba68-d7f25701a3fd	customer231@example.com	paid	seed-2932	2026-03-21T15:40:00+00:00	\N
f70e0d0b-2788-4f1a-9347-c40ce0d4f335	customer232@example.com	paid	seed-2933	2026-03-21T16:05:00+00:00	\N
039be59d-3c9e-4e43-8753-354e03c809de	customer233@example.com	pending		2026-03-21T16:44:00+00:00	\N
f67562cf-4546-4373-bc13-14918ddef6b2	customer234@example.com	paid	seed-2935	2026-03-21T17:42:00+00:00	\N
3aa2f4cb-742d-43de-8957-fea810f77b6e	customer235@example.com	paid	seed-2936	2026-03-21T17:56:00+00:00	\N
51b7f0ea-98c6-4a9f-bcc3-5dd3887cf1e1	customer236@example.com	declined		2026-03-21T18:45:00+00:00	\N
e2a86162-57e2-4286-bfdc-348092326a5c	customer237@example.com	paid	seed-2938	2026-03-21T19:38:00+00:00	\N
57e6cd9a-cda8-489e-ae35-894af9e8923c	customer238@example.com	paid	seed-2939	2026-03-21T19:49:00+00:00	\N
b20efd75-6a77-4bae-89c1-b3e70de81e43	customer239@example.com	paid	seed-2940	2026-03-21T20:44:00+00:00	\N
ba35bf6e-f8c0-4801-923f-dbff2c5b852e	customer240@example.com	declined		2026-03-21T21:20:00+00:00	\N
8fc81372-9236-4b12-8327-c0256d2d39ea	customer241@example.com	paid	seed-2942	2026-03-21T21:45:00+00:00	\N
9e63e4c2-f751-4219-8db3-552ad7ad0c0e	customer242@example.com	paid	seed-2943	2026-03-21T22:41:00+00:00	\N
ecae89cb-afdd-4669-b9b8-445263c87047	customer243@example.com	paid	seed-2944	2026-03-21T22:56:00+00:00	\N
1a7d764a-3534-4fd8-b83d-9624af063811	customer244@example.com	paid	seed-2945	2026-03-21T23:28:00+00:00	\N
c063b9cb-0c52-4dab-bb8e-3e6d0bf67b12	customer245@example.com	paid	seed-2946	2026-03-22T00:25:00+00:00	\N
3b55781b-341b-4a9d-ad05-3c9fed8898a5	customer246@example.com	paid	seed-2947	2026-03-22T01:02:00+00:00	\N
4fdf7078-5e98-4c2a-95e2-1566321a1326	customer247@example.com	paid	seed-2948	2026-03-22T01:29:00+00:00	\N
d8f59ce6-5dee-4362-8864-a78f2b4516e2	customer248@example.com	paid	seed-2949	2026-03-22T02:24:00+00:00	\N
27d8be57-ed5b-495e-9793-291142aa6222	customer249@example.com	paid	seed-2950	2026-03-22T02:40:00+00:00	\N
c042a06d-6bb4-4186-bab3-18cf9df47669	customer250@example.com	pending		2026-03-22T03:23:00+00:00	\N
a62cf5ed-a3d7-45ee-8a4e-0f18cb130483	customer251@example.com	paid	seed-2952	2026-03-22T03:57:00+00:00	\N
ec11a5db-98e9-4913-9cb3-88544e7c1e1b	customer252@example.com	paid	seed-2953	2026-03-22T04:25:00+00:00	\N
74b14e2d-0503-4f80-b6bb-81d99392d271	customer253@example.com	pending		2026-03-22T05:08:00+00:00	\N
6366f678-3fa6-49ae-8478-854cbb407be6	customer254@example.com	paid	seed-2955	2026-03-22T06:03:00+00:00	\N
3829629e-fa4b-40a7-b31b-80928e3049dd	customer255@example.com	paid	seed-2956	2026-03-22T06:32:00+00:00	\N
37b6d326-2e69-42cf-a204-7d82c4e95a29	customer256@example.com	paid	seed-2957	2026-03-22T07:11:00+00:00	\N
b8e60cf4-b045-4425-a67c-7f6790239fde	customer257@example.com	paid	seed-2958	2026-03-22T07:58:00+00:00	\N
2463cf40-ed51-4336-abd6-c065fd5d82c1	customer258@example.com	paid	seed-2959	2026-03-22T08:21:00+00:00	\N
3f307a19-e8ad-48d5-9f7b-a6f331e6c0fd	customer259@example.com	paid	seed-2960	2026-03-22T08:43:00+00:00	\N
10c2335b-62ab-418e-82bc-a6ff5b1d69ab	customer260@example.com	paid	seed-2961	2026-03-22T09:35:00+00:00	\N
ad52745c-703b-4da9-ae0d-4c6d83161cfa	customer261@example.com	paid	seed-2962	2026-03-22T10:00:00+00:00	\N
90c800d5-dcad-4475-aa38-4c9bcf422d12	customer262@example.com	paid	seed-2963	2026-03-22T10:59:00+00:00	\N
3f427546-5a39-4bc0-828d-9e26607b0bf7	customer263@example.com	declined		2026-03-22T11:21:00+00:00	\N
03254002-11f2-4762-b943-6b2e8269e52a	customer264@example.com	paid	seed-2965	2026-03-22T11:53:00+00:00	\N
d09f2c81-df2d-4824-a297-ee14487527b8	customer265@example.com	declined		2026-03-22T12:50:00+00:00	\N
1fbb55e5-8e14-48fe-be5d-848d8e02431a	customer266@example.com	paid	seed-2967	2026-03-22T13:24:00+00:00	\N
d71fe42f-fa15-484e-8416-118a40a7a694	customer267@example.com	paid	seed-2968	2026-03-22T13:50:00+00:00	\N
eab71acc-0f9e-4d53-95b3-021ba64e27a6	customer268@example.com	paid	seed-2969	2026-03-22T14:27:00+00:00	\N
ff01c8ce-1070-4d93-893c-8764de43e8a2	customer269@example.com	paid	seed-2970	2026-03-22T15:08:00+00:00	\N
e59b38b2-4823-4cfc-a3e5-05a64d37d65c	customer270@example.com	paid	seed-2971	2026-03-22T15:58:00+00:00	\N
0a6b3551-8d4c-473a-817d-e82aae355ad6	customer271@example.com	paid	seed-2972	2026-03-22T16:26:00+00:00	\N
b9fa0a51-e9a3-49d6-a9c5-8f46362a6d2e	customer272@example.com	paid	seed-2973	2026-03-22T16:48:00+00:00	\N
5dd9e472-ca04-42eb-9c72-178bf6fd3c95	customer273@example.com	paid	seed-2974	2026-03-22T17:24:00+00:00	\N
a6f0b7e7-2a3a-4f33-8cca-3923573ac506	customer274@example.com	paid	seed-2975	2026-03-22T18:15:00+00:00	\N
bfdce9cb-98f0-496e-a014-c7e353ecbc35	customer275@example.com	declined		2026-03-22T18:53:00+00:00	\N
0b135610-fe0d-4b81-aec6-e275f6842887	customer276@example.com	paid	seed-2977	2026-03-22T19:39:00+00:00	\N
3b26d5b9-75c6-4368-bad6-77d883fc8e46	customer277@example.com	paid	seed-2978	2026-03-22T19:52:00+00:00	\N
ed28e4df-13a3-47d3-89c1-d99088e7c857	customer278@example.com	paid	seed-2979	2026-03-22T20:26:00+00:00	\N
6fd844dc-bec1-44e7-b063-907271b0d7f9	customer279@example.com	paid	seed-2980	2026-03-22T21:03:00+00:00	\N
cba92fe1-6ebd-4e18-93fa-c33949b9affa	customer280@example.com	paid	seed-2981	2026-03-22T22:08:00+00:00	\N
a040b47f-5213-4e4d-ab71-8ec71c349eec	customer281@example.com	paid	seed-2982	2026-03-22T22:38:00+00:00	\N
6b7a025f-61ca-449a-9a4c-4b04c51d3681	customer282@example.com	declined		2026-03-22T23:23:00+00:00	\N
d5f14e28-de36-4c08-b517-5bc05ce19fc7	customer283@example.com	paid	seed-2984	2026-03-22T23:33:00+00:00	\N
85f788d9-4c15-45b0-b5af-c68e6790f487	customer284@example.com	paid	seed-2985	2026-03-23T00:26:00+00:00	\N
0346f461-9aa9-4218-8f51-35921664cefc	customer285@example.com	pending		2026-03-23T00:47:00+00:00	\N
b19038aa-5d60-4a95-aaf2-6f8c3c46c20a	customer286@example.com	paid	seed-2987	2026-03-23T01:22:00+00:00	\N
29735220-b98c-4df9-badb-0a1574eca136	customer287@example.com	paid	seed-2988	2026-03-23T02:23:00+00:00	\N
f2caf6d6-0384-4f39-a64d-aacdae1f881f	customer288@example.com	paid	seed-2989	2026-03-23T02:55:00+00:00	\N
ee639689-34fd-43f0-a011-986c12e70554	customer289@example.com	paid	seed-2990	2026-03-23T03:42:00+00:00	\N
0dcac09e-1060-4eaa-81f7-22330d729184	customer290@example.com	paid	seed-2991	2026-03-23T04:12:00+00:00	\N
6428a5df-1178-487e-8c6d-5093384e169d	customer291@example.com	paid	seed-2992	2026-03-23T04:42:00+00:00	\N
23c850fb-8c63-42aa-a4a7-6abcf4e58b4a	customer292@example.com	paid	seed-2993	2026-03-23T05:32:00+00:00	\N
ab0c4d9f-492f-43f4-9b37-663b1193f3df	customer293@example.com	paid	seed-2994	2026-03-23T06:00:00+00:00	\N
e76eb730-2fd7-4c10-846b-f08f2a331582	customer294@example.com	paid	seed-2995	2026-03-23T06:41:00+00:00	\N
080165d4-eeac-4af2-8d07-09ea9b8af9ff	customer295@example.com	paid	seed-2996	2026-03-23T07:04:00+00:00	\N
59c88ebc-b89d-4648-8f7a-609f50abcfd7	customer296@example.com	paid	seed-2997	2026-03-23T07:46:00+00:00	\N
8bccd844-02da-4f43-8e83-bcbd485c636a	customer297@example.com	paid	seed-2998	2026-03-23T08:11:00+00:00	\N
5403d26b-dbad-4cf3-af8c-30efb93b1882	customer298@example.com	paid	seed-2999	2026-03-23T08:57:00+00:00	\N
9b9cc86d-b887-4a6e-accc-ac36ff8fdbfc	customer299@example.com	paid	seed-3000	2026-03-23T09:30:00+00:00	\N
0172d365-37c3-4120-8796-c982df926127	customer300@example.com	paid	seed-3001	2026-03-23T10:10:00+00:00	\N
23c87496-55e4-41de-8d98-16c48d9eb007	customer301@example.com	paid	seed-3002	2026-03-23T10:39:00+00:00	\N
eca618b0-5ae1-4a0e-a46b-a56cd334a918	customer302@example.com	paid	seed-3003	2026-03-23T11:30:00+00:00	\N
ee7ec633-fd8a-4474-8799-8b6e35cacd39	customer303@example.com	paid	seed-3004	2026-03-23T12:14:00+00:00	\N
a9986301-7f79-43f8-9fa1-7f6431b9dfa7	customer304@example.com	paid	seed-3005	2026-03-23T12:38:00+00:00	\N
fa1fbc8b-dfaf-40f1-ade4-87c0ada850ac	customer305@example.com	pending		2026-03-23T13:34:00+00:00	\N
c73c14b6-4634-4d5f-83bd-93642e93d486	customer306@example.com	paid	seed-3007	2026-03-23T14:08:00+00:00	\N
cc203aa5-1043-48a9-ac5e-13f634ddb4ce	customer307@example.com	paid	seed-3008	2026-03-23T14:42:00+00:00	\N
a07bacce-2fed-49ab-af67-d7372ef7905a	customer308@example.com	paid	seed-3009	2026-03-23T15:04:00+00:00	\N
ded32168-5192-4464-9944-81772f72facb	customer309@example.com	paid	seed-3010	2026-03-23T15:54:00+00:00	\N
9b90f786-83ca-498a-92f8-ac8e4cc3626f	customer310@example.com	paid	seed-3011	2026-03-23T16:18:00+00:00	\N
d2faf96a-d20b-4ac9-88bb-20001c7c8c45	customer311@example.com	paid	seed-3012	2026-03-23T17:16:00+00:00	\N
be170597-71a8-46c5-90b4-44a4208bad5f	customer312@example.com	paid	seed-3013	2026-03-23T17:27:00+00:00	\N
7f4aa56f-57bd-4689-bf37-1725254743ad	customer313@example.com	paid	seed-3014	2026-03-23T18:24:00+00:00	\N
dd64df79-da63-45a5-939c-3eefaa23b623	customer314@example.com	paid	seed-3015	2026-03-23T18:56:00+00:00	\N
e3156b19-5dc0-4b4f-a032-926d579b91fe	customer315@example.com	declined		2026-03-23T19:43:00+00:00	\N
687d9a80-f358-4357-811f-54b6e11ca660	customer316@example.com	paid	seed-3017	2026-03-23T19:56:00+00:00	\N
af1ba226-64cc-4635-958e-e16eebc5eaf9	customer317@example.com	paid	seed-3018	2026-03-23T20:41:00+00:00	\N
bfffbac9-39d7-4f46-b178-82fc3703a511	customer318@example.com	paid	seed-3019	2026-03-23T21:21:00+00:00	\N
88bdda6d-17a4-45cc-8606-dae531ccbad1	customer319@example.com	declined		2026-03-23T21:43:00+00:00	\N
1efe043b-92dd-4f4d-9384-1fb9674f0942	customer320@example.com	paid	seed-3021	2026-03-23T22:41:00+00:00	\N
66654d94-66ab-4422-b83a-0d0169889317	customer321@example.com	paid	seed-3022	2026-03-23T23:12:00+00:00	\N
1c7da4a4-b592-4f2b-96ca-612a4b3fe1bc	customer322@example.com	paid	seed-3023	2026-03-23T23:46:00+00:00	\N
fa7c067d-f4b5-4a26-8a3e-3d09937f4e43	customer323@example.com	paid	seed-3024	2026-03-24T00:32:00+00:00	\N
18a9593f-6b54-4799-bae4-d15346ca6f2f	customer324@example.com	paid	seed-3025	2026-03-24T00:58:00+00:00	\N
c0777c42-8145-4aad-ae67-f7c321573bee	customer325@example.com	paid	seed-3026	2026-03-24T01:54:00+00:00	\N
0a50cead-48b3-4f52-a59d-d14304d84eae	customer326@example.com	paid	seed-3027	2026-03-24T02:09:00+00:00	\N
d13a7f88-10ad-4df2-aede-028e6e2e6b75	customer327@example.com	paid	seed-3028	2026-03-24T03:08:00+00:00	\N
15fa6e0b-b7e6-49d6-8de2-55cd945dfc58	customer328@example.com	paid	seed-3029	2026-03-24T03:45:00+00:00	\N
848ea1a7-241a-413c-940d-9d6e0d52de68	customer329@example.com	paid	seed-3030	2026-03-24T04:08:00+00:00	\N
87e2876e-36f1-41e8-a367-1428c4483b94	customer330@example.com	paid	seed-3031	2026-03-24T04:51:00+00:00	\N
952920db-a7d3-44bd-b989-e6d0b0c216da	customer331@example.com	declined		2026-03-24T05:28:00+00:00	\N
e182d719-fa86-4e70-9ccd-f49285261eb4	customer332@example.com	paid	seed-3033	2026-03-24T05:58:00+00:00	\N
496aa90a-1ec7-4faf-8ac2-4d7a6c73876e	customer333@example.com	paid	seed-3034	2026-03-24T06:37:00+00:00	\N
3e31d253-315f-46bf-b05b-27b6632fbbef	customer334@example.com	paid	seed-3035	2026-03-24T06:59:00+00:00	\N
5a865ff2-f2e0-451c-9d22-7c7117c26ed2	customer335@example.com	paid	seed-3036	2026-03-24T07:53:00+00:00	\N
31ed46fc-b81b-45cb-9f4a-9bf46b42d598	customer336@example.com	paid	seed-3037	2026-03-24T08:26:00+00:00	\N
229c7be3-7388-44d4-95eb-02970b91f8bf	customer337@example.com	paid	seed-3038	2026-03-24T09:16:00+00:00	\N
f18d0f75-31dd-4125-9a38-9097689128a0	customer338@example.com	pending		2026-03-24T09:55:00+00:00	\N
dfef7820-2ff7-4e55-a236-1abe5b907405	customer339@example.com	declined		2026-03-24T10:30:00+00:00	\N
bf375b12-725c-49c0-bb8c-70c5af01cb48	customer340@example.com	paid	seed-3041	2026-03-24T11:05:00+00:00	\N
31a2fd74-3a9b-488b-b45f-186989683bec	customer341@example.com	paid	seed-3042	2026-03-24T11:40:00+00:00	\N
03b92867-f03c-4321-aacf-c3f6c35465f9	customer342@example.com	paid	seed-3043	2026-03-24T12:02:00+00:00	\N
ee93b546-87b5-4504-9108-d2c221c4a833	customer343@example.com	paid	seed-3044	2026-03-24T12:45:00+00:00	\N
44d6a234-b1f6-48fd-ad14-d097cbddc19a	customer344@example.com	paid	seed-3045	2026-03-24T13:17:00+00:00	\N
db46eed6-4382-40a1-b411-b815c2dcdd63	customer345@example.com	paid	seed-3046	2026-03-24T14:12:00+00:00	\N
7432d268-0f6c-4937-b619-13665afc425e	customer346@example.com	paid	seed-3047	2026-03-24T14:39:00+00:00	\N
47183812-84e9-40c3-ba8f-97762a06b3e8	customer347@example.com	paid	seed-3048	2026-03-24T15:00:00+00:00	\N
ceaf78ac-0c0e-40be-9890-4e2281b9c582	customer348@example.com	paid	seed-3049	2026-03-24T15:49:00+00:00	\N
e4166435-010e-4c6d-8ecd-e01833ad061f	customer349@example.com	paid	seed-3050	2026-03-24T16:28:00+00:00	\N
c12bb702-92bb-4866-b6ce-37d8d63eed3c	customer350@example.com	paid	seed-3051	2026-03-24T17:06:00+00:00	\N
599f1d55-cd8d-4a8d-a391-58503caae80c	customer351@example.com	paid	seed-3052	2026-03-24T17:31:00+00:00	\N
63d76109-470d-43d0-b9d6-d2dd53272d80	customer352@example.com	paid	seed-3053	2026-03-24T18:20:00+00:00	\N
67ea2a26-dcc1-4960-9cb5-f2a076827ae3	customer353@example.com	paid	seed-3054	2026-03-24T18:44:00+00:00	\N
bc167b2d-85ad-4814-9a45-f2999d52bf9a	customer354@example.com	paid	seed-3055	2026-03-24T19:30:00+00:00	\N
9e441f81-4ee6-4179-917a-bcbe7266255a	customer355@example.com	paid	seed-3056	2026-03-24T20:03:00+00:00	\N
74b28b3a-75b7-4d87-8329-97176c9af560	customer356@example.com	paid	seed-3057	2026-03-24T20:38:00+00:00	\N
87e4668e-d285-46d5-aa3c-44f6271a9fe2	customer357@example.com	paid	seed-3058	2026-03-24T21:13:00+00:00	\N
bbc2ba2f-de13-4d2c-84bd-7321e32ebc0e	customer358@example.com	paid	seed-3059	2026-03-24T21:46:00+00:00	\N
70e7db41-1aab-42b3-bec9-457bb01e3c7f	customer359@example.com	paid	seed-3060	2026-03-24T22:29:00+00:00	\N
608310d8-3d2d-453a-9187-c51c8eeb6c6d	customer360@example.com	paid	seed-3061	2026-03-24T23:20:00+00:00	\N
885ecfda-02d4-4d85-a492-d90c199b25fe	customer361@example.com	paid	seed-3062	2026-03-24T23:59:00+00:00	\N
7c15d839-ab78-42c7-b382-2020b7bf5229	customer362@example.com	paid	seed-3063	2026-03-25T00:33:00+00:00	\N
c805e4cf-977d-4450-bc60-a0b97ce3e6aa	customer363@example.com	paid	seed-3064	2026-03-25T01:05:00+00:00	\N
d7db8d26-9aa4-4697-8577-208752b6e4d3	customer364@example.com	paid	seed-3065	2026-03-25T01:39:00+00:00	\N
3c7ae86c-2d2d-4c48-ad69-e5310c5ffb8e	customer365@example.com	paid	seed-3066	2026-03-25T02:06:00+00:00	\N
551e5a63-455b-4b82-b81d-8b529136f72d	customer366@example.com	paid	seed-3067	2026-03-25T02:44:00+00:00	\N
e147a2a0-0c13-4183-a7ac-0eb5484fcc07	customer367@example.com	paid	seed-3068	2026-03-25T03:45:00+00:00	\N
b95efd18-cd2e-4829-a07a-9c49de89cce2	customer368@example.com	paid	seed-3069	2026-03-25T04:19:00+00:00	\N
6dca918b-427c-464b-9cb6-5adcb367cccf	customer369@example.com	paid	seed-3070	2026-03-25T04:58:00+00:00	\N
4ca18f80-8128-40d4-806d-073b67bd7849	customer370@example.com	paid	seed-3071	2026-03-25T05:37:00+00:00	\N
401a7589-3952-47e4-807e-21fe5417e013	customer371@example.com	paid	seed-3072	2026-03-25T05:54:00+00:00	\N
fe3de529-4757-4531-bdc1-5249ffa8becc	customer372@example.com	pending		2026-03-25T06:39:00+00:00	\N
ed4b373c-0635-47b8-9834-3fe4479dade4	customer373@example.com	paid	seed-3074	2026-03-25T07:01:00+00:00	\N
41dd77b0-a3ab-4fa8-bf7c-e31802fac0f4	customer374@example.com	paid	seed-3075	2026-03-25T07:54:00+00:00	\N
e1897a41-409a-4d49-a56b-cbcff99109c3	customer375@example.com	paid	seed-3076	2026-03-25T08:21:00+00:00	\N
102450e2-d4de-44fb-a704-de6a910bd270	customer376@example.com	paid	seed-3077	2026-03-25T09:11:00+00:00	\N
672ec5c7-5b6c-43bb-9955-4817a06bde08	customer377@example.com	paid	seed-3078	2026-03-25T09:54:00+00:00	\N
e1eabf3c-bdce-4355-b008-896db8b37aa1	customer378@example.com	declined		2026-03-25T10:14:00+00:00	\N
b4c57ae4-5315-4584-bca1-9b65ebd44dcc	customer379@example.com	paid	seed-3080	2026-03-25T11:11:00+00:00	\N
17a8fc6c-df98-4d60-8e51-18092603d827	customer380@example.com	paid	seed-3081	2026-03-25T11:47:00+00:00	\N
f59aa49d-ee23-43b9-8a02-2eb102591f37	customer381@example.com	declined		2026-03-25T12:16:00+00:00	\N
17c72d78-6da4-4762-b631-3a951e6b6c46	customer382@example.com	paid	seed-3083	2026-03-25T12:59:00+00:00	\N
86281844-96ce-4948-afee-f5b22691891d	customer383@example.com	paid	seed-3084	2026-03-25T13:33:00+00:00	\N
3db68dfe-2c05-469c-bd11-976849c94f8a	customer384@example.com	paid	seed-3085	2026-03-25T13:55:00+00:00	\N
13bd5c2c-c2f1-4f07-8729-94fff91836d5	customer385@example.com	paid	seed-3086	2026-03-25T14:33:00+00:00	\N
54fc1b46-c9d1-4284-8fb1-1d138376478b	customer386@example.com	paid	seed-3087	2026-03-25T15:31:00+00:00	\N
118fa880-ec18-4310-8b46-98bdef1fb222	customer387@example.com	paid	seed-3088	2026-03-25T15:44:00+00:00	\N
778b9e5d-3fdd-497f-bb60-e0570ab4dce6	customer388@example.com	paid	seed-3089	2026-03-25T16:19:00+00:00	\N
dfe3037b-417c-43be-83d5-7eb64093b6bb	customer389@example.com	paid	seed-3090	2026-03-25T16:59:00+00:00	\N
60d289b9-4713-495a-bb94-bdce84c3e925	customer390@example.com	paid	seed-3091	2026-03-25T17:46:00+00:00	\N
30b88803-dd7b-4cb8-938e-010dc95289f9	customer391@example.com	paid	seed-3092	2026-03-25T18:08:00+00:00	\N
8fb42cfb-a8e5-4dea-9938-4ffe65f80761	customer392@example.com	paid	seed-3093	2026-03-25T18:46:00+00:00	\N
769a5060-1d69-4aaf-9c61-19c3f0d2db91	customer393@example.com	paid	seed-3094	2026-03-25T19:30:00+00:00	\N
6cc64b4f-edd4-4161-ba27-ae06e8e4c8a2	customer394@example.com	paid	seed-3095	2026-03-25T20:25:00+00:00	\N
e2393998-3da9-453f-8c66-a2b4abe2ef2f	customer395@example.com	paid	seed-3096	2026-03-25T21:04:00+00:00	\N
c098488e-0f82-4e32-a093-27e8c7cd953f	customer396@example.com	paid	seed-3097	2026-03-25T21:27:00+00:00	\N
165d5d43-9e9b-467c-8628-0fa21de417cd	customer397@example.com	paid	seed-3098	2026-03-25T22:05:00+00:00	\N
e13ae271-1a5f-4768-8193-248c35b0843a	customer398@example.com	paid	seed-3099	2026-03-25T22:28:00+00:00	\N
89673fbf-0074-4338-af31-dd715190c195	customer399@example.com	paid	seed-3100	2026-03-25T23:22:00+00:00	\N
97fa2b96-7812-44ab-8ed6-21a9415db614	customer400@example.com	declined		2026-03-26T00:04:00+00:00	\N
5e42f52c-3438-44e0-9cf8-332d6256da02	customer401@example.com	paid	seed-3102	2026-03-26T00:36:00+00:00	\N
b291992e-83fd-4bbc-83e6-01a1a10329a2	customer402@example.com	paid	seed-3103	2026-03-26T01:19:00+00:00	\N
a5df64b9-a966-4e22-aaef-bf4899fa46d7	customer403@example.com	paid	seed-3104	2026-03-26T01:50:00+00:00	\N
72f3299b-555b-454c-bf96-dae6a9f6b665	customer404@example.com	paid	seed-3105	2026-03-26T02:21:00+00:00	\N
12bc93f5-6d4b-45e3-92c5-9fe0ac221767	customer405@example.com	paid	seed-3106	2026-03-26T02:57:00+00:00	\N
3f6805c5-f62d-4f3e-b40a-39ec1a13db0d	customer406@example.com	paid	seed-3107	2026-03-26T03:36:00+00:00	\N
a8e7b9f4-2083-4a61-ae50-d7c0ae2eecc2	customer407@example.com	paid	seed-3108	2026-03-26T04:24:00+00:00	\N
53aee107-e5df-4574-863b-27e5b35df0b0	customer408@example.com	paid	seed-3109	2026-03-26T04:37:00+00:00	\N
22e01856-428c-4612-a9c4-a99213a3fee1	customer409@example.com	paid	seed-3110	2026-03-26T05:41:00+00:00	\N
8cee28b1-a684-4a32-9a56-64ae5b78e65a	customer410@example.com	declined		2026-03-26T06:00:00+00:00	\N
bc90b0a4-b83d-4504-b8f5-c0ec38c3cac9	customer411@example.com	paid	seed-3112	2026-03-26T06:49:00+00:00	\N
dc8ab69c-7d8e-4181-a199-e53471f52240	customer412@example.com	paid	seed-3113	2026-03-26T07:28:00+00:00	\N
f752270a-087e-4154-85a2-1dd20b2bd6a5	customer413@example.com	paid	seed-3114	2026-03-26T08:03:00+00:00	\N
11305270-e9c9-4e01-a015-e8950c72716b	customer414@example.com	paid	seed-3115	2026-03-26T08:24:00+00:00	\N
d32f5236-9863-4f65-bbc2-4582370f3401	customer415@example.com	paid	seed-3116	2026-03-26T09:10:00+00:00	\N
18c3e4ce-8332-434b-a1f6-251edb13f231	customer416@example.com	paid	seed-3117	2026-03-26T09:49:00+00:00	\N
45ce325c-248a-4f88-8ac0-feefa4ab06e7	customer417@example.com	paid	seed-3118	2026-03-26T10:36:00+00:00	\N
a28b0e1d-40a2-43ed-8bd0-4a38e877cb00	customer418@example.com	paid	seed-3119	2026-03-26T10:46:00+00:00	\N
6b73a8c6-0c07-42d8-bb15-3113277dd9f1	customer419@example.com	paid	seed-3120	2026-03-26T11:25:00+00:00	\N
80fba37b-abb7-42df-8f04-6b07b1bd129c	customer420@example.com	paid	seed-3121	2026-03-26T12:16:00+00:00	\N
91ea1d8a-2f2b-481e-9c7f-6b7ef5c3e040	customer421@example.com	paid	seed-3122	2026-03-26T12:44:00+00:00	\N
c191c808-d82c-4fb7-9bd0-88ead5076490	customer422@example.com	paid	seed-3123	2026-03-26T13:43:00+00:00	\N
adbdf0a6-137a-436f-b130-4ea465b0e16f	customer423@example.com	paid	seed-3124	2026-03-26T13:58:00+00:00	\N
3c234a8a-432c-4a48-b9f1-1c61349b6faf	customer424@example.com	paid	seed-3125	2026-03-26T14:55:00+00:00	\N
924cdc3c-4877-4dc6-9366-b0c03ac41f12	customer425@example.com	paid	seed-3126	2026-03-26T15:33:00+00:00	\N
1f643bf0-e588-481a-9974-faf22326c8be	customer426@example.com	paid	seed-3127	2026-03-26T15:49:00+00:00	\N
c1d4cafa-6563-469d-9ef0-13db66c05e67	customer427@example.com	paid	seed-3128	2026-03-26T16:44:00+00:00	\N
bad69112-a67c-49d0-aae0-433761443701	customer428@example.com	paid	seed-3129	2026-03-26T17:04:00+00:00	\N
f964a0f6-0197-46b6-84c5-4d03c8d8c40b	customer429@example.com	paid	seed-3130	2026-03-26T17:54:00+00:00	\N
50952675-2ca4-4d74-9244-015ff16f9d3c	customer430@example.com	paid	seed-3131	2026-03-26T18:11:00+00:00	\N
2c50b997-66e2-4c31-87dc-85a1eaa9192a	customer431@example.com	pending		2026-03-26T19:07:00+00:00	\N
ea35557c-7a60-44a4-986e-920e368c24c2	customer432@example.com	paid	seed-3133	2026-03-26T19:45:00+00:00	\N
bae23ac5-9b5c-497c-9455-155fe3966954	customer433@example.com	paid	seed-3134	2026-03-26T20:02:00+00:00	\N
733bb3a2-8502-4df3-85ad-8215e491121b	customer434@example.com	paid	seed-3135	2026-03-26T20:41:00+00:00	\N
e45c0971-9092-4b49-9396-12bb5fddb358	customer435@example.com	pending		2026-03-26T21:33:00+00:00	\N
2e42075e-a71e-4be2-857b-dad680b1febf	customer436@example.com	paid	seed-3137	2026-03-26T22:08:00+00:00	\N
cb15100d-b962-448c-a5c3-237bd4f4a6c8	customer437@example.com	pending		2026-03-26T22:49:00+00:00	\N
4fecca7a-2731-467a-babe-a2abac4ee531	customer438@example.com	paid	seed-3139	2026-03-26T23:33:00+00:00	\N
a5eb91c9-d941-479a-983e-cf2cde27a23a	customer439@example.com	paid	seed-3140	2026-03-27T00:04:00+00:00	\N
7b38558a-eae2-44c5-9aa8-37108f849460	customer440@example.com	paid	seed-3141	2026-03-27T00:39:00+00:00	\N
631a5f1d-0a0e-4231-8607-67b873454dea	customer441@example.com	paid	seed-3142	2026-03-27T01:20:00+00:00	\N
23d57bff-6592-422a-8b15-f2a5bc0d8a75	customer442@example.com	paid	seed-3143	2026-03-27T01:49:00+00:00	\N
fd9a6ef5-4d92-4f31-93ad-86f5945b3989	customer443@example.com	paid	seed-3144	2026-03-27T02:24:00+00:00	\N
6f178150-5151-453b-8612-38a767842de5	customer444@example.com	declined		2026-03-27T02:52:00+00:00	\N
36375ed2-3fca-43d1-9d79-4692c7710106	customer445@example.com	paid	seed-3146	2026-03-27T03:42:00+00:00	\N
754795a7-deed-477f-acf7-f1054bf4b389	customer446@example.com	paid	seed-3147	2026-03-27T04:19:00+00:00	\N
4ad44d08-a870-4b55-bb47-b79075a8d748	customer447@example.com	paid	seed-3148	2026-03-27T04:42:00+00:00	\N
5570b7d6-b959-4b7c-aefe-6c687420ccc5	customer448@example.com	paid	seed-3149	2026-03-27T05:17:00+00:00	\N
a4521c32-08f6-4b37-9b87-c94477bbb258	customer449@example.com	paid	seed-3150	2026-03-27T06:17:00+00:00	\N
b972dfc8-8835-4a37-a310-037362fb1b19	customer450@example.com	paid	seed-3151	2026-03-27T06:41:00+00:00	\N
9bb350d7-91e1-44f6-af73-78d045561f6e	customer451@example.com	paid	seed-3152	2026-03-27T07:23:00+00:00	\N
70186099-b5c8-43c8-9e74-10422f2c2bc3	customer452@example.com	paid	seed-3153	2026-03-27T07:55:00+00:00	\N
e400966e-9d5e-4dc9-b938-6627ba390b21	customer453@example.com	paid	seed-3154	2026-03-27T08:31:00+00:00	\N
f9a97d5b-4525-46ed-b10c-753bd2c154cd	customer454@example.com	declined		2026-03-27T09:13:00+00:00	\N
50cef5b9-6c85-4ef7-aa88-31313ed7fb8e	customer455@example.com	paid	seed-3156	2026-03-27T09:54:00+00:00	\N
fe34f256-cc61-4e07-8c32-98ecae621fce	customer456@example.com	paid	seed-3157	2026-03-27T10:15:00+00:00	\N
80f5e8c9-42b2-433d-a008-91a4f7302c80	customer457@example.com	paid	seed-3158	2026-03-27T11:13:00+00:00	\N
ef2a32b1-a284-48bf-b0fe-4761448979fa	customer458@example.com	paid	seed-3159	2026-03-27T11:37:00+00:00	\N
8a75a65e-f136-4a88-83f4-d21ebc37fc3f	customer459@example.com	paid	seed-3160	2026-03-27T12:22:00+00:00	\N
e9859be4-cf27-4547-8ea1-b50085ad3330	customer460@example.com	paid	seed-3161	2026-03-27T13:02:00+00:00	\N
8e94ee62-d19d-4c8e-8426-a5ca877aafc6	customer461@example.com	paid	seed-3162	2026-03-27T13:32:00+00:00	\N
d7f66a08-c780-40fa-9b0a-3c94b4cebcd3	customer462@example.com	paid	seed-3163	2026-03-27T14:17:00+00:00	\N
c399c469-4978-411b-9e7f-c656336679a1	customer463@example.com	paid	seed-3164	2026-03-27T14:32:00+00:00	\N
a7603b1d-dcdf-49b5-bb0a-134fca6e16e0	customer464@example.com	paid	seed-3165	2026-03-27T15:09:00+00:00	\N
85ba674e-c98f-4cbc-aaf4-d251edbdbfbe	customer465@example.com	paid	seed-3166	2026-03-27T16:02:00+00:00	\N
e7bdc2c2-0fb9-4f1c-9c23-714c1a88c014	customer466@example.com	paid	seed-3167	2026-03-27T16:28:00+00:00	\N
0985d77b-4d4e-441b-8647-cf54fc9561f6	customer467@example.com	paid	seed-3168	2026-03-27T17:26:00+00:00	\N
2e13f1bc-1a2c-4182-8475-c97b1f542b31	customer468@example.com	paid	seed-3169	2026-03-27T17:42:00+00:00	\N
5d4a7ac1-a3f8-47c8-8c42-a953b09db0b7	customer469@example.com	paid	seed-3170	2026-03-27T18:14:00+00:00	\N
1ef4baca-3986-431b-bddd-224cbf13445e	customer470@example.com	paid	seed-3171	2026-03-27T19:15:00+00:00	\N
52234fa6-303a-4a99-aa8f-e6e946bb0e53	customer471@example.com	paid	seed-3172	2026-03-27T19:31:00+00:00	\N
610c5955-3b61-4f97-a0d5-02724462705a	customer472@example.com	paid	seed-3173	2026-03-27T20:20:00+00:00	\N
a055b109-4bf7-461f-9dd1-39f709aea35a	customer473@example.com	paid	seed-3174	2026-03-27T20:59:00+00:00	\N
761d4c05-1129-4683-ad14-8bed9bba4994	customer474@example.com	paid	seed-3175	2026-03-27T21:41:00+00:00	\N
3ef40a31-4008-4ce6-b688-b313b57ec2ce	customer475@example.com	paid	seed-3176	2026-03-27T22:09:00+00:00	\N
fce8c299-ca6e-4245-af55-d5153a9d84b8	customer476@example.com	paid	seed-3177	2026-03-27T22:45:00+00:00	\N
69440ef9-1b81-4efe-8513-7dcbe7171c15	customer477@example.com	paid	seed-3178	2026-03-27T23:33:00+00:00	\N
5441d971-75f2-450e-b45e-b9853b70a604	customer478@example.com	paid	seed-3179	2026-03-27T23:48:00+00:00	\N
178704b5-fcea-4042-a29c-4200795c3829	customer479@example.com	paid	seed-3180	2026-03-28T00:42:00+00:00	\N
da00314c-3ec5-4497-9b7c-62c4aaccadd8	customer480@example.com	paid	seed-3181	2026-03-28T01:16:00+00:00	\N
a3260e48-d9f1-4324-805f-485c7449d2a0	customer481@example.com	paid	seed-3182	2026-03-28T01:40:00+00:00	\N
9068f508-7fe0-4a11-836d-703692b977ff	customer482@example.com	paid	seed-3183	2026-03-28T02:29:00+00:00	\N
4e25e81c-10fb-4f65-8e19-733265cf619c	customer483@example.com	paid	seed-3184	2026-03-28T02:52:00+00:00	\N
9fe6d59c-4986-4a09-ad39-6f2593ce717a	customer484@example.com	declined		2026-03-28T03:52:00+00:00	\N
226aef43-2213-4ab9-b4d7-58920c9da02d	customer485@example.com	paid	seed-3186	2026-03-28T04:27:00+00:00	\N
66795ab1-9d2a-4e5a-a078-1616d50d8910	customer486@example.com	paid	seed-3187	2026-03-28T05:10:00+00:00	\N
3653604e-9cb4-4bb6-925a-6561518005fd	customer487@example.com	pending		2026-03-28T05:46:00+00:00	\N
dc381941-0788-4ff4-9e23-a65f98a5a1e9	customer488@example.com	paid	seed-3189	2026-03-28T06:05:00+00:00	\N
45cc660a-2684-439b-8854-2cf3bd9e55ba	customer489@example.com	paid	seed-3190	2026-03-28T06:51:00+00:00	\N
99102e54-a2f8-49c7-a760-810f4afd6a3b	customer490@example.com	paid	seed-3191	2026-03-28T07:22:00+00:00	\N
0f716f0c-0597-4157-9211-050bc618c91b	customer491@example.com	paid	seed-3192	2026-03-28T07:56:00+00:00	\N
9961336e-bc4d-460f-a454-e9417de0e780	customer492@example.com	paid	seed-3193	2026-03-28T08:24:00+00:00	\N
23395657-2f6f-43ca-b3f2-292ea99d695e	customer493@example.com	paid	seed-3194	2026-03-28T09:01:00+00:00	\N
a073edef-4c24-4855-970f-fd077ea6753a	customer494@example.com	paid	seed-3195	2026-03-28T09:39:00+00:00	\N
6840a73e-00a8-40b6-96a6-79b6768c6386	customer495@example.com	paid	seed-3196	2026-03-28T10:39:00+00:00	\N
67456851-a024-46d0-b497-46c923ba4f67	customer496@example.com	paid	seed-3197	2026-03-28T10:59:00+00:00	\N
b5e8c556-a633-46d2-8256-18e4bbe10c3e	customer497@example.com	paid	seed-3198	2026-03-28T11:38:00+00:00	\N
1bd63017-ec3d-496b-b48d-da84f02b6dda	customer498@example.com	paid	seed-3199	2026-03-28T12:11:00+00:00	\N
88a7bebc-2bfe-411c-9f65-bc711c88e4f3	customer499@example.com	paid	seed-3200	2026-03-28T13:09:00+00:00	\N
c725efc1-3b05-4333-9753-ecd37cd7d3c6	customer500@example.com	paid	seed-3201	2026-03-28T13:28:00+00:00	\N
071d232f-8ed0-4b4c-a2dd-dd3c59c5198a	customer501@example.com	pending		2026-03-28T13:57:00+00:00	\N
b4087d0f-c368-4bb5-8924-bd68e5da391f	customer502@example.com	paid	seed-3203	2026-03-28T14:45:00+00:00	\N
9f720bc1-00cd-4102-805a-78abe9e574cf	customer503@example.com	paid	seed-3204	2026-03-28T15:14:00+00:00	\N
033a00a9-b3e5-4ffb-869e-40c44aefa8d1	customer504@example.com	paid	seed-3205	2026-03-28T15:49:00+00:00	\N
bc824fdf-01d4-4cf6-8080-dbb2f0cb36e3	customer505@example.com	paid	seed-3206	2026-03-28T16:41:00+00:00	\N
550339fd-1008-4e0e-96b5-6e25169044bc	customer506@example.com	paid	seed-3207	2026-03-28T17:30:00+00:00	\N
c2998b0b-b38e-4fec-a69c-79e2cd338fb2	customer507@example.com	paid	seed-3208	2026-03-28T18:06:00+00:00	\N
140e8f37-5dfa-4f91-9e92-9d918254f682	customer508@example.com	pending		2026-03-28T18:37:00+00:00	\N
ffdcaf96-3fb4-4cec-b754-f527bc6ed143	customer509@example.com	paid	seed-3210	2026-03-28T19:13:00+00:00	\N
59ccb495-e196-4580-919f-4e5364e6faed	customer510@example.com	paid	seed-3211	2026-03-28T19:38:00+00:00	\N
25ac1ed2-beeb-4cb2-a133-21d0cac4a763	customer511@example.com	paid	seed-3212	2026-03-28T20:16:00+00:00	\N
f8e3fe6a-a575-46ef-b69d-c76887656c0f	customer512@example.com	paid	seed-3213	2026-03-28T21:08:00+00:00	\N
2ca04f7a-c50d-4ba1-8819-a0276f02e917	customer513@example.com	paid	seed-3214	2026-03-28T21:36:00+00:00	\N
ec0e724b-5159-4c7a-942b-9f4e279989c6	customer514@example.com	paid	seed-3215	2026-03-28T22:10:00+00:00	\N
2e9c6874-c258-40c1-824f-0a88eb372ffb	customer515@example.com	paid	seed-3216	2026-03-28T23:02:00+00:00	\N
92d25e86-93e1-47dd-84e0-251110a436ec	customer516@example.com	paid	seed-3217	2026-03-28T23:15:00+00:00	\N
72fcddc6-788d-4039-bd1f-713ec622d2f5	customer517@example.com	paid	seed-3218	2026-03-29T00:05:00+00:00	\N
5b22b5b7-905e-429c-bb62-443aeaf3980d	customer518@example.com	paid	seed-3219	2026-03-29T00:45:00+00:00	\N
dbd38fb5-3247-46d3-956b-b2a3d76a8e1c	customer519@example.com	paid	seed-3220	2026-03-29T01:03:00+00:00	\N
65fe7db6-bec5-46b0-a535-fc1ac33b6176	customer520@example.com	paid	seed-3221	2026-03-29T01:43:00+00:00	\N
4103277d-ecb8-4db0-b908-bd02e0e5025f	customer521@example.com	pending		2026-03-29T02:25:00+00:00	\N
2cc0538e-fb17-44d4-aada-1365c3bf61f4	customer522@example.com	paid	seed-3223	2026-03-29T03:19:00+00:00	\N
7b94ba19-ca52-4df7-a800-96400471acdc	customer523@example.com	paid	seed-3224	2026-03-29T03:47:00+00:00	\N
b2d42f01-bc63-47ed-afd3-baef5ac80ac7	customer524@example.com	paid	seed-3225	2026-03-29T04:09:00+00:00	\N
ad90f010-6ffa-463b-becf-777d641c4db4	customer525@example.com	paid	seed-3226	2026-03-29T05:03:00+00:00	\N
73b24640-4588-497d-8698-5680d38e311a	customer526@example.com	paid	seed-3227	2026-03-29T05:50:00+00:00	\N
592582ca-ce83-40fe-b841-cba14a97287e	customer527@example.com	paid	seed-3228	2026-03-29T06:12:00+00:00	\N
66650451-cd51-40a7-a7fc-1624d01d0564	customer528@example.com	paid	seed-3229	2026-03-29T06:40:00+00:00	\N
d0d9adf0-f08c-4d4c-b1b3-805ba0cf8962	customer529@example.com	paid	seed-3230	2026-03-29T07:36:00+00:00	\N
7dd4cf60-b716-4c01-b730-05923517fb9f	customer530@example.com	paid	seed-3231	2026-03-29T08:00:00+00:00	\N
ae31c60b-09db-4021-9996-127d55549e19	customer531@example.com	paid	seed-3232	2026-03-29T08:43:00+00:00	\N
5b7142b0-6dc1-48f4-ba67-b76683be89e8	customer532@example.com	paid	seed-3233	2026-03-29T09:22:00+00:00	\N
89c33821-2e4d-42fb-8a32-084fdb6ab5a7	customer533@example.com	paid	seed-3234	2026-03-29T10:04:00+00:00	\N
b4f960d4-bf05-4f5a-baf4-a05fb5e1f276	customer534@example.com	paid	seed-3235	2026-03-29T10:39:00+00:00	\N
bd25b790-f394-45ee-b67b-dbc9dbd36abf	customer535@example.com	paid	seed-3236	2026-03-29T10:56:00+00:00	\N
e2de5954-0a3c-4104-a2dd-fd6796bf3061	customer536@example.com	paid	seed-3237	2026-03-29T11:36:00+00:00	\N
9e156c1c-8410-4a8e-a215-bd182048dd56	customer537@example.com	paid	seed-3238	2026-03-29T12:19:00+00:00	\N
0fef828d-389f-4732-9b90-8d10f93d0383	customer538@example.com	paid	seed-3239	2026-03-29T13:11:00+00:00	\N
c96eaa04-2759-400d-b953-ac44072ca1b7	customer539@example.com	pending		2026-03-29T13:50:00+00:00	\N
41bfca08-0bf7-4e03-bd04-3faab0195791	customer540@example.com	paid	seed-3241	2026-03-29T14:01:00+00:00	\N
c68c2889-d651-4e74-abeb-d2f375d1240e	customer541@example.com	paid	seed-3242	2026-03-29T14:39:00+00:00	\N
fea88488-e290-4fa9-8cc9-ac6642c8ae97	customer542@example.com	paid	seed-3243	2026-03-29T15:22:00+00:00	\N
aefcd1fd-9837-4495-a2cf-0b9ec8a2c5ee	customer543@example.com	paid	seed-3244	2026-03-29T16:12:00+00:00	\N
e7b8192f-c810-4a62-8374-b8427cce219e	customer544@example.com	paid	seed-3245	2026-03-29T16:51:00+00:00	\N
8a482952-fafb-4e6e-8f49-c71539a86a52	customer545@example.com	paid	seed-3246	2026-03-29T17:20:00+00:00	\N
4f6857c2-24bb-4299-8946-923ea1c8d8dd	customer546@example.com	paid	seed-3247	2026-03-29T17:46:00+00:00	\N
b4bee13c-051b-4bde-a955-a54b6e46a7c7	customer547@example.com	paid	seed-3248	2026-03-29T18:26:00+00:00	\N
601a84c4-e942-43c1-9d36-331f61b39e73	customer548@example.com	paid	seed-3249	2026-03-29T19:13:00+00:00	\N
f87abfee-9218-45a6-b452-124c9f3aa1bf	customer549@example.com	paid	seed-3250	2026-03-29T19:45:00+00:00	\N
aeb0a661-888c-496e-85de-e6a9460f34f4	customer550@example.com	paid	seed-3251	2026-03-29T20:16:00+00:00	\N
49b119d5-2cd2-434b-a24f-241a35517a19	customer551@example.com	paid	seed-3252	2026-03-29T20:48:00+00:00	\N
0bebdbbe-5187-4554-a010-074320d5d476	customer552@example.com	paid	seed-3253	2026-03-29T21:32:00+00:00	\N
4bcc7316-4c58-467b-82fe-f484a129b82b	customer553@example.com	paid	seed-3254	2026-03-29T22:25:00+00:00	\N
7ff4e0b6-63b6-4e69-8e26-11ae6174ae39	customer554@example.com	paid	seed-3255	2026-03-29T22:57:00+00:00	\N
e16c4afb-7734-4dc1-b3f5-103c1a3701e9	customer555@example.com	paid	seed-3256	2026-03-29T23:32:00+00:00	\N
6bc61cdb-56ec-4497-96eb-fdb7e10f193b	customer556@example.com	paid	seed-3257	2026-03-30T00:12:00+00:00	\N
a5c0e953-ec62-407f-b946-df46e158e866	customer557@example.com	paid	seed-3258	2026-03-30T00:33:00+00:00	\N
f85c11b7-a661-4b1b-83ab-899096eb6fde	customer558@example.com	pending		2026-03-30T01:09:00+00:00	\N
9304255d-ea18-4d3e-8b1e-59904819e41b	customer559@example.com	paid	seed-3260	2026-03-30T01:58:00+00:00	\N
35151590-f334-4a79-bb35-df4304abacff	customer560@example.com	paid	seed-3261	2026-03-30T02:30:00+00:00	\N
8e2816f9-99ad-4c02-b630-3ea988f2d8d7	customer561@example.com	paid	seed-3262	2026-03-30T03:03:00+00:00	\N
8b6a5e30-d267-455a-9b89-60f8791d7397	customer562@example.com	paid	seed-3263	2026-03-30T03:56:00+00:00	\N
c8188600-e949-4f18-980c-019cf0d0f759	customer563@example.com	paid	seed-3264	2026-03-30T04:22:00+00:00	\N
ffff278b-2494-40e5-97f9-810e8cbf75a3	customer564@example.com	paid	seed-3265	2026-03-30T05:11:00+00:00	\N
7f58396a-2062-4e45-93f7-7afdac2e256e	customer565@example.com	paid	seed-3266	2026-03-30T05:41:00+00:00	\N
93215b6b-7228-411f-960b-b8819708373c	customer566@example.com	pending		2026-03-30T06:13:00+00:00	\N
cc62fbfb-5bc8-4d87-af99-2d76fb8c9612	customer567@example.com	paid	seed-3268	2026-03-30T07:03:00+00:00	\N
a1b25cbc-d4f8-4446-9b20-4e06fa0a1ba9	customer568@example.com	paid	seed-3269	2026-03-30T07:21:00+00:00	\N
13c192e8-0847-4afc-bdb4-46c14f99a22c	customer569@example.com	paid	seed-3270	2026-03-30T08:05:00+00:00	\N
6de13941-c66f-47da-903e-38e8485811d1	customer570@example.com	paid	seed-3271	2026-03-30T08:57:00+00:00	\N
0bee6e7e-c098-4977-b280-e6e46990795e	customer571@example.com	paid	seed-3272	2026-03-30T09:36:00+00:00	\N
c165b5d5-92b4-46ca-89e1-74f40a9d0813	customer572@example.com	paid	seed-3273	2026-03-30T09:49:00+00:00	\N
081c09c5-ae68-4ff9-a6c5-a0c4706af4b5	customer573@example.com	paid	seed-3274	2026-03-30T10:40:00+00:00	\N
c2dcefc0-f3a4-40fd-92ed-2af3883a0663	customer574@example.com	paid	seed-3275	2026-03-30T11:21:00+00:00	\N
41c3c4b5-631c-4e08-a83e-d277fe6f095a	customer575@example.com	paid	seed-3276	2026-03-30T11:41:00+00:00	\N
c24b05ce-ce3e-4192-9bd7-aa325a6dd9d3	customer576@example.com	paid	seed-3277	2026-03-30T12:30:00+00:00	\N
d1f05282-d311-4463-b0a6-b741a2edeff1	customer577@example.com	paid	seed-3278	2026-03-30T12:56:00+00:00	\N
fa9a0bc2-447e-4011-b1af-3765c4235121	customer578@example.com	paid	seed-3279	2026-03-30T13:38:00+00:00	\N
07a7ff57-4439-4bd7-ba6d-fb0c130d96de	customer579@example.com	paid	seed-3280	2026-03-30T14:20:00+00:00	\N
15601908-f379-4443-993a-9f82ab269bc2	customer580@example.com	paid	seed-3281	2026-03-30T14:58:00+00:00	\N
c9f1170d-5453-4f13-96ff-7edc4b3f2ff5	customer581@example.com	paid	seed-3282	2026-03-30T15:36:00+00:00	\N
41d74015-a9ca-44ca-83d5-1244d32aca00	customer582@example.com	paid	seed-3283	2026-03-30T16:20:00+00:00	\N
4edb8a80-1e57-42a1-bfe7-98158b70fb85	customer583@example.com	paid	seed-3284	2026-03-30T16:43:00+00:00	\N
38315908-ed3c-4af5-9585-982ce9b26ca6	customer584@example.com	paid	seed-3285	2026-03-30T17:17:00+00:00	\N
9a6a3288-1961-4489-863f-3c0fcb451551	customer585@example.com	paid	seed-3286	2026-03-30T17:47:00+00:00	\N
c786f097-ff4c-4c50-b124-457d29759892	customer586@example.com	paid	seed-3287	2026-03-30T18:46:00+00:00	\N
62688bd6-d327-47fe-89b5-03097a6e1845	customer587@example.com	declined		2026-03-30T19:15:00+00:00	\N
cf6884e1-08c7-421c-ad90-71258bf0fa73	customer588@example.com	paid	seed-3289	2026-03-30T19:58:00+00:00	\N
f3002a0e-7e10-44b5-85b0-64760a11eb71	customer589@example.com	paid	seed-3290	2026-03-30T20:16:00+00:00	\N
01b43815-a8e5-4b28-b5e9-16d3c261d32a	customer590@example.com	paid	seed-3291	2026-03-30T21:11:00+00:00	\N
ac47e236-fb59-4dbb-a50f-64af556af7c8	customer591@example.com	paid	seed-3292	2026-03-30T21:40:00+00:00	\N
5bba2095-e2c4-493f-a6d0-692e1235b186	customer592@example.com	paid	seed-3293	2026-03-30T22:05:00+00:00	\N
34df0cb6-6be2-45f6-8a62-b8dfd25c6fdf	customer593@example.com	paid	seed-3294	2026-03-30T22:59:00+00:00	\N
6ff87497-98d7-4f42-9abc-1e8d6b1179c7	customer594@example.com	paid	seed-3295	2026-03-30T23:38:00+00:00	\N
39291e58-dc89-4cd8-bff7-e2e768606425	customer595@example.com	paid	seed-3296	2026-03-31T00:01:00+00:00	\N
d55c1a5d-504d-4c0c-89a8-515663e27695	customer596@example.com	declined		2026-03-31T00:32:00+00:00	\N
39f08d7d-0927-470a-adad-fce3f931d27d	customer597@example.com	paid	seed-3298	2026-03-31T01:23:00+00:00	\N
f28312c5-f5d1-4991-a733-7d8c8d6346b2	customer598@example.com	paid	seed-3299	2026-03-31T02:04:00+00:00	\N
2a966208-17df-4d34-98cc-d1859b0b1b15	customer599@example.com	paid	seed-3300	2026-03-31T02:49:00+00:00	\N
6401ec72-2064-4e3f-a01f-7053a5470e52	customer600@example.com	paid	seed-3301	2026-03-31T03:17:00+00:00	\N
4e64e91a-9bf3-4e55-8071-39fda6ff00b8	customer601@example.com	paid	seed-3302	2026-03-31T03:45:00+00:00	\N
0ab34604-3965-445c-bfd7-346f5ac9bc73	customer602@example.com	paid	seed-3303	2026-03-31T04:26:00+00:00	\N
5bfd7196-7cbd-4765-8e97-3d1f83d47506	customer603@example.com	paid	seed-3304	2026-03-31T04:51:00+00:00	\N
bfad8272-8dd4-4671-8a58-b83bee8af281	customer604@example.com	paid	seed-3305	2026-03-31T05:45:00+00:00	\N
f2b8429a-a8c0-471e-9c3f-f0f29d485949	customer605@example.com	paid	seed-3306	2026-03-31T06:31:00+00:00	\N
38ca2e2b-d0a0-448b-952d-e5f64f3d72aa	customer606@example.com	paid	seed-3307	2026-03-31T06:42:00+00:00	\N
df960896-b3c2-4573-9b33-049fc11d9703	customer607@example.com	paid	seed-3308	2026-03-31T07:42:00+00:00	\N
55c6d942-6254-46a4-837a-e58be7c9a12d	customer608@example.com	paid	seed-3309	2026-03-31T08:23:00+00:00	\N
945d3546-438f-45d9-bc23-0f5c6061e0a4	customer609@example.com	paid	seed-3310	2026-03-31T08:51:00+00:00	\N
1254dd7f-567d-4f45-9544-d5fcf5f3e9c1	customer610@example.com	paid	seed-3311	2026-03-31T09:19:00+00:00	\N
9f2d8683-cf8d-4d0c-b0d8-1ac7d4f9cb87	customer611@example.com	paid	seed-3312	2026-03-31T09:47:00+00:00	\N
641d544d-df78-4868-8e93-048f8b810a14	customer612@example.com	paid	seed-3313	2026-03-31T10:27:00+00:00	\N
d9ace75d-98f4-40b3-b133-8f8d3c79e717	customer613@example.com	paid	seed-3314	2026-03-31T11:30:00+00:00	\N
6c0ac8b5-4142-41fc-8f15-0185ee84e3d0	customer614@example.com	paid	seed-3315	2026-03-31T12:01:00+00:00	\N
36b1b665-a1a7-442c-b660-f6273a293366	customer615@example.com	paid	seed-3316	2026-03-31T12:42:00+00:00	\N
6bb3205a-d735-4ba8-b478-e4c5ff5c1f0e	customer616@example.com	paid	seed-3317	2026-03-31T13:04:00+00:00	\N
012951b7-90e1-44cf-a168-2ab0349a9b73	customer617@example.com	pending		2026-03-31T13:36:00+00:00	\N
81f89a85-3666-4523-b960-37e81b617b62	customer618@example.com	paid	seed-3319	2026-03-31T14:34:00+00:00	\N
97fe3fc0-1429-42e9-b1a1-c7f1f321d173	customer619@example.com	paid	seed-3320	2026-03-31T14:47:00+00:00	\N
9536df27-2c35-4d38-b4e1-83b727b19426	customer620@example.com	paid	seed-3321	2026-03-31T15:28:00+00:00	\N
2f2f4f7d-319e-4e96-86b6-471707d3bb5e	customer621@example.com	paid	seed-3322	2026-03-31T16:22:00+00:00	\N
4558857f-134e-452f-b7c8-770349916e7b	customer622@example.com	paid	seed-3323	2026-03-31T16:58:00+00:00	\N
46d3bdda-5ba8-472a-9bb6-007395402f2c	customer623@example.com	paid	seed-3324	2026-03-31T17:16:00+00:00	\N
af88b1c3-5b15-4d78-85c0-66c21fc00adb	customer624@example.com	paid	seed-3325	2026-03-31T18:13:00+00:00	\N
b75b2632-3543-4528-b14a-097b05975fa9	customer625@example.com	paid	seed-3326	2026-03-31T18:28:00+00:00	\N
b579386a-62de-4e88-8078-bf0c8eb16404	customer626@example.com	paid	seed-3327	2026-03-31T19:11:00+00:00	\N
7648c5ca-318e-451d-9d1f-db5a1336bae5	customer627@example.com	paid	seed-3328	2026-03-31T19:49:00+00:00	\N
f0e49d84-2190-4947-b14b-d98439a0d579	customer628@example.com	paid	seed-3329	2026-03-31T20:40:00+00:00	\N
fc29cb09-2406-40b2-b195-e930ebe9dfc5	customer629@example.com	paid	seed-3330	2026-03-31T21:03:00+00:00	\N
877a26e1-f2df-4789-a9d8-5b962b573546	customer630@example.com	paid	seed-3331	2026-03-31T21:48:00+00:00	\N
26577c0f-fc52-4ade-ba23-df5b0801de9c	customer631@example.com	paid	seed-3332	2026-03-31T22:24:00+00:00	\N
2575e8a0-976c-40a6-8694-23135a069cab	customer632@example.com	paid	seed-3333	2026-03-31T23:00:00+00:00	\N
d255a6a3-24ee-42a6-b8d4-1dc20967f983	customer633@example.com	paid	seed-3334	2026-03-31T23:50:00+00:00	\N
6fb152c2-0baa-4bc1-9541-2a945233efa4	customer634@example.com	paid	seed-3335	2026-04-01T00:03:00+00:00	\N
e463347d-a615-4cfa-bf31-414b825ad0f1	customer635@example.com	paid	seed-3336	2026-04-01T01:03:00+00:00	\N
7401b0c6-769d-47ef-91de-d77592cb71d1	customer636@example.com	pending		2026-04-01T01:12:00+00:00	\N
4157f292-b80d-4212-91d2-7ec43f57f9a7	customer637@example.com	paid	seed-3338	2026-04-01T02:13:00+00:00	\N
d79fd440-9cd4-440f-913b-2053a8f727d3	customer638@example.com	paid	seed-3339	2026-04-01T02:27:00+00:00	\N
d1a75338-8705-47f4-a2c3-3101782eac09	customer639@example.com	paid	seed-3340	2026-04-01T03:15:00+00:00	\N
58518132-2091-40d6-9524-dc63e212775e	customer640@example.com	paid	seed-3341	2026-04-01T03:40:00+00:00	\N
c1632fc3-6fb9-4681-9978-62cf44888c05	customer641@example.com	paid	seed-3342	2026-04-01T04:17:00+00:00	\N
26be5f70-6db1-4a27-9a95-8bba63b05df8	customer642@example.com	paid	seed-3343	2026-04-01T05:23:00+00:00	\N
cbe95939-1361-422b-b308-8ef674e51ff4	customer643@example.com	paid	seed-3344	2026-04-01T05:52:00+00:00	\N
680db021-34bd-4d38-8425-ef491741cbfe	customer644@example.com	paid	seed-3345	2026-04-01T06:23:00+00:00	\N
d7df9a08-9a67-424b-881f-b88ef1fe14c1	customer645@example.com	paid	seed-3346	2026-04-01T06:52:00+00:00	\N
6cfc73aa-31d8-4781-995e-8539d8f57d18	customer646@example.com	paid	seed-3347	2026-04-01T07:48:00+00:00	\N
acffd47f-acd6-4ce4-9dcd-5c73a4d67b86	customer647@example.com	paid	seed-3348	2026-04-01T08:10:00+00:00	\N
37ace81e-28b4-45f4-86c4-569a0067f746	customer648@example.com	paid	seed-3349	2026-04-01T09:04:00+00:00	\N
6dd87452-b7ea-4804-ab61-d23047763410	customer649@example.com	paid	seed-3350	2026-04-01T09:22:00+00:00	\N
ffebac82-81c3-4d22-b264-c4cc3d8205fb	customer650@example.com	paid	seed-3351	2026-04-01T09:52:00+00:00	\N
024b8873-9f43-4e8e-8f58-131491e781da	customer651@example.com	paid	seed-3352	2026-04-01T10:50:00+00:00	\N
88454570-f31a-4a02-8f70-5b0bcdedc430	customer652@example.com	paid	seed-3353	2026-04-01T11:23:00+00:00	\N
17ae0d6f-7154-44a0-b6b0-ba0ce3a51cf1	customer653@example.com	declined		2026-04-01T11:55:00+00:00	\N
9ea2c409-8afa-4bc9-9a75-3d5c0e4af4a3	customer654@example.com	paid	seed-3355	2026-04-01T12:20:00+00:00	\N
928bbf00-910f-41a8-b0e4-50203f4f25ed	customer655@example.com	paid	seed-3356	2026-04-01T12:59:00+00:00	\N
39cf17cd-20d3-4a99-a810-c09221f372e6	customer656@example.com	paid	seed-3357	2026-04-01T14:00:00+00:00	\N
87c0d2d8-31c4-4132-83b4-295c257eff62	customer657@example.com	paid	seed-3358	2026-04-01T14:10:00+00:00	\N
12771796-b3e9-468d-9cf1-da6156993dbb	customer658@example.com	paid	seed-3359	2026-04-01T15:07:00+00:00	\N
19792546-3772-4602-95c4-763dc99e81cd	customer659@example.com	paid	seed-3360	2026-04-01T15:49:00+00:00	\N
f8670a09-8f7f-4477-9b75-ca6694f6cfa7	customer660@example.com	paid	seed-3361	2026-04-01T16:14:00+00:00	\N
77224910-542d-4ca5-9495-dc9791732bd6	customer661@example.com	paid	seed-3362	2026-04-01T16:44:00+00:00	\N
eac9bd40-3411-49d4-95eb-00a3e0da8e57	customer662@example.com	paid	seed-3363	2026-04-01T17:25:00+00:00	\N
20c47d9c-a0ad-48be-9d89-18895ed7abb9	customer663@example.com	paid	seed-3364	2026-04-01T18:20:00+00:00	\N
0b48a463-62d7-41d3-abe3-d3ae3f5755d0	customer664@example.com	paid	seed-3365	2026-04-01T18:34:00+00:00	\N
3905302f-bd7d-4eb8-9800-4e0d13259854	customer665@example.com	paid	seed-3366	2026-04-01T19:31:00+00:00	\N
ea112705-97bd-43f8-a656-492e5fb3b92d	customer666@example.com	paid	seed-3367	2026-04-01T19:49:00+00:00	\N
1e2fd828-2752-43ef-a680-69331041a876	customer667@example.com	paid	seed-3368	2026-04-01T20:41:00+00:00	\N
d07ae9e1-0dd8-488b-9eb2-0a1522f69852	customer668@example.com	paid	seed-3369	2026-04-01T21:25:00+00:00	\N
7e29b3f3-4d79-46b2-9c97-eee2f9f60843	customer669@example.com	paid	seed-3370	2026-04-01T21:42:00+00:00	\N
d8253e9b-8e63-4e1c-b33c-b9b0d208f371	customer670@example.com	paid	seed-3371	2026-04-01T22:24:00+00:00	\N
6f5484bd-a7f3-4bc3-835e-9a9b51499aec	customer671@example.com	paid	seed-3372	2026-04-01T22:56:00+00:00	\N
8dbd8445-53ca-484c-8291-b65c091f6564	customer672@example.com	paid	seed-3373	2026-04-01T23:34:00+00:00	\N
1905832f-128c-4668-8f49-3fbaa2172d08	customer673@example.com	paid	seed-3374	2026-04-02T00:28:00+00:00	\N
a9b94d06-3d35-470c-8d14-e6ffb9fd8d28	customer674@example.com	paid	seed-3375	2026-04-02T00:51:00+00:00	\N
333ee2e8-3875-4592-ab7d-9a2ad3f99ea8	customer675@example.com	paid	seed-3376	2026-04-02T01:16:00+00:00	\N
f7637af6-e18a-4bda-8da4-d18371dcb3b0	customer676@example.com	paid	seed-3377	2026-04-02T02:01:00+00:00	\N
88ae2bff-2458-4eb0-a986-94b6d4fc3ad8	customer677@example.com	declined		2026-04-02T02:39:00+00:00	\N
541a1236-f753-40e5-b6ef-20878b7c5388	customer678@example.com	paid	seed-3379	2026-04-02T03:32:00+00:00	\N
55c6fa9e-1806-4ef7-a6e6-1631ed610903	customer679@example.com	paid	seed-3380	2026-04-02T03:45:00+00:00	\N
dc7efe54-7fd3-476e-9a8d-2d48070f2d80	customer680@example.com	paid	seed-3381	2026-04-02T04:38:00+00:00	\N
d0396d25-3aff-46b2-91a0-d7704c493df1	customer681@example.com	paid	seed-3382	2026-04-02T05:17:00+00:00	\N
901f01e2-4fe3-4881-af6f-1fe545974108	customer682@example.com	paid	seed-3383	2026-04-02T05:41:00+00:00	\N
2ae5f3b8-ae4f-4345-b710-f811c325b860	customer683@example.com	paid	seed-3384	2026-04-02T06:15:00+00:00	\N
6c34975e-a349-425b-87a7-8c7b0ecd436a	customer684@example.com	paid	seed-3385	2026-04-02T06:59:00+00:00	\N
174a9ba6-4d44-4755-ada1-1a6cadf15b01	customer685@example.com	paid	seed-3386	2026-04-02T07:30:00+00:00	\N
dc270829-d7ca-4d67-9458-da0d2f420805	customer686@example.com	paid	seed-3387	2026-04-02T08:14:00+00:00	\N
fb9cc440-591f-49ba-be4a-4678eacdc2c4	customer687@example.com	paid	seed-3388	2026-04-02T08:57:00+00:00	\N
0d7a72d0-b851-47b0-83e1-3c8701b22642	customer688@example.com	paid	seed-3389	2026-04-02T09:41:00+00:00	\N
f3e49f7a-8ab1-4261-88ea-9a7be7a02e4b	customer689@example.com	declined		2026-04-02T10:16:00+00:00	\N
bd87177c-434a-4359-a5f8-fb1ea874a75e	customer690@example.com	paid	seed-3391	2026-04-02T10:51:00+00:00	\N
86f779cd-e819-4d86-a727-7252c442bebe	customer691@example.com	failed		2026-04-02T11:29:00+00:00	\N
7e620cdf-71e0-4372-a986-fe23a96af06d	customer692@example.com	paid	seed-3393	2026-04-02T12:08:00+00:00	\N
6f63075d-d940-4c21-af1a-34875b78f0ab	customer693@example.com	paid	seed-3394	2026-04-02T12:44:00+00:00	\N
6789757b-939a-45d1-8387-35cc1302ff3d	customer694@example.com	paid	seed-3395	2026-04-02T13:09:00+00:00	\N
064554ec-582d-4ee1-986e-46726c9dbb5a	customer695@example.com	pending		2026-04-02T13:56:00+00:00	\N
ba231111-f531-499b-87f4-6db93da4a12e	customer696@example.com	paid	seed-3397	2026-04-02T14:12:00+00:00	\N
a0857e33-a75e-49e9-a2d8-1c23c060e61b	customer697@example.com	paid	seed-3398	2026-04-02T15:15:00+00:00	\N
958d3c8a-8222-49a7-aa20-19d03c9605bd	customer698@example.com	paid	seed-3399	2026-04-02T15:47:00+00:00	\N
de7c243d-c400-46c0-9484-f85aa5bb24b1	customer699@example.com	paid	seed-3400	2026-04-02T16:20:00+00:00	\N
8c8afc4f-ff51-4375-9b23-500475076c59	customer700@example.com	paid	seed-3401	2026-04-02T16:57:00+00:00	\N
f453aac4-3d45-44c8-86db-c54f14a4de8a	customer701@example.com	paid	seed-3402	2026-04-02T17:25:00+00:00	\N
fbc6d63d-8284-4db6-b2ac-46480bc052c3	customer702@example.com	paid	seed-3403	2026-04-02T17:54:00+00:00	\N
ed6d45a4-189a-4503-8638-ff7341b2732d	customer703@example.com	paid	seed-3404	2026-04-02T18:59:00+00:00	\N
91ecfbb6-f898-4a79-bc45-31b3bd36bab8	customer704@example.com	paid	seed-3405	2026-04-02T19:08:00+00:00	\N
629bb7ff-1d78-481c-8fb9-7c4f14a0997f	customer705@example.com	paid	seed-3406	2026-04-02T20:10:00+00:00	\N
cda3af04-fc26-45c0-bb2c-8832f5c4224c	customer706@example.com	paid	seed-3407	2026-04-02T20:44:00+00:00	\N
bdbfaa82-347e-4544-987d-3ef0cb0106ea	customer707@example.com	paid	seed-3408	2026-04-02T21:08:00+00:00	\N
7459fde4-2eaf-422b-a570-90e66c9c7df9	customer708@example.com	paid	seed-3409	2026-04-02T21:42:00+00:00	\N
64a2b8fb-a576-42cd-940d-c7c5f96f559f	customer709@example.com	paid	seed-3410	2026-04-02T22:30:00+00:00	\N
5ed3435e-3bb4-428b-b157-fa6645bf87ac	customer710@example.com	paid	seed-3411	2026-04-02T23:15:00+00:00	\N
d0ed8c0b-1a5a-4652-9eee-938a7c097c73	customer711@example.com	paid	seed-3412	2026-04-02T23:38:00+00:00	\N
759e8bc2-7c25-4b80-8243-533e348f1456	customer712@example.com	paid	seed-3413	2026-04-03T00:16:00+00:00	\N
7f897bfe-d612-49b4-965f-ccbc36d04088	customer713@example.com	paid	seed-3414	2026-04-03T00:41:00+00:00	\N
9b18f6bd-ad3f-43ff-85c9-7c1d8b18511f	customer714@example.com	paid	seed-3415	2026-04-03T01:18:00+00:00	\N
0694975c-130b-4c75-b59d-177c80ee618b	customer715@example.com	paid	seed-3416	2026-04-03T02:08:00+00:00	\N
ffc4f1cb-1723-4d18-889f-e2f1c73ed99e	customer716@example.com	paid	seed-3417	2026-04-03T02:47:00+00:00	\N
c267e6ea-d272-4c88-8f11-edc371ce9341	customer717@example.com	paid	seed-3418	2026-04-03T03:10:00+00:00	\N
7b2e7bf4-e534-4f82-a089-d6aacdccd201	customer718@example.com	failed		2026-04-03T04:06:00+00:00	\N
93df3fd1-26c0-4494-96a7-20c6aa86d4e6	customer719@example.com	paid	seed-3420	2026-04-03T04:34:00+00:00	\N
e4e1b3ca-f473-4321-a546-975fcd5bea64	customer720@example.com	paid	seed-3421	2026-04-03T05:29:00+00:00	\N
94942c08-f2c8-41aa-a368-9353925c6c2c	customer721@example.com	paid	seed-3422	2026-04-03T05:58:00+00:00	\N
a8e3621d-d2e4-4dcb-8e9c-a8f8a445aa9d	customer722@example.com	paid	seed-3423	2026-04-03T06:35:00+00:00	\N
d5ff65cb-1a59-4323-8335-64fbee8a79f7	customer723@example.com	paid	seed-3424	2026-04-03T07:20:00+00:00	\N
2ea25f31-8c00-4206-b062-fd85e1fe4733	customer724@example.com	paid	seed-3425	2026-04-03T07:46:00+00:00	\N
7f440aaf-619e-4947-be73-0a73c000b291	customer725@example.com	paid	seed-3426	2026-04-03T08:05:00+00:00	\N
a938dd22-4f58-4d11-aef8-d70a03e3048a	customer726@example.com	paid	seed-3427	2026-04-03T08:43:00+00:00	\N
639cdc78-e109-4a80-b29a-a68ae57aa555	customer727@example.com	paid	seed-3428	2026-04-03T09:27:00+00:00	\N
b1c90cf0-4ee0-4605-9463-59381febf7b3	customer728@example.com	failed		2026-04-03T10:10:00+00:00	\N
12127525-d2b0-4beb-ba99-d2f54486764a	customer729@example.com	paid	seed-3430	2026-04-03T10:50:00+00:00	\N
183c472b-6478-4cfd-84a6-c1d086f258b0	customer730@example.com	paid	seed-3431	2026-04-03T11:15:00+00:00	\N
00680d75-c56b-4034-aed2-5ebb287ec720	customer731@example.com	paid	seed-3432	2026-04-03T11:58:00+00:00	\N
63744327-7fbd-45d4-93c7-36cb576ab2f1	customer732@example.com	paid	seed-3433	2026-04-03T12:29:00+00:00	\N
13957753-4fce-4178-9aec-332d4b2ecfe9	customer733@example.com	pending		2026-04-03T13:01:00+00:00	\N
d65a7a8c-b82d-444b-b6c2-277231c8438a	customer734@example.com	pending		2026-04-03T13:52:00+00:00	\N
fc3b96d1-6114-43a9-9e3b-92316d0b988f	customer735@example.com	paid	seed-3436	2026-04-03T14:43:00+00:00	\N
682d9eb0-3397-4966-8f95-edc49f5951a5	customer736@example.com	paid	seed-3437	2026-04-03T15:02:00+00:00	\N
0795a636-aebd-466d-817d-c3ff915cc5c4	customer737@example.com	declined		2026-04-03T15:52:00+00:00	\N
d94fd497-5c6e-43a0-a024-79f76f441c02	customer738@example.com	paid	seed-3439	2026-04-03T16:21:00+00:00	\N
d1fa7430-9bf1-4364-82f7-b107558233d0	customer739@example.com	paid	seed-3440	2026-04-03T17:09:00+00:00	\N
65cffc5f-b6a4-44af-9769-64d31935a64a	customer740@example.com	paid	seed-3441	2026-04-03T17:22:00+00:00	\N
112d1918-a492-4ae1-9339-6e92cf0e4c5a	customer741@example.com	paid	seed-3442	2026-04-03T18:03:00+00:00	\N
a457d5bd-ee51-43c3-92f7-aee4f9670e35	customer742@example.com	failed		2026-04-03T18:34:00+00:00	\N
f41c9c4d-2c46-488a-9219-a279fbc7c63a	customer743@example.com	paid	seed-3444	2026-04-03T19:25:00+00:00	\N
e61e9347-8bbb-42fe-948b-c17b009bdcf4	customer744@example.com	paid	seed-3445	2026-04-03T19:51:00+00:00	\N
387b9ea7-0656-4ae2-b2bf-e1badfa7338d	customer745@example.com	paid	seed-3446	2026-04-03T20:34:00+00:00	\N
2f8ecd35-b87e-45f1-a143-64f4f6fd930e	customer746@example.com	paid	seed-3447	2026-04-03T21:25:00+00:00	\N
c4c40747-e925-42fb-afa5-bc806f754413	customer747@example.com	paid	seed-3448	2026-04-03T22:03:00+00:00	\N
bda30165-e36a-4b64-bf77-df3eb1d7b3fe	customer748@example.com	declined		2026-04-03T22:33:00+00:00	\N
736efb38-2e3b-412c-94cf-9a8663d993f5	customer749@example.com	paid	seed-3450	2026-04-03T23:09:00+00:00	\N
9b041647-65c3-408a-a17f-36a0d81cf24e	customer750@example.com	paid	seed-3451	2026-04-03T23:51:00+00:00	\N
33b02c3e-dd5b-45b1-9857-4d648288403e	customer751@example.com	paid	seed-3452	2026-04-04T00:13:00+00:00	\N
69a80f9a-0137-49ac-b21c-0583c7a6171d	customer752@example.com	paid	seed-3453	2026-04-04T01:11:00+00:00	\N
6400c63a-230f-4e3e-bd9e-84c8ca002a3a	customer753@example.com	paid	seed-3454	2026-04-04T01:43:00+00:00	\N
4c5c141e-82b6-490f-bce4-9a64a09488c8	customer754@example.com	paid	seed-3455	2026-04-04T02:01:00+00:00	\N
dee9bb8c-a4f6-40ec-bd36-55dc4675b66c	customer755@example.com	paid	seed-3456	2026-04-04T02:51:00+00:00	\N
82f5a641-3ae6-4e9a-aef7-8b12bf10e46a	customer756@example.com	paid	seed-3457	2026-04-04T03:32:00+00:00	\N
d7a82ef5-e018-467c-911f-6614894f881a	customer757@example.com	paid	seed-3458	2026-04-04T04:03:00+00:00	\N
a39395a6-e033-430e-9e2d-d89d3082eed5	customer758@example.com	paid	seed-3459	2026-04-04T04:48:00+00:00	\N
ce6a67d7-8daa-4912-ad26-ebe742865380	customer759@example.com	paid	seed-3460	2026-04-04T05:16:00+00:00	\N
2434fa50-8b09-4249-8a9a-3f69419abcb2	customer760@example.com	paid	seed-3461	2026-04-04T06:08:00+00:00	\N
e17dd21f-7fe0-4d9d-8146-4771f4b0b47b	customer761@example.com	paid	seed-3462	2026-04-04T06:34:00+00:00	\N
559b87c2-da3d-4c3d-863a-8bac7a679ee0	customer762@example.com	paid	seed-3463	2026-04-04T07:02:00+00:00	\N
71c434a3-8bf4-4ea1-b40c-a06cf9857147	customer763@example.com	paid	seed-3464	2026-04-04T07:59:00+00:00	\N
89ac74a9-5eef-4986-8342-a35bcf0ee0ef	customer764@example.com	paid	seed-3465	2026-04-04T08:24:00+00:00	\N
545eb73b-ab23-4b11-801f-10c59bd49fe1	customer765@example.com	paid	seed-3466	2026-04-04T09:03:00+00:00	\N
c3978e3e-ab3e-4a53-9c96-e738bb103bbc	customer766@example.com	paid	seed-3467	2026-04-04T09:50:00+00:00	\N
f49866e0-f8d0-4c6a-9b7a-a3bd4e211f11	customer767@example.com	paid	seed-3468	2026-04-04T10:28:00+00:00	\N
f0562205-b425-459a-83bb-fcdcd25e49ca	customer768@example.com	paid	seed-3469	2026-04-04T10:59:00+00:00	\N
b9eedc55-0d5f-407a-9de0-611833fe69a7	customer769@example.com	paid	seed-3470	2026-04-04T11:13:00+00:00	\N
a003f267-a9ad-4b5c-89c8-7563f323bdd7	customer770@example.com	paid	seed-3471	2026-04-04T12:09:00+00:00	\N
acdfa77e-ece6-47da-9d81-e9a36a151be9	customer771@example.com	paid	seed-3472	2026-04-04T12:54:00+00:00	\N
6c898f32-768a-4f9c-a79b-bcfd06c81996	customer772@example.com	paid	seed-3473	2026-04-04T13:11:00+00:00	\N
6c556788-005c-4958-b5f2-ed99463fee50	customer773@example.com	paid	seed-3474	2026-04-04T14:02:00+00:00	\N
84aea2b7-23da-4c6f-9fef-56d602cea782	customer774@example.com	paid	seed-3475	2026-04-04T14:24:00+00:00	\N
f8d784a1-4eb5-41f9-aa67-5e4d5f48cf17	customer775@example.com	paid	seed-3476	2026-04-04T15:14:00+00:00	\N
72ff2f8d-71db-4b4c-be89-97d748b6b856	customer776@example.com	paid	seed-3477	2026-04-04T15:56:00+00:00	\N
7fbd4ddf-d821-43c4-a462-b477a602a851	customer777@example.com	paid	seed-3478	2026-04-04T16:37:00+00:00	\N
340f6a33-28ce-4e35-9444-f752c86d016b	customer778@example.com	paid	seed-3479	2026-04-04T16:58:00+00:00	\N
a9d5a62f-b650-45d3-9f83-e2612098f8b5	customer779@example.com	paid	seed-3480	2026-04-04T17:48:00+00:00	\N
cded75b9-8de7-446c-a7b0-bd73573646c8	customer780@example.com	paid	seed-3481	2026-04-04T18:28:00+00:00	\N
d7862b9f-07fa-4eaa-830c-0ef3c7623eb9	customer781@example.com	paid	seed-3482	2026-04-04T18:52:00+00:00	\N
d7f7aaf8-449c-49f2-9429-fd7c6f84b505	customer782@example.com	paid	seed-3483	2026-04-04T19:33:00+00:00	\N
79e3d344-08d7-42bd-a3f7-53a0a05038b9	customer783@example.com	declined		2026-04-04T20:15:00+00:00	\N
6f0b2238-75d4-4a47-92c5-f9ced2cb0d43	customer784@example.com	paid	seed-3485	2026-04-04T20:33:00+00:00	\N
1b7c0bc7-2d66-4ac0-b8c8-48b7cad489d0	customer785@example.com	paid	seed-3486	2026-04-04T21:07:00+00:00	\N
133bf10c-96cc-4e15-b96a-25eb830e9c39	customer786@example.com	paid	seed-3487	2026-04-04T21:48:00+00:00	\N
82ee084c-3e4b-46b9-9ec7-888f633caf4a	customer787@example.com	paid	seed-3488	2026-04-04T22:48:00+00:00	\N
e711a909-b3a1-4c0b-b2a9-8800506c6616	customer788@example.com	paid	seed-3489	2026-04-04T23:01:00+00:00	\N
e7c3a068-0310-42b6-8675-14ec8474a89f	customer789@example.com	paid	seed-3490	2026-04-04T23:45:00+00:00	\N
46e0ad92-b83e-4d73-a551-b82455195b37	customer790@example.com	declined		2026-04-05T00:35:00+00:00	\N
90efa4b8-6068-4f65-a46c-3e129c5feb9b	customer791@example.com	pending		2026-04-05T01:12:00+00:00	\N
509a3f66-ab56-4237-9cfa-6b2d5757cf8d	customer792@example.com	paid	seed-3493	2026-04-05T01:32:00+00:00	\N
ccc13cc0-b58a-40d4-a459-20d294011cdb	customer793@example.com	pending		2026-04-05T02:16:00+00:00	\N
f33e3111-90cc-46cd-a729-e19b35a2400b	customer794@example.com	paid	seed-3495	2026-04-05T02:53:00+00:00	\N
3f139263-f157-4d82-9e75-5a502a24be8c	customer795@example.com	paid	seed-3496	2026-04-05T03:20:00+00:00	\N
2ac9775b-38ed-4906-b21e-2a02dcbad057	customer796@example.com	paid	seed-3497	2026-04-05T04:17:00+00:00	\N
876f66ee-c5af-4977-9b8c-53366d9898ff	customer797@example.com	paid	seed-3498	2026-04-05T04:52:00+00:00	\N
a36323c0-1356-4406-91ac-c75771fdc100	customer798@example.com	paid	seed-3499	2026-04-05T05:23:00+00:00	\N
66b799e9-6275-4f06-bab9-360ee5bd9f85	customer799@example.com	paid	seed-3500	2026-04-05T06:02:00+00:00	\N
20b9a23e-92b4-4573-b1a8-f499197a54e8	customer800@example.com	paid	seed-3501	2026-04-05T06:47:00+00:00	\N
33784876-0147-4d32-a999-dc77bafde1f0	customer801@example.com	paid	seed-3502	2026-04-05T06:57:00+00:00	\N
dc3688d5-e778-48f0-94d6-a241e082bd57	customer802@example.com	paid	seed-3503	2026-04-05T07:56:00+00:00	\N
373cbe94-3316-4e73-9e6d-d29e367b03b5	customer803@example.com	paid	seed-3504	2026-04-05T08:39:00+00:00	\N
1fbe82d5-e9e6-4233-96ad-44eaeb39c78b	customer804@example.com	paid	seed-3505	2026-04-05T09:07:00+00:00	\N
39ac176d-3f50-4c29-b73a-5bd5989a8725	customer805@example.com	paid	seed-3506	2026-04-05T09:34:00+00:00	\N
a4c537ff-0219-4ea7-b5e5-b27147f9484d	customer806@example.com	paid	seed-3507	2026-04-05T10:02:00+00:00	\N
bc9e53db-1553-4392-8182-4d70f9e926ba	customer807@example.com	failed		2026-04-05T10:59:00+00:00	\N
b223d5d2-3a9c-4547-896c-e74fb2a4b5a8	customer808@example.com	paid	seed-3509	2026-04-05T11:24:00+00:00	\N
e513a752-ea71-4bae-a00a-990072646be2	customer809@example.com	paid	seed-3510	2026-04-05T12:03:00+00:00	\N
350aff00-dc3e-436f-8333-bff75d67b58a	customer810@example.com	paid	seed-3511	2026-04-05T12:43:00+00:00	\N
507fd0f9-7bdc-4e31-94e6-421069be8308	customer811@example.com	paid	seed-3512	2026-04-05T13:30:00+00:00	\N
855a5081-3e74-4fde-937d-e9cbcbeedb5e	customer812@example.com	paid	seed-3513	2026-04-05T14:02:00+00:00	\N
6652b0e2-2755-49bf-988a-9dc200e677ff	customer813@example.com	paid	seed-3514	2026-04-05T14:30:00+00:00	\N
fec7b727-a72c-4429-895e-b5dd2f671c92	customer814@example.com	paid	seed-3515	2026-04-05T15:08:00+00:00	\N
7db2c0b8-23dd-4346-bd7b-dc92a265a574	customer815@example.com	paid	seed-3516	2026-04-05T16:00:00+00:00	\N
b917a0a8-c6cf-47eb-bc49-790b501a2357	customer816@example.com	paid	seed-3517	2026-04-05T16:38:00+00:00	\N
9209ff95-dfa2-4ed5-87ea-c8f19f8705ad	customer817@example.com	paid	seed-3518	2026-04-05T16:50:00+00:00	\N
afc2febf-4a58-4afe-b510-deb43eb7bf9a	customer818@example.com	paid	seed-3519	2026-04-05T17:39:00+00:00	\N
a83a8083-41f9-45e3-8f93-6e5d5333c77e	customer819@example.com	paid	seed-3520	2026-04-05T18:32:00+00:00	\N
87087541-f604-48aa-a207-b22ce2075739	customer820@example.com	paid	seed-3521	2026-04-05T18:41:00+00:00	\N
223b1589-a3ad-4cd8-b7f0-d30e0c831be7	customer821@example.com	paid	seed-3522	2026-04-05T19:20:00+00:00	\N
a74108c5-e2c0-4618-9a5c-c6740f890336	customer822@example.com	failed		2026-04-05T20:21:00+00:00	\N
8856dfac-12b5-433e-b345-5014acc40994	customer823@example.com	paid	seed-3524	2026-04-05T20:43:00+00:00	\N
789784db-e757-4665-8723-1b828e7f405e	customer824@example.com	paid	seed-3525	2026-04-05T21:35:00+00:00	\N
66525b96-538a-47cf-a82a-3feda74a736b	customer825@example.com	paid	seed-3526	2026-04-05T21:45:00+00:00	\N
fd371e27-1c34-4fdf-af42-fc2d4d2c0441	customer826@example.com	paid	seed-3527	2026-04-05T22:38:00+00:00	\N
ae54899e-d00a-4bf8-8d5e-0744f7281dc7	customer827@example.com	paid	seed-3528	2026-04-05T23:12:00+00:00	\N
f940fa5f-c4a2-46fa-b773-77572d397ac3	customer828@example.com	paid	seed-3529	2026-04-05T23:40:00+00:00	\N
32d83ced-7970-4f2e-b398-caa5c4ff85c2	customer829@example.com	paid	seed-3530	2026-04-06T00:19:00+00:00	\N
200ccb0c-a243-4267-a85f-9ed64cc6788d	customer830@example.com	paid	seed-3531	2026-04-06T00:51:00+00:00	\N
175db660-7283-4275-8970-07163044c0f7	customer831@example.com	paid	seed-3532	2026-04-06T01:47:00+00:00	\N
1cfcadcf-6a5e-4d37-86c8-8853e9056643	customer832@example.com	paid	seed-3533	2026-04-06T02:06:00+00:00	\N
62647100-830d-4c0a-b1a8-763ee0c91832	customer833@example.com	paid	seed-3534	2026-04-06T03:06:00+00:00	\N
4b185397-84d0-4941-afe1-1474d350b8c6	customer834@example.com	declined		2026-04-06T03:46:00+00:00	\N
71dfe167-1df0-42a1-b378-1ab70c119594	customer835@example.com	paid	seed-3536	2026-04-06T04:03:00+00:00	\N
f03f2232-6f2f-411d-9f60-5fb4bf7e3875	customer836@example.com	paid	seed-3537	2026-04-06T04:34:00+00:00	\N
67283963-fe3f-4aa1-b274-8dfb75735f39	customer837@example.com	paid	seed-3538	2026-04-06T05:28:00+00:00	\N
7705a25b-1b57-4bed-875b-4ccfd7eb4521	customer838@example.com	paid	seed-3539	2026-04-06T06:08:00+00:00	\N
7781374c-06b3-40b6-9831-16585c3396f6	customer839@example.com	paid	seed-3540	2026-04-06T06:49:00+00:00	\N
1edb7ca9-39a6-41d5-b109-b18eaec72197	customer840@example.com	paid	seed-3541	2026-04-06T07:20:00+00:00	\N
816eb13f-8237-420e-abbf-90303fb2e3c3	customer841@example.com	paid	seed-3542	2026-04-06T08:06:00+00:00	\N
fa8f76b9-5df8-47b1-b2bc-46cef0456fef	customer842@example.com	paid	seed-3543	2026-04-06T08:36:00+00:00	\N
16ba4a6c-242d-4c55-b929-1292830c33d3	customer843@example.com	pending		2026-04-06T09:11:00+00:00	\N
da7e1b42-730b-432a-8b95-0c7ac28d2299	customer844@example.com	paid	seed-3545	2026-04-06T09:44:00+00:00	\N
a4f6b797-370c-41c0-b085-76fdab5886ad	customer845@example.com	pending		2026-04-06T10:10:00+00:00	\N
d2246851-f542-464b-9dfa-b00a58ed598c	customer846@example.com	paid	seed-3547	2026-04-06T10:45:00+00:00	\N
f0e97ded-63df-495c-a6c9-2e44c989afe0	customer847@example.com	paid	seed-3548	2026-04-06T11:45:00+00:00	\N
7caf39c6-1a6d-44f0-be0c-9bb05b55c69d	customer848@example.com	paid	seed-3549	2026-04-06T12:20:00+00:00	\N
8aca08c9-f0ae-4f68-b94b-87d329aa3e22	customer849@example.com	paid	seed-3550	2026-04-06T12:39:00+00:00	\N
20b5e644-58bf-49de-8f32-ed35f21eaf94	customer850@example.com	declined		2026-04-06T13:10:00+00:00	\N
57dedc66-2913-46fd-bd0d-31cc8eb9f8a5	customer851@example.com	paid	seed-3552	2026-04-06T13:58:00+00:00	\N
5340667c-d8fa-4561-89a8-87088af9a5d4	customer852@example.com	paid	seed-3553	2026-04-06T14:42:00+00:00	\N
9213c9b6-1a19-448e-9357-311599b04686	customer853@example.com	paid	seed-3554	2026-04-06T15:03:00+00:00	\N
0f753130-4b25-4df2-9179-e5a9e3a355f7	customer854@example.com	paid	seed-3555	2026-04-06T15:51:00+00:00	\N
617a2479-9307-4c87-ad88-3ada9db7dde6	customer855@example.com	paid	seed-3556	2026-04-06T16:16:00+00:00	\N
bda25ea7-8f1e-41f6-854b-5e15c263f6ef	customer856@example.com	paid	seed-3557	2026-04-06T16:58:00+00:00	\N
fc7ccc6d-20cf-4baa-af5a-fe04af87e7f0	customer857@example.com	paid	seed-3558	2026-04-06T17:58:00+00:00	\N
8c75fdc4-c1d1-4dcb-b917-e6ce8c3f3991	customer858@example.com	paid	seed-3559	2026-04-06T18:35:00+00:00	\N
9b3f98b0-a502-47c0-8983-3592203cbda4	customer859@example.com	paid	seed-3560	2026-04-06T19:09:00+00:00	\N
130f4897-1198-482b-808a-824287216dca	customer860@example.com	pending		2026-04-06T19:26:00+00:00	\N
f6fc2ce0-e11d-42d3-bb0c-6e6eaf37fcd2	customer861@example.com	paid	seed-3562	2026-04-06T20:14:00+00:00	\N
bd74a121-4a71-4736-8a7b-b00cd484342c	customer862@example.com	paid	seed-3563	2026-04-06T20:58:00+00:00	\N
d32db5d1-3b14-42e4-9d5d-d23f9db02e80	customer863@example.com	pending		2026-04-06T21:12:00+00:00	\N
fd12fb10-bca2-497c-b8fb-0d94ce27b369	customer864@example.com	paid	seed-3565	2026-04-06T22:05:00+00:00	\N
e4da26d4-dc5c-42cb-ba00-0b7120d61b6a	customer865@example.com	paid	seed-3566	2026-04-06T22:31:00+00:00	\N
ffcaca30-a51f-40a1-bce9-f56dc57b0871	customer866@example.com	paid	seed-3567	2026-04-06T23:08:00+00:00	\N
7a4570f9-9824-42fb-b1c4-779c72e9fafa	customer867@example.com	paid	seed-3568	2026-04-06T23:40:00+00:00	\N
0ac392a3-f1cc-479d-93ab-5f3063162e23	customer868@example.com	paid	seed-3569	2026-04-07T00:35:00+00:00	\N
f1f6b3dd-92ae-48b5-a9be-811df297e31c	customer869@example.com	paid	seed-3570	2026-04-07T00:57:00+00:00	\N
8fa03e03-84f4-4057-af45-488e67b2936d	customer870@example.com	paid	seed-3571	2026-04-07T01:37:00+00:00	\N
4ca2fbc3-3594-4177-8a83-c6146a17a91f	customer871@example.com	paid	seed-3572	2026-04-07T02:30:00+00:00	\N
52b04f00-a34b-48de-b036-02102337dbfd	customer872@example.com	paid	seed-3573	2026-04-07T03:13:00+00:00	\N
21ed73ef-734a-4e2d-ae9b-2387b7a0fccd	customer873@example.com	failed		2026-04-07T03:22:00+00:00	\N
612ac53c-128a-4f6e-8d64-21c37f8c69b6	customer874@example.com	paid	seed-3575	2026-04-07T04:18:00+00:00	\N
c64b326a-4557-4752-9c84-82f65d742e3c	customer875@example.com	pending		2026-04-07T04:49:00+00:00	\N
8ef72c88-6ef9-420f-a66b-75bb9c340b7c	customer876@example.com	paid	seed-3577	2026-04-07T05:30:00+00:00	\N
9a3cf0c0-6c0d-494e-81c2-64f9a4149c2b	customer877@example.com	paid	seed-3578	2026-04-07T05:51:00+00:00	\N
37c29ac0-10d1-4549-9c76-c65f55af91d6	customer878@example.com	paid	seed-3579	2026-04-07T06:34:00+00:00	\N
8a300926-063c-4ad6-a3c8-50de2ace15ea	customer879@example.com	paid	seed-3580	2026-04-07T07:17:00+00:00	\N
fe30141f-3a22-440f-8f35-2b7d6a4033ec	customer880@example.com	paid	seed-3581	2026-04-07T07:55:00+00:00	\N
ffab5091-d325-4840-a45a-2262b02b6fc2	customer881@example.com	paid	seed-3582	2026-04-07T08:22:00+00:00	\N
ae09c728-de70-498e-9379-ced6288dae32	customer882@example.com	paid	seed-3583	2026-04-07T09:22:00+00:00	\N
9c5b8431-0bc4-4408-830d-093bb433353f	customer883@example.com	paid	seed-3584	2026-04-07T09:44:00+00:00	\N
788e4205-be96-4da0-8361-1bc14b43ec97	customer884@example.com	paid	seed-3585	2026-04-07T10:18:00+00:00	\N
c399b8f8-0d3e-42c6-baa1-169ec0dd7787	customer885@example.com	paid	seed-3586	2026-04-07T11:04:00+00:00	\N
183bc296-5d39-4ed7-87ed-026f05853dcc	customer886@example.com	paid	seed-3587	2026-04-07T11:42:00+00:00	\N
40e87449-9244-48e6-98d5-cc4a08c535b9	customer887@example.com	paid	seed-3588	2026-04-07T12:09:00+00:00	\N
90acc7b1-412c-400b-a4a2-e27b8bd3b8e9	customer888@example.com	paid	seed-3589	2026-04-07T12:39:00+00:00	\N
954c6a85-ac10-48ea-9817-f4e9c20cc7f1	customer889@example.com	paid	seed-3590	2026-04-07T13:36:00+00:00	\N
1c9f73e6-e0d2-4fd9-9025-9df18da8dc92	customer890@example.com	paid	seed-3591	2026-04-07T14:08:00+00:00	\N
f2f9633b-d556-4c98-9462-40001a35871f	customer891@example.com	paid	seed-3592	2026-04-07T14:38:00+00:00	\N
000bb14c-e750-41b4-9741-f2e6fb6826bb	customer892@example.com	paid	seed-3593	2026-04-07T15:20:00+00:00	\N
a52ad970-bb4c-4ebc-b5c0-a0859166aa11	customer893@example.com	paid	seed-3594	2026-04-07T15:43:00+00:00	\N
9d6cfbf9-3989-4059-b23d-37bd7c81407c	customer894@example.com	declined		2026-04-07T16:35:00+00:00	\N
a7daff55-3b1a-4b4d-a630-a98a3c887de7	customer895@example.com	paid	seed-3596	2026-04-07T16:55:00+00:00	\N
85e333ed-0bf6-4279-a582-5491311d2a42	customer896@example.com	paid	seed-3597	2026-04-07T17:46:00+00:00	\N
4bce82f5-0285-472a-a35e-83b822d9664c	customer897@example.com	paid	seed-3598	2026-04-07T18:38:00+00:00	\N
a3c1aae7-9751-462a-9133-7ead07dd7399	customer898@example.com	paid	seed-3599	2026-04-07T18:53:00+00:00	\N
b61b5891-977f-44ef-a8f6-04d7dc83bdcd	customer899@example.com	paid	seed-3600	2026-04-07T19:47:00+00:00	\N
e6d33b91-d902-4adc-a0f3-5ccefa1c1ba6	customer0@example.com	paid	seed-3601	2026-04-07T20:24:00+00:00	\N
41f2fcd1-9f2e-4e9a-af31-07238a51920d	customer1@example.com	paid	seed-3602	2026-04-07T20:43:00+00:00	\N
ff3588f7-e1a4-45ab-a677-e0d2fba1d347	customer2@example.com	paid	seed-3603	2026-04-07T21:42:00+00:00	\N
71e1b09f-94ce-4898-be33-83cfe5ca12ff	customer3@example.com	paid	seed-3604	2026-04-07T21:59:00+00:00	\N
c4045a79-834a-4f1e-9a8c-e378f797f733	customer4@example.com	paid	seed-3605	2026-04-07T22:30:00+00:00	\N
f9e06bda-fe7f-478a-93b4-9ca7fe929aca	customer5@example.com	paid	seed-3606	2026-04-07T23:17:00+00:00	\N
0f06e57d-6eca-4285-8b7a-ea97b40be1d5	customer6@example.com	paid	seed-3607	2026-04-08T00:01:00+00:00	\N
f881c0d0-7494-4fb0-83c6-545f3ea426d4	customer7@example.com	paid	seed-3608	2026-04-08T00:27:00+00:00	\N
6c18a943-7d46-4ee5-afbf-0b5ce317dced	customer8@example.com	paid	seed-3609	2026-04-08T01:18:00+00:00	\N
29a2dfb5-c38f-42f9-92bf-43ebbd26853e	customer9@example.com	paid	seed-3610	2026-04-08T01:50:00+00:00	\N
7e3d4ce5-2c9f-4a45-a15a-0ffe67199ed1	customer10@example.com	paid	seed-3611	2026-04-08T02:33:00+00:00	\N
41db323a-4092-4266-87a8-bf174e28c3ab	customer11@example.com	paid	seed-3612	2026-04-08T03:01:00+00:00	\N
d474fa2b-f3a1-4d9e-b80e-d05beffe513b	customer12@example.com	declined		2026-04-08T03:47:00+00:00	\N
113d519c-51ba-425c-aa13-d5d429221442	customer13@example.com	paid	seed-3614	2026-04-08T04:30:00+00:00	\N
ad13198c-faf5-4a61-894c-2e0e2f5b1564	customer14@example.com	paid	seed-3615	2026-04-08T04:44:00+00:00	\N
68b775ac-9065-486a-a451-de86665c91a1	customer15@example.com	paid	seed-3616	2026-04-08T05:19:00+00:00	\N
800ce9e3-f3f3-4c29-ae4a-c44b2478df41	customer16@example.com	paid	seed-3617	2026-04-08T06:10:00+00:00	\N
eb3e0966-20a0-4cd6-8251-7d8574885394	customer17@example.com	paid	seed-3618	2026-04-08T06:52:00+00:00	\N
bde93d46-d563-448f-86c2-6466f861854e	customer18@example.com	paid	seed-3619	2026-04-08T07:21:00+00:00	\N
40b76a45-cd0f-4f62-bc82-895d64a7a85e	customer19@example.com	paid	seed-3620	2026-04-08T08:09:00+00:00	\N
3469227b-64de-4ac7-9425-7b038fae15c0	customer20@example.com	paid	seed-3621	2026-04-08T08:44:00+00:00	\N
18bc5a26-f08e-4714-b71e-9590779e397a	customer21@example.com	paid	seed-3622	2026-04-08T09:02:00+00:00	\N
06e847eb-ba74-40a7-83b4-f11cd8bab0a8	customer22@example.com	paid	seed-3623	2026-04-08T09:34:00+00:00	\N
e62e3caf-c789-40f4-9fad-3fe5843a1301	customer23@example.com	paid	seed-3624	2026-04-08T10:38:00+00:00	\N
364af3c2-7e55-44ae-92c9-777c7d511aca	customer24@example.com	declined		2026-04-08T11:00:00+00:00	\N
6332f717-c0c4-44d8-ac94-44ad968499b7	customer25@example.com	paid	seed-3626	2026-04-08T11:44:00+00:00	\N
378f3cf6-7e2d-46de-9511-c5611798c2b7	customer26@example.com	paid	seed-3627	2026-04-08T12:16:00+00:00	\N
b23b78a1-0144-4716-8bbc-dfec696f3f91	customer27@example.com	paid	seed-3628	2026-04-08T12:41:00+00:00	\N
e11d7b5b-183b-4d5f-bf9f-354bf249a99b	customer28@example.com	paid	seed-3629	2026-04-08T13:19:00+00:00	\N
9e8aaf98-bdd8-4567-b2a4-2ee0c82b4e9b	customer29@example.com	paid	seed-3630	2026-04-08T13:57:00+00:00	\N
a4365f02-b792-4adf-8680-0db122b5190d	customer30@example.com	paid	seed-3631	2026-04-08T14:47:00+00:00	\N
556b5b56-e029-428f-9af3-92537131fc0a	customer31@example.com	paid	seed-3632	2026-04-08T15:12:00+00:00	\N
2a7ff4ac-b143-49f9-a1e4-193519519c08	customer32@example.com	paid	seed-3633	2026-04-08T15:52:00+00:00	\N
80ced9aa-f637-477a-ae0a-096c9d1fb6eb	customer33@example.com	paid	seed-3634	2026-04-08T16:30:00+00:00	\N
2f92f739-2c9d-44cb-8733-b8a5ccc4afb6	customer34@example.com	paid	seed-3635	2026-04-08T17:09:00+00:00	\N
35e1458a-f310-4604-b069-67542010f1cc	customer35@example.com	paid	seed-3636	2026-04-08T17:41:00+00:00	\N
a2447a82-b474-4d86-9e63-aa6d69d25889	customer36@example.com	paid	seed-3637	2026-04-08T18:14:00+00:00	\N
3b312f0f-6259-4093-9d5e-66be569b2e1a	customer37@example.com	paid	seed-3638	2026-04-08T19:10:00+00:00	\N
642255f4-f72d-42a9-ad83-89972fde1b05	customer38@example.com	paid	seed-3639	2026-04-08T19:28:00+00:00	\N
0db5129d-c423-4792-ba06-d27b0108688c	customer39@example.com	paid	seed-3640	2026-04-08T20:24:00+00:00	\N
15da5d4c-2a96-4da6-9dd5-f1af2b2e17ff	customer40@example.com	paid	seed-3641	2026-04-08T20:52:00+00:00	\N
77fff3fd-8303-4303-a460-f8439902b463	customer41@example.com	paid	seed-3642	2026-04-08T21:26:00+00:00	\N
896a4f98-64c1-4506-b349-cead3b05ea9f	customer42@example.com	paid	seed-3643	2026-04-08T22:18:00+00:00	\N
d52c93f3-d7de-487f-853a-87372f941510	customer43@example.com	paid	seed-3644	2026-04-08T23:00:00+00:00	\N
04622102-7195-4b7e-b5bd-4e96920598f4	customer44@example.com	paid	seed-3645	2026-04-08T23:36:00+00:00	\N
2ca63f77-f0b5-4715-98af-8bd63e1d1510	customer45@example.com	paid	seed-3646	2026-04-08T23:45:00+00:00	\N
d12dc78b-ddbc-4a6d-8b5d-2bb5b04b65ee	customer46@example.com	paid	seed-3647	2026-04-09T00:29:00+00:00	\N
ab32a814-526a-46f4-a91f-7c93817da025	customer47@example.com	paid	seed-3648	2026-04-09T01:25:00+00:00	\N
ed7e499c-25df-4743-ab69-abde7273ddf8	customer48@example.com	paid	seed-3649	2026-04-09T01:57:00+00:00	\N
a7d95af8-4c6e-4719-a375-93d6ffa04329	customer49@example.com	paid	seed-3650	2026-04-09T02:39:00+00:00	\N
1e8790a8-45fb-4d90-91ba-4033a46262aa	customer50@example.com	paid	seed-3651	2026-04-09T03:11:00+00:00	\N
ba536150-0852-4fe1-8ddc-6978b244e545	customer51@example.com	paid	seed-3652	2026-04-09T03:55:00+00:00	\N
84baea02-c8dd-4a34-ad2f-0b54e55ea41b	customer52@example.com	paid	seed-3653	2026-04-09T04:11:00+00:00	\N
78b5d26d-a385-48c8-b0e6-a9956d9150ec	customer53@example.com	paid	seed-3654	2026-04-09T05:05:00+00:00	\N
69a14638-7436-4f6a-9eac-892d4451189d	customer54@example.com	paid	seed-3655	2026-04-09T05:24:00+00:00	\N
df02ad52-4194-4c65-a6ed-4c330db4e853	customer55@example.com	paid	seed-3656	2026-04-09T06:07:00+00:00	\N
25ebb2ee-4692-4a57-9a16-b83caa9d1c3f	customer56@example.com	paid	seed-3657	2026-04-09T06:47:00+00:00	\N
262342b1-b9b9-466c-8aad-a807ff1cd23e	customer57@example.com	paid	seed-3658	2026-04-09T07:28:00+00:00	\N
841e3fcc-ef32-49e2-84ce-d66a102632aa	customer58@example.com	paid	seed-3659	2026-04-09T07:57:00+00:00	\N
56300109-19e4-4f63-9014-585e5be498d4	customer59@example.com	paid	seed-3660	2026-04-09T08:44:00+00:00	\N
10c4d4b4-45da-4e3f-b4a5-b34e325fbb14	customer60@example.com	paid	seed-3661	2026-04-09T09:01:00+00:00	\N
7374a9fd-8b96-4c7e-bed0-48f92bbc0125	customer61@example.com	paid	seed-3662	2026-04-09T09:50:00+00:00	\N
c92ba668-6753-4bd8-bfca-956b9e490952	customer62@example.com	paid	seed-3663	2026-04-09T10:36:00+00:00	\N
45f5f94e-07cb-48fc-9d94-4501bdae2fe3	customer63@example.com	paid	seed-3664	2026-04-09T11:19:00+00:00	\N
b0246e4a-bc72-47a8-80e6-54f273ca35e4	customer64@example.com	paid	seed-3665	2026-04-09T11:50:00+00:00	\N
75636034-38d2-4ab4-be7f-5013c7f14091	customer65@example.com	paid	seed-3666	2026-04-09T12:08:00+00:00	\N
d30dcce3-e3d2-46f4-9a21-e3bcf06ea13c	customer66@example.com	paid	seed-3667	2026-04-09T12:49:00+00:00	\N
8661c46a-c5eb-410d-855f-7312cf3dea13	customer67@example.com	paid	seed-3668	2026-04-09T13:31:00+00:00	\N
4b8fe42c-76a6-4220-b14e-0190027a7677	customer68@example.com	paid	seed-3669	2026-04-09T14:24:00+00:00	\N
454129bc-0f6c-4803-924b-49499110e15f	customer69@example.com	paid	seed-3670	2026-04-09T14:52:00+00:00	\N
65b1b403-e9f4-4368-84d3-af2503796195	customer70@example.com	paid	seed-3671	2026-04-09T15:36:00+00:00	\N
781a0b05-ec55-453f-b84f-1ecd59c4246c	customer71@example.com	paid	seed-3672	2026-04-09T15:59:00+00:00	\N
33b14429-9338-434d-9548-2ccebdab6b81	customer72@example.com	pending		2026-04-09T16:38:00+00:00	\N
ea5e420d-4864-45b4-b832-18c4c61e169a	customer73@example.com	paid	seed-3674	2026-04-09T17:03:00+00:00	\N
a9501243-6458-4518-b693-97f789f7020f	customer74@example.com	paid	seed-3675	2026-04-09T17:45:00+00:00	\N
02650638-1bfa-42a7-a4c3-30a744d6ff38	customer75@example.com	paid	seed-3676	2026-04-09T18:39:00+00:00	\N
8cb44e18-ec42-4829-b69a-75612e747839	customer76@example.com	paid	seed-3677	2026-04-09T19:20:00+00:00	\N
9c289de9-d9e6-40a8-ba73-6dbd14239e1e	customer77@example.com	paid	seed-3678	2026-04-09T19:47:00+00:00	\N
7566d22d-d5de-469d-8c92-a78db21292bf	customer78@example.com	paid	seed-3679	2026-04-09T20:19:00+00:00	\N
42b3cfd0-2a3a-4ecf-a421-7e3857fe284a	customer79@example.com	paid	seed-3680	2026-04-09T21:00:00+00:00	\N
bf51e007-83f9-49ec-acb2-f96dfaaaf41f	customer80@example.com	paid	seed-3681	2026-04-09T21:42:00+00:00	\N
6dc781ad-0e79-4c30-a06d-2bdec4334bde	customer81@example.com	paid	seed-3682	2026-04-09T22:22:00+00:00	\N
d1d4b8ab-9411-4a02-aba9-604af20ecd1d	customer82@example.com	paid	seed-3683	2026-04-09T22:45:00+00:00	\N
95b1eaaf-69c7-4b43-84c8-54cf70d3af8b	customer83@example.com	paid	seed-3684	2026-04-09T23:29:00+00:00	\N
e8c8d43e-1491-483f-ba68-5b1ef21f9f7b	customer84@example.com	paid	seed-3685	2026-04-09T23:55:00+00:00	\N
71edf6ff-cfd5-4290-8f8c-530dc7d1b7a0	customer85@example.com	paid	seed-3686	2026-04-10T00:49:00+00:00	\N
799dcca0-4e12-40c3-8d1f-bbb6b1385d30	customer86@example.com	paid	seed-3687	2026-04-10T01:11:00+00:00	\N
802dfd30-feeb-4ba7-a404-721a93a98ca2	customer87@example.com	failed		2026-04-10T01:44:00+00:00	\N
5cfd1899-894d-4508-9f65-c50f9b4a2d50	customer88@example.com	paid	seed-3689	2026-04-10T02:41:00+00:00	\N
6fcd2531-d4cd-4099-bdb5-fba29a0a7c1b	customer89@example.com	declined		2026-04-10T03:05:00+00:00	\N
c5c62ba7-3d79-4826-827e-b42b93f5e646	customer90@example.com	paid	seed-3691	2026-04-10T03:52:00+00:00	\N
afcb1a72-0250-4103-a8e5-e6c92d71aefc	customer91@example.com	paid	seed-3692	2026-04-10T04:34:00+00:00	\N
3cbab014-8b36-430c-91fd-e48907e8c2c7	customer92@example.com	paid	seed-3693	2026-04-10T04:59:00+00:00	\N
fdbe0304-9c3a-400f-8781-3fef852c2a49	customer93@example.com	paid	seed-3694	2026-04-10T05:32:00+00:00	\N
a83c9765-5328-445c-8520-e24e5a1ab573	customer94@example.com	paid	seed-3695	2026-04-10T06:06:00+00:00	\N
36f60d02-f6da-48a9-9046-29bc376d0cd5	customer95@example.com	paid	seed-3696	2026-04-10T06:42:00+00:00	\N
073db360-c993-4e90-a39e-1952da05894b	customer96@example.com	paid	seed-3697	2026-04-10T07:13:00+00:00	\N
ccabd802-8afc-4a32-8ee5-4ab7b7178aa2	customer97@example.com	paid	seed-3698	2026-04-10T08:18:00+00:00	\N
a7666da8-2a0e-403a-a43b-aec3614225dc	customer98@example.com	paid	seed-3699	2026-04-10T08:43:00+00:00	\N
f5cee9ff-5332-4b78-aa10-145b96c9ba54	customer99@example.com	paid	seed-3700	2026-04-10T09:21:00+00:00	\N
e39c1665-da8a-4ab3-8ca9-279450ba0a46	customer100@example.com	paid	seed-3701	2026-04-10T09:43:00+00:00	\N
14959a3d-f8cb-4f69-bc61-7339a650363e	customer101@example.com	paid	seed-3702	2026-04-10T10:35:00+00:00	\N
0553c9f2-ac94-4097-bdae-bd11b5e397d9	customer102@example.com	paid	seed-3703	2026-04-10T11:07:00+00:00	\N
86779d48-e4e7-4d89-b96c-e60ad628d5a4	customer103@example.com	paid	seed-3704	2026-04-10T11:47:00+00:00	\N
9fd7fcb8-d881-41e0-bf77-eb104eab6735	customer104@example.com	paid	seed-3705	2026-04-10T12:15:00+00:00	\N
64bf751a-5950-41af-ad42-d537261ba840	customer105@example.com	paid	seed-3706	2026-04-10T13:02:00+00:00	\N
d850d13d-222c-4cc0-9350-4a1b289deb3c	customer106@example.com	paid	seed-3707	2026-04-10T13:27:00+00:00	\N
0c1d7787-07d1-46b4-b40f-d8383ce1fbe7	customer107@example.com	paid	seed-3708	2026-04-10T14:23:00+00:00	\N
bf09f4ab-1091-4d50-9b16-bf17ed846f08	customer108@example.com	pending		2026-04-10T15:03:00+00:00	\N
94ee9338-705e-48cd-b4ab-9e27722e992a	customer109@example.com	paid	seed-3710	2026-04-10T15:33:00+00:00	\N
6f60ca04-cc1c-48db-9e8d-eef0cd91ba4b	customer110@example.com	paid	seed-3711	2026-04-10T16:09:00+00:00	\N
00a01820-f4ca-441e-bce9-5fd5e3d181d6	customer111@example.com	declined		2026-04-10T16:52:00+00:00	\N
a2627313-7dbf-4d13-a6d4-0c791e8479dd	customer112@example.com	paid	seed-3713	2026-04-10T17:04:00+00:00	\N
a998fb7f-858a-4c25-8dd8-4102141bbc46	customer113@example.com	paid	seed-3714	2026-04-10T18:10:00+00:00	\N
bdd6492b-577e-4e70-b665-5c373edff243	customer114@example.com	paid	seed-3715	2026-04-10T18:44:00+00:00	\N
7a9745eb-11dd-4c58-a993-ea43a5bf5ac0	customer115@example.com	paid	seed-3716	2026-04-10T18:55:00+00:00	\N
5d278b9a-9a3b-44d8-b6a3-23b5c90e7fc3	customer116@example.com	paid	seed-3717	2026-04-10T19:35:00+00:00	\N
75b2c7eb-068d-4a8f-8c34-bd4c0f708c6c	customer117@example.com	paid	seed-3718	2026-04-10T20:34:00+00:00	\N
f7cc253e-15e2-452e-9f05-0782255af5a4	customer118@example.com	paid	seed-3719	2026-04-10T21:02:00+00:00	\N
f827a95e-0611-4afc-9e10-e3828a566b12	customer119@example.com	paid	seed-3720	2026-04-10T21:35:00+00:00	\N
4d00d2aa-6c1e-4aa6-9a8c-37fe7ed2dcc8	customer120@example.com	paid	seed-3721	2026-04-10T22:17:00+00:00	\N
e97ef663-694e-4f75-8e39-e45f44d4c948	customer121@example.com	paid	seed-3722	2026-04-10T23:03:00+00:00	\N
975b8da6-dcf0-4120-8b16-6290226363ee	customer122@example.com	paid	seed-3723	2026-04-10T23:29:00+00:00	\N
f4aca33d-eb1d-4687-8c41-cd2821070482	customer123@example.com	paid	seed-3724	2026-04-11T00:20:00+00:00	\N
0c2cfd48-4fe3-47d3-87a0-76dc42b5e050	customer124@example.com	paid	seed-3725	2026-04-11T00:32:00+00:00	\N
02a64791-ab40-4b49-935e-c68db4af0093	customer125@example.com	paid	seed-3726	2026-04-11T01:11:00+00:00	\N
42a1ac57-ca3c-4420-b857-35675968fe4e	customer126@example.com	paid	seed-3727	2026-04-11T01:52:00+00:00	\N
d692de84-d02e-497a-9af1-6aa0a7f25949	customer127@example.com	paid	seed-3728	2026-04-11T02:31:00+00:00	\N
b380d86f-648e-4719-815d-d522efbced1c	customer128@example.com	paid	seed-3729	2026-04-11T03:09:00+00:00	\N
4ca75800-5acd-411e-99f4-9bb46b2c729d	customer129@example.com	paid	seed-3730	2026-04-11T04:02:00+00:00	\N
c7863f8d-5c35-4b86-a746-221704b2d1a7	customer130@example.com	paid	seed-3731	2026-04-11T04:21:00+00:00	\N
56d6d41a-b714-48b9-be9e-773a40d56fae	customer131@example.com	paid	seed-3732	2026-04-11T04:55:00+00:00	\N
cf307727-1ab3-4ed1-8d0c-5ff377db7211	customer132@example.com	pending		2026-04-11T05:47:00+00:00	\N
06589a62-6508-40c1-b0ad-ba527ef92aac	customer133@example.com	paid	seed-3734	2026-04-11T06:25:00+00:00	\N
c38cc5e9-96dd-40aa-bab2-f94a3daca888	customer134@example.com	paid	seed-3735	2026-04-11T06:47:00+00:00	\N
50aa27b5-2c61-4365-bfb0-2f9fa5969d05	customer135@example.com	paid	seed-3736	2026-04-11T07:31:00+00:00	\N
74967228-daab-413f-a951-7168ab941c57	customer136@example.com	failed		2026-04-11T08:02:00+00:00	\N
e019a9f5-92ee-4a0d-b272-56e98c2525ea	customer137@example.com	paid	seed-3738	2026-04-11T08:45:00+00:00	\N
b73125eb-b70f-442f-8720-aa272f6fed6c	customer138@example.com	paid	seed-3739	2026-04-11T09:34:00+00:00	\N
16d4cf7e-2ddc-4a64-8d2a-b86f1fbff06f	customer139@example.com	paid	seed-3740	2026-04-11T09:47:00+00:00	\N
3121a79d-9f2c-4b7c-855f-3c3d35a7ab22	customer140@example.com	paid	seed-3741	2026-04-11T10:30:00+00:00	\N
6cae9a64-3776-459f-b164-d9e6fd4c5579	customer141@example.com	paid	seed-3742	2026-04-11T11:18:00+00:00	\N
e196faaa-945c-4fcd-8574-9b29c9f86a7f	customer142@example.com	paid	seed-3743	2026-04-11T11:49:00+00:00	\N
578b604f-fc6a-43dc-a37f-81ecac8d97ab	customer143@example.com	paid	seed-3744	2026-04-11T12:11:00+00:00	\N
2f5420a9-55f6-47e4-a35a-bd697ba36e4a	customer144@example.com	paid	seed-3745	2026-04-11T12:55:00+00:00	\N
90e47fdb-5f27-4a58-b03d-5799812acb96	customer145@example.com	paid	seed-3746	2026-04-11T13:26:00+00:00	\N
99792924-a476-41c9-98a1-23dae74ee2ff	customer146@example.com	paid	seed-3747	2026-04-11T14:18:00+00:00	\N
55551768-33be-410d-ba19-8ddebb5b4acc	customer147@example.com	paid	seed-3748	2026-04-11T14:45:00+00:00	\N
d6dd1778-4b24-45bd-b8b3-9cd382a14772	customer148@example.com	paid	seed-3749	2026-04-11T15:36:00+00:00	\N
add834bd-2f12-4d2c-aa7e-f4ca81d92d75	customer149@example.com	paid	seed-3750	2026-04-11T16:21:00+00:00	\N
26ae83e4-6bfd-41c3-861c-a2230a04704f	customer150@example.com	paid	seed-3751	2026-04-11T16:33:00+00:00	\N
7756a1b2-8fe1-4d2c-8342-99af452713d6	customer151@example.com	paid	seed-3752	2026-04-11T17:30:00+00:00	\N
a617f789-b645-4b34-8478-4eb2746fdd36	customer152@example.com	paid	seed-3753	2026-04-11T18:11:00+00:00	\N
4022bfa5-9170-4ddd-9f30-006f2ea61ea6	customer153@example.com	paid	seed-3754	2026-04-11T18:42:00+00:00	\N
d1096964-ca9a-4a2f-89f4-4b2b29b95918	customer154@example.com	paid	seed-3755	2026-04-11T19:24:00+00:00	\N
aa04ba45-9ff0-4ee1-90d5-e7299a53ca93	customer155@example.com	paid	seed-3756	2026-04-11T19:39:00+00:00	\N
51a3e833-fbc2-4b28-b579-2eb30e6b8ba1	customer156@example.com	paid	seed-3757	2026-04-11T20:32:00+00:00	\N
650de06b-b2e0-4630-9b2b-2f466210bbb7	customer157@example.com	paid	seed-3758	2026-04-11T21:03:00+00:00	\N
2a71acfa-79e4-4b15-8123-81829b72dcce	customer158@example.com	paid	seed-3759	2026-04-11T21:53:00+00:00	\N
f5eed708-5010-44a0-bd99-f66170d7d38e	customer159@example.com	paid	seed-3760	2026-04-11T22:21:00+00:00	\N
eec53ff9-7874-4643-81c2-4015af97cda0	customer160@example.com	paid	seed-3761	2026-04-11T22:50:00+00:00	\N
b5b031ae-e572-4de6-9a8b-b2bee1af9ffb	customer161@example.com	paid	seed-3762	2026-04-11T23:35:00+00:00	\N
cd71b8f0-6af7-4ff2-9384-359454c5b94a	customer162@example.com	paid	seed-3763	2026-04-12T00:23:00+00:00	\N
91fcd127-7ab6-45d1-a6c1-31f586e72ef4	customer163@example.com	paid	seed-3764	2026-04-12T00:52:00+00:00	\N
09f85358-f5b4-4327-adef-146f2d8c9817	customer164@example.com	declined		2026-04-12T01:35:00+00:00	\N
80a641fe-bbbb-4bb0-ae62-644659f4e7cb	customer165@example.com	paid	seed-3766	2026-04-12T02:14:00+00:00	\N
ee0d1658-7458-4783-9dd8-59b2cf8a2c1c	customer166@example.com	paid	seed-3767	2026-04-12T02:49:00+00:00	\N
45809f65-68a7-4750-a1e4-43838aab033d	customer167@example.com	paid	seed-3768	2026-04-12T03:10:00+00:00	\N
020ef90b-f156-452a-82f7-2be3256da406	customer168@example.com	paid	seed-3769	2026-04-12T03:50:00+00:00	\N
5d86dd61-ed0f-488d-a374-bc7177c70a66	customer169@example.com	paid	seed-3770	2026-04-12T04:42:00+00:00	\N
ecfa1cbd-1381-48e0-ad84-828d4f323aa8	customer170@example.com	paid	seed-3771	2026-04-12T05:10:00+00:00	\N
b9db7434-1c65-47a8-aaef-0ee89c3527c9	customer171@example.com	paid	seed-3772	2026-04-12T05:52:00+00:00	\N
219c2e96-99f3-4326-a1ac-46a67a79ea86	customer172@example.com	paid	seed-3773	2026-04-12T06:14:00+00:00	\N
0aa8a0b7-f741-451a-95e4-8976cad28b80	customer173@example.com	paid	seed-3774	2026-04-12T07:02:00+00:00	\N
177f98f4-c357-457d-830b-9a4418760d52	customer174@example.com	paid	seed-3775	2026-04-12T07:29:00+00:00	\N
d47214e8-b3d9-44a5-a83d-50ddd802389d	customer175@example.com	paid	seed-3776	2026-04-12T08:04:00+00:00	\N
9f988559-3c08-444a-aae7-1210658ad2d7	customer176@example.com	paid	seed-3777	2026-04-12T08:47:00+00:00	\N
f2799eee-3a4c-4bea-83dc-546b1779749d	customer177@example.com	paid	seed-3778	2026-04-12T09:33:00+00:00	\N
11bae8ae-5b6e-4ec4-897e-1dff3df5d528	customer178@example.com	paid	seed-3779	2026-04-12T10:06:00+00:00	\N
3d0733e7-d0ee-42d4-a3a5-adbdc21cb3b2	customer179@example.com	paid	seed-3780	2026-04-12T10:49:00+00:00	\N
49311b48-3f68-413e-b8f4-a782a5aed973	customer180@example.com	paid	seed-3781	2026-04-12T11:01:00+00:00	\N
ce83fe65-41b9-43fe-911d-098d8032971b	customer181@example.com	paid	seed-3782	2026-04-12T11:40:00+00:00	\N
501e48b5-049f-4caf-88d4-b094dd49789f	customer182@example.com	paid	seed-3783	2026-04-12T12:33:00+00:00	\N
58e653de-04c5-45b1-9b10-e903d287cf68	customer183@example.com	paid	seed-3784	2026-04-12T13:09:00+00:00	\N
fd1f0aa9-12ed-4231-8fea-2e9a3f661b25	customer184@example.com	pending		2026-04-12T13:33:00+00:00	\N
df583ff3-b0a3-4ac7-b6bd-f5dd3dc910d7	customer185@example.com	paid	seed-3786	2026-04-12T14:34:00+00:00	\N
f23427ae-a8d6-4897-a760-1b12a6596d3d	customer186@example.com	paid	seed-3787	2026-04-12T15:00:00+00:00	\N
60e31785-0ca2-47a4-9053-ee8fe0ec8f63	customer187@example.com	paid	seed-3788	2026-04-12T15:36:00+00:00	\N
36c7c942-5617-4af9-a140-62300728577b	customer188@example.com	pending		2026-04-12T16:01:00+00:00	\N
cb44e037-2c80-4412-9558-8ec44c0fd609	customer189@example.com	paid	seed-3790	2026-04-12T16:56:00+00:00	\N
f0a1ea4d-cb83-4c27-b357-bc5841e641ec	customer190@example.com	declined		2026-04-12T17:10:00+00:00	\N
271df07e-d75c-4907-ac6a-015411f85249	customer191@example.com	pending		2026-04-12T18:09:00+00:00	\N
d0a42a98-8d2f-423b-9c7b-1f11c82285b0	customer192@example.com	paid	seed-3793	2026-04-12T18:33:00+00:00	\N
f22c2bc8-94c6-41b9-8753-5c4fde4f92ce	customer193@example.com	pending		2026-04-12T19:27:00+00:00	\N
b5d6bb08-a6f4-406a-9c1c-b24f3f5f0f1a	customer194@example.com	declined		2026-04-12T19:38:00+00:00	\N
6af8f093-1faf-4d08-993a-b181643a31fd	customer195@example.com	paid	seed-3796	2026-04-12T20:42:00+00:00	\N
3874cbf7-3e43-45a0-97f6-400869ffabd9	customer196@example.com	paid	seed-3797	2026-04-12T21:00:00+00:00	\N
5c3e3684-2088-486f-8925-8cb79479f7b2	customer197@example.com	paid	seed-3798	2026-04-12T21:34:00+00:00	\N
51b1cf21-9ebc-47d8-b2cb-b189060e9f63	customer198@example.com	paid	seed-3799	2026-04-12T22:24:00+00:00	\N
fc190297-ec2c-49a9-8d87-5cbe33531c01	customer199@example.com	paid	seed-3800	2026-04-12T22:57:00+00:00	\N
b50611ba-de95-4d85-9ead-314911db8704	customer200@example.com	paid	seed-3801	2026-04-12T23:47:00+00:00	\N
f2ff4713-a9e6-4569-8c3c-dd3b2ebbc6d9	customer201@example.com	paid	seed-3802	2026-04-13T00:20:00+00:00	\N
b1fee52c-7ee5-40da-9741-008d13699477	customer202@example.com	paid	seed-3803	2026-04-13T01:02:00+00:00	\N
0d15c725-cc66-4b9b-9fc2-0089b5badc82	customer203@example.com	paid	seed-3804	2026-04-13T01:26:00+00:00	\N
8e6a0f13-2801-4e37-8917-b0c890649b32	customer204@example.com	pending		2026-04-13T02:14:00+00:00	\N
e6a47bab-e3e7-4a3a-9e99-5f6efedac3a3	customer205@example.com	paid	seed-3806	2026-04-13T02:29:00+00:00	\N
7d04612d-f6ea-41b5-8295-222d699e2d78	customer206@example.com	paid	seed-3807	2026-04-13T03:05:00+00:00	\N
bbe93839-a9cb-4edd-b8a5-47a4a4d67523	customer207@example.com	pending		2026-04-13T03:58:00+00:00	\N
de3c7007-b640-4b9c-a343-72f95cbfcc38	customer208@example.com	paid	seed-3809	2026-04-13T04:25:00+00:00	\N
12ef73c2-9843-4c62-922a-6711b1817b32	customer209@example.com	paid	seed-3810	2026-04-13T05:05:00+00:00	\N
ca2deceb-2262-4e43-bc3d-085bb51f2cdb	customer210@example.com	paid	seed-3811	2026-04-13T05:35:00+00:00	\N
dcb76675-42c9-48e6-8666-f16ea8787be6	customer211@example.com	paid	seed-3812	2026-04-13T06:10:00+00:00	\N
bd73c270-d8d9-44d6-bde7-103f0ab5f5c1	customer212@example.com	paid	seed-3813	2026-04-13T06:55:00+00:00	\N
1451f40a-5c83-404f-87ba-9af9b605a3ef	customer213@example.com	paid	seed-3814	2026-04-13T07:37:00+00:00	\N
51414b47-19e7-4160-bc38-d5a578ad6145	customer214@example.com	paid	seed-3815	2026-04-13T08:00:00+00:00	\N
fdfccca2-446c-4c77-9386-7f7291450186	customer215@example.com	paid	seed-3816	2026-04-13T08:40:00+00:00	\N
05cf051d-baf1-40d5-b263-a56cbe2b835b	customer216@example.com	paid	seed-3817	2026-04-13T09:31:00+00:00	\N
64e5fcca-9cd5-4121-923b-c38336f363ca	customer217@example.com	paid	seed-3818	2026-04-13T10:07:00+00:00	\N
9d3f6dd1-2513-430b-8797-9a20174c5416	customer218@example.com	declined		2026-04-13T10:31:00+00:00	\N
7f69e588-52e0-4995-a2cb-3bc699e58454	customer219@example.com	paid	seed-3820	2026-04-13T11:13:00+00:00	\N
e58342f3-4557-4559-8c2b-1193e1c1f153	customer220@example.com	paid	seed-3821	2026-04-13T11:45:00+00:00	\N
b480c5b9-8242-4a4d-9863-71d6a2255a74	customer221@example.com	paid	seed-3822	2026-04-13T12:22:00+00:00	\N
d0f4daa5-4828-4200-a099-af4884ff9064	customer222@example.com	paid	seed-3823	2026-04-13T13:12:00+00:00	\N
0bb02ff6-ff1b-419f-a3f0-e65cd7b8210a	customer223@example.com	paid	seed-3824	2026-04-13T13:46:00+00:00	\N
d7a7da80-f8d3-4cf8-819a-92ca69140110	customer224@example.com	paid	seed-3825	2026-04-13T14:29:00+00:00	\N
1df63935-9826-4196-8157-941ff34f949a	customer225@example.com	paid	seed-3826	2026-04-13T14:45:00+00:00	\N
530fcf2c-7776-4079-bfa1-298dff69fe64	customer226@example.com	pending		2026-04-13T15:47:00+00:00	\N
8a052c77-542c-42ea-94fe-9062eb807dc1	customer227@example.com	paid	seed-3828	2026-04-13T16:27:00+00:00	\N
ff653008-bb15-4fe4-b124-34d335b73afc	customer228@example.com	paid	seed-3829	2026-04-13T16:57:00+00:00	\N
ea4b4824-91a0-48e8-b5ad-52c214798157	customer229@example.com	paid	seed-3830	2026-04-13T17:27:00+00:00	\N
85206cd3-fd9e-46da-a5ba-e72c49449d49	customer230@example.com	paid	seed-3831	2026-04-13T18:17:00+00:00	\N
493002ab-6f8a-4404-a03b-3d36206169b1	customer231@example.com	paid	seed-3832	2026-04-13T18:27:00+00:00	\N
b4bff3d8-871a-4fae-9c14-ffca0318f6f4	customer232@example.com	pending		2026-04-13T19:07:00+00:00	\N
45946756-29aa-4940-aa5e-35ecb1e32fce	customer233@example.com	paid	seed-3834	2026-04-13T20:01:00+00:00	\N
8ab3c59c-2005-448d-8c62-1cd66601cf79	customer234@example.com	paid	seed-3835	2026-04-13T20:46:00+00:00	\N
a4dc0901-60d3-48be-b639-f8e26b724221	customer235@example.com	paid	seed-3836	2026-04-13T21:07:00+00:00	\N
e2506908-5a8d-4244-8bbc-0c890ca01e3a	customer236@example.com	declined		2026-04-13T21:58:00+00:00	\N
b144542c-9c82-48a8-a4f1-522efc0cb018	customer237@example.com	paid	seed-3838	2026-04-13T22:20:00+00:00	\N
147efa99-e7fb-451c-8444-4a51d7b68710	customer238@example.com	paid	seed-3839	2026-04-13T23:12:00+00:00	\N
efdffe2f-d807-43dd-ae4e-09fad6942bdd	customer239@example.com	paid	seed-3840	2026-04-13T23:28:00+00:00	\N
74044d58-b4b6-4283-b53b-389d75f96909	customer240@example.com	paid	seed-3841	2026-04-14T00:13:00+00:00	\N
08d903f7-9bbb-4c60-b50b-4c45659ecbba	customer241@example.com	paid	seed-3842	2026-04-14T01:01:00+00:00	\N
fe8bd977-4f36-43bf-ad2b-d780beeffdff	customer242@example.com	paid	seed-3843	2026-04-14T01:33:00+00:00	\N
8902f23f-7ffe-4e55-b105-5a9470a80710	customer243@example.com	paid	seed-3844	2026-04-14T01:53:00+00:00	\N
e846ea80-d0a1-435e-ba37-7fa59f8ee753	customer244@example.com	paid	seed-3845	2026-04-14T02:36:00+00:00	\N
b2df1078-f1da-4602-921e-f1ce48308306	customer245@example.com	paid	seed-3846	2026-04-14T03:24:00+00:00	\N
dfe0322d-7f07-4e61-800b-2b32d52b3d3d	customer246@example.com	paid	seed-3847	2026-04-14T04:05:00+00:00	\N
bc578474-84e5-4721-be50-51e639f809a8	customer247@example.com	paid	seed-3848	2026-04-14T04:20:00+00:00	\N
716f64c2-fc45-455c-81bb-039c95ad5bb8	customer248@example.com	paid	seed-3849	2026-04-14T05:18:00+00:00	\N
522984c3-c62c-45ca-9888-a7aeeab286ba	customer249@example.com	paid	seed-3850	2026-04-14T05:44:00+00:00	\N
bb754dfb-0c8d-4cc4-98a6-75f8bab1905e	customer250@example.com	paid	seed-3851	2026-04-14T06:17:00+00:00	\N
500de4cb-de5f-4d37-954b-b264ca2886ea	customer251@example.com	paid	seed-3852	2026-04-14T06:50:00+00:00	\N
55ec17e0-5c12-4b37-bdfe-c71be3fc874c	customer252@example.com	paid	seed-3853	2026-04-14T07:44:00+00:00	\N
3d10bb10-7e7c-451c-8f29-33fe438027a9	customer253@example.com	paid	seed-3854	2026-04-14T08:13:00+00:00	\N
0e8d33f8-a47a-42f7-b35d-b32e390c9a81	customer254@example.com	paid	seed-3855	2026-04-14T08:56:00+00:00	\N
89322ade-e06f-4684-b233-d3dcbabd7a4f	customer255@example.com	paid	seed-3856	2026-04-14T09:23:00+00:00	\N
848a77ae-0e75-4d77-9aa7-fcbad93a81c5	customer256@example.com	paid	seed-3857	2026-04-14T10:02:00+00:00	\N
ed5a1506-f23b-4c07-b3b3-fc476f79434c	customer257@example.com	paid	seed-3858	2026-04-14T10:43:00+00:00	\N
81bf1122-95e1-460e-9e8f-8fd9899058a7	customer258@example.com	paid	seed-3859	2026-04-14T11:26:00+00:00	\N
99b924ff-baf4-4200-ada0-78de87149ecb	customer259@example.com	paid	seed-3860	2026-04-14T11:50:00+00:00	\N
63118ae6-a85e-4cac-9160-53ec7c252ac8	customer260@example.com	paid	seed-3861	2026-04-14T12:44:00+00:00	\N
5ea74a49-90a6-4956-809a-955dac0b0b40	customer261@example.com	paid	seed-3862	2026-04-14T13:12:00+00:00	\N
8a663fe8-c648-4372-bfbe-14fa62c7bf73	customer262@example.com	paid	seed-3863	2026-04-14T13:51:00+00:00	\N
8571410a-6b7a-48bc-8978-9fe2a1ffdfb8	customer263@example.com	paid	seed-3864	2026-04-14T14:13:00+00:00	\N
c04c9313-6bdc-450c-a9b4-247ffa01e0c6	customer264@example.com	paid	seed-3865	2026-04-14T14:52:00+00:00	\N
bc08041f-198d-4836-85a1-6a7709088d6d	customer265@example.com	paid	seed-3866	2026-04-14T15:34:00+00:00	\N
3654d7b5-daa8-479a-af59-784bc1dea262	customer266@example.com	paid	seed-3867	2026-04-14T16:10:00+00:00	\N
bf25694c-5fda-477b-8f1a-9a2f973526f8	customer267@example.com	paid	seed-3868	2026-04-14T16:59:00+00:00	\N
4a8102e4-de6e-4dc5-b4d0-60d31b42de00	customer268@example.com	pending		2026-04-14T17:24:00+00:00	\N
a9e6a5d7-dae3-454a-9a18-f473d392d4d4	customer269@example.com	paid	seed-3870	2026-04-14T18:09:00+00:00	\N
9822ab9e-a764-4833-938e-4bd9a8d539d1	customer270@example.com	paid	seed-3871	2026-04-14T18:32:00+00:00	\N
5c36edfb-b229-44d4-a2f0-0d4b68336a33	customer271@example.com	pending		2026-04-14T19:28:00+00:00	\N
03996842-4844-4c0a-919f-74dd33718061	customer272@example.com	paid	seed-3873	2026-04-14T19:49:00+00:00	\N
1a856563-735f-4fdc-ab93-a29fbf980335	customer273@example.com	paid	seed-3874	2026-04-14T20:23:00+00:00	\N
02a2049c-9db3-4b43-820b-e310f18bd96d	customer274@example.com	paid	seed-3875	2026-04-14T21:25:00+00:00	\N
d0137d52-aab5-49d1-9861-ac53dc93f732	customer275@example.com	paid	seed-3876	2026-04-14T22:00:00+00:00	\N
827b3688-f5e8-40fe-a6c9-4063ed8bf9fd	customer276@example.com	paid	seed-3877	2026-04-14T22:13:00+00:00	\N
6ff1988d-d659-46e8-9173-6b4cbb92de3d	customer277@example.com	declined		2026-04-14T23:11:00+00:00	\N
02aa3a10-b5a0-4cb5-9f8a-11e5fe88ea8c	customer278@example.com	paid	seed-3879	2026-04-14T23:32:00+00:00	\N
39e11a55-bd2b-4946-9795-7da7aff88ecb	customer279@example.com	paid	seed-3880	2026-04-15T00:24:00+00:00	\N
77c357d8-a794-4dc1-bab9-00a98886e7d9	customer280@example.com	paid	seed-3881	2026-04-15T01:04:00+00:00	\N
7e8ba90e-b0dc-4e60-a1e1-813f79901db2	customer281@example.com	paid	seed-3882	2026-04-15T01:29:00+00:00	\N
110fec9d-0577-4060-8e83-23d25ae2c4c7	customer282@example.com	paid	seed-3883	2026-04-15T02:17:00+00:00	\N
f00f0a2c-71da-429b-bc9d-2885d2365d09	customer283@example.com	paid	seed-3884	2026-04-15T02:45:00+00:00	\N
ea881b6a-bec9-46e0-a90c-c34d429781f9	customer284@example.com	paid	seed-3885	2026-04-15T03:26:00+00:00	\N
b71f8bc7-4c1b-47cb-b9a2-4ea2502ca8ed	customer285@example.com	paid	seed-3886	2026-04-15T03:49:00+00:00	\N
8c65bbc7-b1dd-4aec-a3ae-387f30c9c076	customer286@example.com	paid	seed-3887	2026-04-15T04:41:00+00:00	\N
363f9a22-a627-4013-b478-d974d12cd35d	customer287@example.com	paid	seed-3888	2026-04-15T05:08:00+00:00	\N
5dbf5fbd-efc7-466e-9de4-119f33753fa3	customer288@example.com	paid	seed-3889	2026-04-15T05:40:00+00:00	\N
b93fa595-f9ea-4c54-87fe-a2b3dcad464d	customer289@example.com	paid	seed-3890	2026-04-15T06:24:00+00:00	\N
b071612f-d836-4b5b-b774-818908e99960	customer290@example.com	pending		2026-04-15T07:11:00+00:00	\N
65271115-2e60-49bf-9f97-0ee91cff5e45	customer291@example.com	paid	seed-3892	2026-04-15T07:45:00+00:00	\N
dc98fa44-04d5-4baf-b83c-f119647809c9	customer292@example.com	paid	seed-3893	2026-04-15T08:05:00+00:00	\N
26f2df82-18d6-46de-a606-ded7b92e757d	customer293@example.com	paid	seed-3894	2026-04-15T09:04:00+00:00	\N
19dddc29-6967-4274-a06d-36d1f7d17e9c	customer294@example.com	paid	seed-3895	2026-04-15T09:34:00+00:00	\N
2735f2ef-24e2-4ed2-8012-6fa9fd1f2113	customer295@example.com	paid	seed-3896	2026-04-15T10:14:00+00:00	\N
c0b74b89-ce5a-4d76-b724-c01b1057ef0f	customer296@example.com	paid	seed-3897	2026-04-15T10:40:00+00:00	\N
ef98d067-df36-4e76-8bbf-cb95ce8aa138	customer297@example.com	paid	seed-3898	2026-04-15T11:29:00+00:00	\N
40474537-e1a2-4cec-856d-8b7b4f0b872e	customer298@example.com	paid	seed-3899	2026-04-15T12:06:00+00:00	\N
90159c14-0d0d-4573-8425-66ae0a7865aa	customer299@example.com	paid	seed-3900	2026-04-15T12:30:00+00:00	\N
0eb8527e-3ff8-42e3-b6fd-8c87cf96927e	customer300@example.com	paid	seed-3901	2026-04-15T13:09:00+00:00	\N
3f1874bb-8711-4d5d-b6e2-54835c7fb0e9	customer301@example.com	paid	seed-3902	2026-04-15T13:44:00+00:00	\N
9ec2b499-4eb8-4b1e-bb04-b488c625609a	customer302@example.com	paid	seed-3903	2026-04-15T14:14:00+00:00	\N
de9272b1-b80d-4e35-9e4f-eec021f129bb	customer303@example.com	paid	seed-3904	2026-04-15T15:10:00+00:00	\N
55e89c80-8696-47ce-b977-4cc95405a5b1	customer304@example.com	failed		2026-04-15T15:49:00+00:00	\N
63948d9d-d850-46d0-b051-2252f7b47644	customer305@example.com	paid	seed-3906	2026-04-15T16:28:00+00:00	\N
0c00f611-ec9b-4dbc-88d1-b8e3a98bce73	customer306@example.com	paid	seed-3907	2026-04-15T17:10:00+00:00	\N
deca1be9-232c-4b4a-b9fe-29606b6cd9c8	customer307@example.com	paid	seed-3908	2026-04-15T17:22:00+00:00	\N
8e6292ff-e4ac-4013-bc03-aefb6934ae26	customer308@example.com	paid	seed-3909	2026-04-15T18:12:00+00:00	\N
7d5274e4-0f81-4a94-a2ad-3fc69ca723f5	customer309@example.com	paid	seed-3910	2026-04-15T18:48:00+00:00	\N
e01a07c8-8d8f-49a1-b698-88e65dd80644	customer310@example.com	paid	seed-3911	2026-04-15T19:16:00+00:00	\N
5f747543-32d9-4c6a-874a-956dbaec3811	customer311@example.com	paid	seed-3912	2026-04-15T19:50:00+00:00	\N
3303faa3-7c91-4ab7-b9e9-ecdac4d3e58a	customer312@example.com	paid	seed-3913	2026-04-15T20:31:00+00:00	\N
02fc6403-4a87-4ef7-9885-d3eb6d72b78b	customer313@example.com	paid	seed-3914	2026-04-15T21:02:00+00:00	\N
7e7a2d10-a6f8-4eb5-b6c4-9f0e1a94d002	customer314@example.com	paid	seed-3915	2026-04-15T21:41:00+00:00	\N
d297927a-819d-43d4-83cc-59c062164490	customer315@example.com	declined		2026-04-15T22:38:00+00:00	\N
6e3d1d5e-0266-47ea-a804-b91fa51cd602	customer316@example.com	paid	seed-3917	2026-04-15T23:03:00+00:00	\N
e354d9db-8b6a-4d05-80f7-1be99a925413	customer317@example.com	paid	seed-3918	2026-04-15T23:45:00+00:00	\N
78520e0e-cecf-4192-bc63-32956a816b19	customer318@example.com	paid	seed-3919	2026-04-16T00:14:00+00:00	\N
063bd93a-db90-4132-a77a-cc00c2eeae52	customer319@example.com	paid	seed-3920	2026-04-16T00:46:00+00:00	\N
df76f407-0bf2-4345-a739-9c8a5262fbde	customer320@example.com	paid	seed-3921	2026-04-16T01:23:00+00:00	\N
7f678483-5428-405a-b1d4-9c959ef72291	customer321@example.com	paid	seed-3922	2026-04-16T02:06:00+00:00	\N
c6e34b5b-7b65-445d-9eb1-6e711e088bb2	customer322@example.com	paid	seed-3923	2026-04-16T02:39:00+00:00	\N
f487be81-200a-49fc-969e-eefb8ed553c9	customer323@example.com	paid	seed-3924	2026-04-16T03:28:00+00:00	\N
360bcbe6-c7f5-464f-9bcb-b98d611454bf	customer324@example.com	paid	seed-3925	2026-04-16T04:12:00+00:00	\N
c89782a5-f6d3-4514-839c-a9da0378676f	customer325@example.com	paid	seed-3926	2026-04-16T04:31:00+00:00	\N
d97b2253-b483-4b00-85e6-840d5959a274	customer326@example.com	paid	seed-3927	2026-04-16T05:20:00+00:00	\N
1a25839e-a4ce-4a5b-9320-29293ade000c	customer327@example.com	failed		2026-04-16T05:44:00+00:00	\N
dbf8a6ea-6d26-401c-8902-00552bac7d93	customer328@example.com	paid	seed-3929	2026-04-16T06:31:00+00:00	\N
982ce8c3-f94d-418f-b2fc-b2d2d9126f41	customer329@example.com	paid	seed-3930	2026-04-16T07:13:00+00:00	\N
91e2e5eb-deab-4afa-933a-4d5d085ac639	customer330@example.com	paid	seed-3931	2026-04-16T07:54:00+00:00	\N
e5da2c23-3543-4191-9aa9-bb2b38cac8be	customer331@example.com	paid	seed-3932	2026-04-16T08:22:00+00:00	\N
7825cc57-eb3a-42c0-bcd6-24c9eb65f82d	customer332@example.com	paid	seed-3933	2026-04-16T09:05:00+00:00	\N
9606be6f-3530-4c50-bfcc-4cc6ebd826a8	customer333@example.com	paid	seed-3934	2026-04-16T09:40:00+00:00	\N
ab2a86ae-c7ce-45a1-92ca-c5636ed55722	customer334@example.com	paid	seed-3935	2026-04-16T10:21:00+00:00	\N
da77d4b7-9891-45f3-b471-4db6f929441d	customer335@example.com	paid	seed-3936	2026-04-16T10:51:00+00:00	\N
7d392cbf-b88d-4109-a44b-9a7ed220e2a9	customer336@example.com	paid	seed-3937	2026-04-16T11:31:00+00:00	\N
ff755320-fcd8-453f-bd39-43bd53df72b4	customer337@example.com	paid	seed-3938	2026-04-16T11:55:00+00:00	\N
6cd78e42-dacd-4b25-9d72-a99b09560f65	customer338@example.com	paid	seed-3939	2026-04-16T12:32:00+00:00	\N
d2d4eef1-5fc1-4103-bb92-61732ebd001a	customer339@example.com	paid	seed-3940	2026-04-16T13:23:00+00:00	\N
e6e635c8-efe5-431c-b0e4-677bc8d99a10	customer340@example.com	paid	seed-3941	2026-04-16T13:46:00+00:00	\N
cfdaa43e-37ea-4879-8817-5d50a0265049	customer341@example.com	paid	seed-3942	2026-04-16T14:28:00+00:00	\N
2e5038bb-4319-49fe-b568-2f46ab06e0e2	customer342@example.com	declined		2026-04-16T14:58:00+00:00	\N
7141ca06-5954-4da6-9a02-a633bfbea7cb	customer343@example.com	paid	seed-3944	2026-04-16T15:43:00+00:00	\N
7e639e97-c92a-4802-b779-cee15a6bf618	customer344@example.com	paid	seed-3945	2026-04-16T16:11:00+00:00	\N
ad186224-520a-45f1-a135-f61e5ab5b7f5	customer345@example.com	paid	seed-3946	2026-04-16T17:03:00+00:00	\N
1070fe9d-d0ab-4cf2-8973-9ef66c58f9c6	customer346@example.com	paid	seed-3947	2026-04-16T17:49:00+00:00	\N
73f405fd-eda5-4ed9-b4fe-33aa332909b6	customer347@example.com	paid	seed-3948	2026-04-16T18:16:00+00:00	\N
588ffa7e-2cd7-4b44-82ed-390a460ba1ed	customer348@example.com	paid	seed-3949	2026-04-16T19:00:00+00:00	\N
a4de6ea9-a399-4136-beb1-8d53815e0cae	customer349@example.com	paid	seed-3950	2026-04-16T19:26:00+00:00	\N
50cb17da-5ed1-4a4a-8545-4e1157f11d66	customer350@example.com	paid	seed-3951	2026-04-16T20:15:00+00:00	\N
41d53c42-ad13-4f3b-a6d2-dcaae485c58b	customer351@example.com	paid	seed-3952	2026-04-16T20:38:00+00:00	\N
6bbabdc9-e49a-4705-bf0d-54fe958de154	customer352@example.com	paid	seed-3953	2026-04-16T21:08:00+00:00	\N
f7b8dd72-556d-4b88-a135-93d9617eac7f	customer353@example.com	paid	seed-3954	2026-04-16T22:02:00+00:00	\N
c6461441-203d-4bb0-8a1c-141418f1f4c8	customer354@example.com	paid	seed-3955	2026-04-16T22:22:00+00:00	\N
8981a080-eb55-4f50-af33-085191159056	customer355@example.com	paid	seed-3956	2026-04-16T23:08:00+00:00	\N
c5db38a6-8720-4ea7-950b-513249e833cb	customer356@example.com	paid	seed-3957	2026-04-16T23:46:00+00:00	\N
444b490f-3c13-48e9-b6a5-b19bd8dd3f27	customer357@example.com	paid	seed-3958	2026-04-17T00:37:00+00:00	\N
ff6b4bf4-9de0-42ee-b103-89e6ee97d1f1	customer358@example.com	paid	seed-3959	2026-04-17T00:48:00+00:00	\N
8cb9f5ed-7241-485a-bce0-238e53bf16ec	customer359@example.com	paid	seed-3960	2026-04-17T01:50:00+00:00	\N
e413dc78-6cfe-4da8-892e-c8541cc8da92	customer360@example.com	paid	seed-3961	2026-04-17T02:26:00+00:00	\N
3ccba290-6423-40dd-9c1e-314b2aa985f9	customer361@example.com	paid	seed-3962	2026-04-17T02:40:00+00:00	\N
07c17332-0510-425e-97bf-84d976914081	customer362@example.com	paid	seed-3963	2026-04-17T03:19:00+00:00	\N
b4010cd6-3ab9-42fe-8e36-736151104dd3	customer363@example.com	paid	seed-3964	2026-04-17T04:07:00+00:00	\N
63ca24d6-a9ef-42d5-9a28-d0646e8c8610	customer364@example.com	failed		2026-04-17T04:36:00+00:00	\N
152d5b7e-bd43-47d2-a2f7-765a7e0ce8b4	customer365@example.com	paid	seed-3966	2026-04-17T05:08:00+00:00	\N
013f9596-bd6a-41e6-8b6e-817f883d334c	customer366@example.com	declined		2026-04-17T06:08:00+00:00	\N
cb89854d-c60b-4fbe-b931-083f486df4e1	customer367@example.com	paid	seed-3968	2026-04-17T06:32:00+00:00	\N
59180fcb-2283-43c3-93f5-a5dd408d6420	customer368@example.com	paid	seed-3969	2026-04-17T06:56:00+00:00	\N
bfdde718-a77f-4133-8175-0d4d297be724	customer369@example.com	paid	seed-3970	2026-04-17T07:42:00+00:00	\N
d0297bd0-8ee2-4c8b-9ded-1a462a304917	customer370@example.com	paid	seed-3971	2026-04-17T08:10:00+00:00	\N
1f075f63-8d83-44a1-be36-631c3bc2b18c	customer371@example.com	pending		2026-04-17T08:49:00+00:00	\N
b2670807-63d5-4f4e-a309-aea21e22bd1e	customer372@example.com	paid	seed-3973	2026-04-17T09:49:00+00:00	\N
87345fe4-f10f-4641-85cc-6d3a9af53fe4	customer373@example.com	paid	seed-3974	2026-04-17T10:20:00+00:00	\N
c3b8aa20-87d3-433e-8bc9-d1a783b3ebb3	customer374@example.com	paid	seed-3975	2026-04-17T10:42:00+00:00	\N
687e8993-31a8-49e8-8f0e-0c3ede4d2116	customer375@example.com	paid	seed-3976	2026-04-17T11:23:00+00:00	\N
e8bc9f8a-351c-48a3-a9fd-3c88058bd67c	customer376@example.com	pending		2026-04-17T12:18:00+00:00	\N
1ba5d534-37b7-4eb6-9276-be5275663ced	customer377@example.com	paid	seed-3978	2026-04-17T12:44:00+00:00	\N
8b244b1d-ecba-4301-a1ae-a22ca27894e8	customer378@example.com	paid	seed-3979	2026-04-17T13:15:00+00:00	\N
1ff07b48-6821-4f73-b06c-9318d2e86de5	customer379@example.com	paid	seed-3980	2026-04-17T13:56:00+00:00	\N
24c78839-08d8-454c-b6d1-9d23a6e8292f	customer380@example.com	paid	seed-3981	2026-04-17T14:48:00+00:00	\N
94202847-19db-4ea6-adbb-436183434004	customer381@example.com	paid	seed-3982	2026-04-17T15:13:00+00:00	\N
6c225ade-5378-41e7-8471-79c6cd4becb4	customer382@example.com	paid	seed-3983	2026-04-17T15:38:00+00:00	\N
ca94570f-0fc5-4acc-a4e8-b0752b6dbe3c	customer383@example.com	paid	seed-3984	2026-04-17T16:24:00+00:00	\N
771d1861-37db-4fdc-981e-dbd0c69efccb	customer384@example.com	paid	seed-3985	2026-04-17T16:54:00+00:00	\N
61de0c9d-e013-4bdf-bf77-c471076e7a59	customer385@example.com	paid	seed-3986	2026-04-17T17:44:00+00:00	\N
d9f5337f-f1f8-493e-9437-7169b1c1a076	customer386@example.com	paid	seed-3987	2026-04-17T18:29:00+00:00	\N
0e4f189b-ac74-41f7-90f4-d3d6a1d49811	customer387@example.com	paid	seed-3988	2026-04-17T18:39:00+00:00	\N
f89200e9-8f3f-4107-b820-1d702b5759e7	customer388@example.com	paid	seed-3989	2026-04-17T19:41:00+00:00	\N
047caeb8-0709-41b1-a7ff-a3f88c914acd	customer389@example.com	paid	seed-3990	2026-04-17T20:05:00+00:00	\N
7aec5dc8-858d-4763-ab01-550c1774521a	customer390@example.com	paid	seed-3991	2026-04-17T20:35:00+00:00	\N
29e1a192-a44d-4888-a500-54bc03e6cb8c	customer391@example.com	paid	seed-3992	2026-04-17T21:13:00+00:00	\N
0567234a-c93c-41a2-be3b-0ccf05776bc6	customer392@example.com	paid	seed-3993	2026-04-17T22:11:00+00:00	\N
af0bd4a4-73be-401a-8bac-ced5e19a6f95	customer393@example.com	paid	seed-3994	2026-04-17T22:29:00+00:00	\N
aa5f4a3e-f736-44ab-9c19-92472033ce5b	customer394@example.com	paid	seed-3995	2026-04-17T23:23:00+00:00	\N
18b29c58-c5f9-4f15-83ff-dae8df2c4b3a	customer395@example.com	paid	seed-3996	2026-04-18T00:01:00+00:00	\N
aadda495-d805-4df9-b82c-d04705dbed41	customer396@example.com	paid	seed-3997	2026-04-18T00:19:00+00:00	\N
8436aa46-13e7-4b23-9f7d-1b4b8692b9a9	customer397@example.com	paid	seed-3998	2026-04-18T01:04:00+00:00	\N
b18a8a70-a3ef-4be4-92e5-ed7e45f5a254	customer398@example.com	paid	seed-3999	2026-04-18T01:36:00+00:00	\N
977afc2e-c2b3-4dc8-9bd2-173e6a8ccb18	customer399@example.com	paid	seed-4000	2026-04-18T02:13:00+00:00	\N
\.

COPY public.shop_orderline (id, price, quantity, order_id, product_id) FROM stdin;
1	9450	3	1d0ff7fd-60bc-4961-8e18-4a6ecc01f3c1	91
2	11000	2	273f360a-63d5-45b5-9e6a-21488e2841cf	41
3	9850	3	273f360a-63d5-45b5-9e6a-21488e2841cf	147
4	4350	3	273f360a-63d5-45b5-9e6a-21488e2841cf	140
5	5450	1	5a38629f-da7f-4ae8-a66b-4898ebd65281	164
6	11200	1	5a38629f-da7f-4ae8-a66b-4898ebd65281	73
7	9450	1	5a38629f-da7f-4ae8-a66b-4898ebd65281	113
8	2150	1	5a38629f-da7f-4ae8-a66b-4898ebd65281	22
9	13600	1	e7bb5fa0-d809-403a-8a81-b3b27663404f	181
10	13350	2	1af63c72-61a9-4de7-96d8-132e630db4c3	182
11	11600	3	cd284da6-367b-448e-a115-e633c1008b53	169
12	6600	2	cd284da6-367b-448e-a115-e633c1008b53	74
13	1650	2	cd284da6-367b-448e-a115-e633c1008b53	82
14	5050	1	af30f08b-c7ec-4dee-a1c8-71c4d7d2ff7d	63
15	9850	3	af30f08b-c7ec-4dee-a1c8-71c4d7d2ff7d	147
16	11200	3	af30f08b-c7ec-4dee-a1c8-71c4d7d2ff7d	156
17	3150	1	af30f08b-c7ec-4dee-a1c8-71c4d7d2ff7d	163
18	1750	1	c173093d-33b9-472b-9ea6-a4e4e3ffa978	159
19	10850	2	c173093d-33b9-472b-9ea6-a4e4e3ffa978	162
20	11000	3	c173093d-33b9-472b-9ea6-a4e4e3ffa978	41
21	10550	1	de2479da-828a-41ad-a323-3c9ee9cc8c81	5
22	7850	2	de2479da-828a-41ad-a323-3c9ee9cc8c81	12
23	7850	1	c1dbf6b7-6004-4b13-bd30-c6ee9b9d5902	12
24	2100	1	747921d0-0b95-40d8-abf4-c085daba7d94	34
25	8250	2	747921d0-0b95-40d8-abf4-c085daba7d94	124
26	5650	1	e5180838-5e8c-4d21-92fe-8528f26f0d6d	50
27	7850	3	e5180838-5e8c-4d21-92fe-8528f26f0d6d	94
28	6250	1	e5180838-5e8c-4d21-92fe-8528f26f0d6d	135
29	7800	3	5e7959e0-5a8d-43a6-9908-0319ec55065c	142
30	5050	3	5e7959e0-5a8d-43a6-9908-0319ec55065c	63
31	3900	1	6327783f-a811-49fd-88aa-c4dfe0ac0352	166
32	9650	1	6327783f-a811-49fd-88aa-c4dfe0ac0352	16
33	3150	3	6327783f-a811-49fd-88aa-c4dfe0ac0352	4
34	5100	1	e5153637-0786-4b9a-bcd2-826db845382c	167
35	6550	3	e5153637-0786-4b9a-bcd2-826db845382c	43
36	9400	1	e5153637-0786-4b9a-bcd2-826db845382c	81
37	12800	1	94af8ba2-64d7-495d-9e68-4666f9f7be66	17
38	6600	2	94af8ba2-64d7-495d-9e68-4666f9f7be66	148
39	6600	2	94af8ba2-64d7-495d-9e68-4666f9f7be66	74
40	4100	3	94af8ba2-64d7-495d-9e68-4666f9f7be66	57
41	13750	2	40e9fa99-ed46-412d-b18e-579009526be8	48
42	11200	2	40e9fa99-ed46-412d-b18e-579009526be8	156
43	11450	2	40e9fa99-ed46-412d-b18e-579009526be8	200
44	4100	3	40e9fa99-ed46-412d-b18e-579009526be8	57
45	4950	2	0a0f2884-bd43-4619-a729-f2eefbbdedb3	2
46	7250	3	2fb408df-473f-42c9-a821-2be0e35a606f	89
47	9300	3	2fb408df-473f-42c9-a821-2be0e35a606f	185
48	12850	1	e68e313a-d984-4361-bc21-c01b2ce1d99a	47
49	13750	2	e68e313a-d984-4361-bc21-c01b2ce1d99a	48
50	8400	2	4be275b6-1ba9-4e58-8b42-abb4ca7256af	64
51	3450	2	12799362-e8c2-44b2-b1ce-b22a8b202bf1	10
52	2050	1	12799362-e8c2-44b2-b1ce-b22a8b202bf1	19
53	12050	2	12799362-e8c2-44b2-b1ce-b22a8b202bf1	194
54	3950	2	12799362-e8c2-44b2-b1ce-b22a8b202bf1	112
55	11950	1	ec98e74d-44ef-40e2-ab09-7c2aa1309278	134
56	5700	3	8bb9c206-a6df-463c-ab7d-f0a198c5144b	114
57	1700	2	8bb9c206-a6df-463c-ab7d-f0a198c5144b	187
58	1350	3	8bb9c206-a6df-463c-ab7d-f0a198c5144b	72
59	9200	1	8bb9c206-a6df-463c-ab7d-f0a198c5144b	115
60	8400	1	cb1f4bf1-faa8-4854-b6b2-05497df1bca0	64
61	7350	1	cb1f4bf1-faa8-4854-b6b2-05497df1bca0	150
62	8600	3	cb1f4bf1-faa8-4854-b6b2-05497df1bca0	186
63	5700	2	cb1f4bf1-faa8-4854-b6b2-05497df1bca0	114
64	7250	1	1d605c1e-7a33-4ad9-9c14-a9268950c3b4	161
65	3250	3	b4fe225f-0a09-41f0-b5bc-50230734edd4	170
66	1650	1	8c61ff93-c1dc-41ad-a796-a95faafdd838	8
67	7800	2	8c61ff93-c1dc-41ad-a796-a95faafdd838	142
68	12550	1	8c61ff93-c1dc-41ad-a796-a95faafdd838	101
69	3300	1	32605606-f38f-4adb-be13-139a6cdb4682	79
70	3250	2	57e3930e-69e3-4423-994a-f9d5b202e68c	120
71	7850	2	57e3930e-69e3-4423-994a-f9d5b202e68c	21
72	1350	3	57e3930e-69e3-4423-994a-f9d5b202e68c	72
73	10650	3	a45fa786-0e89-4deb-a946-a98121fd31dd	104
74	4100	1	a45fa786-0e89-4deb-a946-a98121fd31dd	57
75	11450	1	a45fa786-0e89-4deb-a946-a98121fd31dd	200
76	7750	2	a45fa786-0e89-4deb-a946-a98121fd31dd	44
77	3250	3	4251eb3d-5bf7-4ccb-a90a-12bd6d4e0cc3	170
78	7850	2	4251eb3d-5bf7-4ccb-a90a-12bd6d4e0cc3	94
79	12050	3	4251eb3d-5bf7-4ccb-a90a-12bd6d4e0cc3	194
80	950	1	7acb0e4a-08f9-4c92-91e6-da8d484d82d1	179
81	1750	2	7acb0e4a-08f9-4c92-91e6-da8d484d82d1	159
82	7350	1	7acb0e4a-08f9-4c92-91e6-da8d484d82d1	150
83	7650	1	abc9716f-6d23-4649-9748-214e0ec03004	146
84	12750	2	b441c28e-d0ed-46d7-9970-df0cb4e821b2	84
85	7250	1	7192a61f-3777-4be6-b9c8-26a0ed9696bc	158
86	11950	2	7192a61f-3777-4be6-b9c8-26a0ed9696bc	134
87	8650	1	7192a61f-3777-4be6-b9c8-26a0ed9696bc	152
88	9300	1	bcc4eeaf-fd30-4fa2-bbda-243e3aad4e3d	40
89	13750	2	feffdd91-1b2a-4cf5-b87e-37bc2a9603ee	48
90	6550	3	0ffb78f3-e699-4f57-b108-111dad01bbae	43
91	7550	2	0ffb78f3-e699-4f57-b108-111dad01bbae	197
92	13750	3	f1ae4b6e-3835-4434-b92d-6a8c62d7163d	48
93	13800	3	f1ae4b6e-3835-4434-b92d-6a8c62d7163d	130
94	12050	1	b6ca003c-149f-47be-a386-3e47808b4299	69
95	3250	1	b6ca003c-149f-47be-a386-3e47808b4299	170
96	3250	2	b6ca003c-149f-47be-a386-3e47808b4299	120
97	3700	3	b6ca003c-149f-47be-a386-3e47808b4299	13
98	11750	1	9e92261c-2d2c-4772-b0d0-8f50286bdcad	11
99	9850	2	9e92261c-2d2c-4772-b0d0-8f50286bdcad	147
100	1750	3	9e92261c-2d2c-4772-b0d0-8f50286bdcad	56
101	1750	2	4f9eb980-13de-46a7-9523-c53cae677aa6	56
102	3450	3	4f9eb980-13de-46a7-9523-c53cae677aa6	10
103	3150	1	4f9eb980-13de-46a7-9523-c53cae677aa6	163
104	7050	2	4dcef6b9-e805-4c6f-8c28-5a213a08d3bb	153
105	7850	2	4dcef6b9-e805-4c6f-8c28-5a213a08d3bb	21
106	9300	1	4dcef6b9-e805-4c6f-8c28-5a213a08d3bb	40
107	3450	1	3bbd34dd-c59a-4f38-801a-fc0819f0d14b	10
108	8300	1	7d3b26c5-67d6-4682-b630-87a8b2ee2562	138
109	2300	2	d11e1407-5326-45a9-9c21-bab6a386dd7e	39
110	9300	1	d11e1407-5326-45a9-9c21-bab6a386dd7e	185
111	6250	2	d11e1407-5326-45a9-9c21-bab6a386dd7e	71
112	7500	2	d11e1407-5326-45a9-9c21-bab6a386dd7e	58
113	5000	1	51f209bc-1fc2-40d5-81c2-4601ecb483a6	143
114	2000	2	51f209bc-1fc2-40d5-81c2-4601ecb483a6	75
115	5300	3	51f209bc-1fc2-40d5-81c2-4601ecb483a6	3
116	12950	3	51f209bc-1fc2-40d5-81c2-4601ecb483a6	52
117	11950	1	832491f5-b4ef-4ebf-b1f0-20d8c8fd56bb	129
118	5700	2	832491f5-b4ef-4ebf-b1f0-20d8c8fd56bb	114
119	11350	3	832491f5-b4ef-4ebf-b1f0-20d8c8fd56bb	107
120	13350	1	0a8a9910-bb37-4214-b7fb-019a381c6b2f	182
121	11850	1	bc356ca0-c1fc-4126-a97c-81ef2f1e5d79	60
122	5950	1	bc356ca0-c1fc-4126-a97c-81ef2f1e5d79	173
123	5800	2	bc356ca0-c1fc-4126-a97c-81ef2f1e5d79	123
124	6750	1	bc356ca0-c1fc-4126-a97c-81ef2f1e5d79	198
125	2400	3	4fc2d1cb-7252-467e-b3c9-c4574ffdd996	80
126	9000	3	4fc2d1cb-7252-467e-b3c9-c4574ffdd996	119
127	9350	1	4fc2d1cb-7252-467e-b3c9-c4574ffdd996	97
128	11600	2	371b0636-7668-4d43-bc47-f00842341901	169
129	3450	2	371b0636-7668-4d43-bc47-f00842341901	10
130	4000	3	371b0636-7668-4d43-bc47-f00842341901	59
131	6900	3	213af611-e039-4aea-a48f-95b80f8d4a38	24
132	12350	2	213af611-e039-4aea-a48f-95b80f8d4a38	190
133	13800	1	213af611-e039-4aea-a48f-95b80f8d4a38	117
134	13850	3	f04e6791-f99c-4b59-86d0-596070cc80da	116
135	7250	1	8721f532-93ae-46e1-9ed3-952d9bde2f41	161
136	12050	1	8721f532-93ae-46e1-9ed3-952d9bde2f41	194
137	4100	2	8721f532-93ae-46e1-9ed3-952d9bde2f41	38
138	9950	3	8721f532-93ae-46e1-9ed3-952d9bde2f41	98
139	6900	3	6cfec697-e60c-434b-a21f-e4ef79a11253	85
140	8750	3	fb1c1acd-42fb-4e22-b29c-b6d36d293c5d	70
141	2250	3	fb1c1acd-42fb-4e22-b29c-b6d36d293c5d	14
142	5950	3	fb1c1acd-42fb-4e22-b29c-b6d36d293c5d	88
143	10950	1	fb1c1acd-42fb-4e22-b29c-b6d36d293c5d	199
144	9450	3	3f86e977-cd2b-4461-8be4-94a491a5e5da	91
145	13600	3	3f86e977-cd2b-4461-8be4-94a491a5e5da	181
146	1700	3	931f885d-6420-4af2-9a49-c4cda14dc49d	187
147	13750	1	931f885d-6420-4af2-9a49-c4cda14dc49d	108
148	12550	1	931f885d-6420-4af2-9a49-c4cda14dc49d	101
149	3950	1	931f885d-6420-4af2-9a49-c4cda14dc49d	132
150	10100	1	06d047d9-98bb-4299-932e-ae84c945c1a9	151
151	6750	2	06d047d9-98bb-4299-932e-ae84c945c1a9	198
152	11750	1	06d047d9-98bb-4299-932e-ae84c945c1a9	11
153	9450	3	25043583-f77f-4ee4-92cb-b4fa00bbb4f9	91
154	7750	3	25043583-f77f-4ee4-92cb-b4fa00bbb4f9	44
155	2400	2	25043583-f77f-4ee4-92cb-b4fa00bbb4f9	80
156	12050	1	b5e872d9-5c48-44c4-9206-7a5521fa28c0	194
157	6250	2	b5e872d9-5c48-44c4-9206-7a5521fa28c0	71
158	3150	3	fde83fb2-8c6d-456d-84c5-1645fb091db5	4
159	13800	3	fc93a73f-bb91-47c6-b499-1278f43535c7	130
160	7300	2	3cd4089b-a164-479b-8e96-12c51036874d	65
161	7600	3	3cd4089b-a164-479b-8e96-12c51036874d	35
162	3700	3	3cd4089b-a164-479b-8e96-12c51036874d	131
163	11950	1	098d5d0e-ac63-4dec-9784-aed20e7397e7	129
164	7250	2	2a91ae41-1b8d-418e-bd76-1bed839d7863	89
165	7850	1	2a91ae41-1b8d-418e-bd76-1bed839d7863	21
166	13550	1	2a91ae41-1b8d-418e-bd76-1bed839d7863	42
167	8100	3	b1c106f6-c2fd-4029-8ebb-749d14052499	136
168	9550	1	b1c106f6-c2fd-4029-8ebb-749d14052499	62
169	1450	3	679bfb3a-d165-4284-940a-c9d2acdd9c21	95
170	7800	1	679bfb3a-d165-4284-940a-c9d2acdd9c21	142
171	11600	2	679bfb3a-d165-4284-940a-c9d2acdd9c21	32
172	8650	2	679bfb3a-d165-4284-940a-c9d2acdd9c21	152
173	11600	3	78d35ea8-032f-40d6-85d1-108523925133	169
174	5450	2	78d35ea8-032f-40d6-85d1-108523925133	164
175	13600	3	78d35ea8-032f-40d6-85d1-108523925133	76
176	12350	1	23da2249-c48e-4d25-bf91-4b096075bd57	53
177	6400	2	9e9d5dae-acb3-4e11-8386-0b5826541072	128
178	5650	2	46baa662-91f7-4104-bc75-a0b0364ff2d5	50
179	12800	2	46baa662-91f7-4104-bc75-a0b0364ff2d5	17
180	6850	3	16a7c51e-b208-4112-b15f-8ac53544f8fc	189
181	11000	2	d3381e5f-e3f3-4427-89e2-c14c7f95b3ce	41
182	2350	1	d3381e5f-e3f3-4427-89e2-c14c7f95b3ce	125
183	9950	3	d3381e5f-e3f3-4427-89e2-c14c7f95b3ce	98
184	3300	1	d3381e5f-e3f3-4427-89e2-c14c7f95b3ce	106
185	11950	3	236c8883-8ac3-4bef-b017-e88aa6b6c13f	134
186	11000	2	236c8883-8ac3-4bef-b017-e88aa6b6c13f	41
187	2100	1	236c8883-8ac3-4bef-b017-e88aa6b6c13f	34
188	10950	2	236c8883-8ac3-4bef-b017-e88aa6b6c13f	199
189	8750	2	61e2447f-e266-4be7-b0ac-6e57fdfe9304	157
190	11450	2	61e2447f-e266-4be7-b0ac-6e57fdfe9304	200
191	11950	1	61e2447f-e266-4be7-b0ac-6e57fdfe9304	129
192	12350	2	5dda96d8-2936-4239-8ff4-a4bca4eb95c1	175
193	10850	2	5dda96d8-2936-4239-8ff4-a4bca4eb95c1	162
194	1450	3	5dda96d8-2936-4239-8ff4-a4bca4eb95c1	95
195	3300	3	5dda96d8-2936-4239-8ff4-a4bca4eb95c1	79
196	2400	2	5243f458-2f8a-41de-bd54-6f8aeff864a5	80
197	12050	1	5243f458-2f8a-41de-bd54-6f8aeff864a5	69
198	8800	3	b923820f-0aed-4901-89ef-c4837fe3bb50	36
199	6250	1	0d6bc4d1-d3b9-49e3-b550-cdea1e2f2086	71
200	9350	1	0d6bc4d1-d3b9-49e3-b550-cdea1e2f2086	97
201	10100	2	0d6bc4d1-d3b9-49e3-b550-cdea1e2f2086	103
202	11150	1	13df4e9d-3335-4f78-b699-70c73cd80fce	90
203	2400	2	3316edfa-cc4e-4453-b9b6-dee690bace12	80
204	3450	1	990393ce-a9f2-4772-8048-97d75271baa2	172
205	1450	3	990393ce-a9f2-4772-8048-97d75271baa2	137
206	2750	3	b8c730cf-b58d-4a0f-bbda-51eca0d51895	9
207	7650	1	b8c730cf-b58d-4a0f-bbda-51eca0d51895	146
208	7650	2	5802b363-1488-4625-8485-875b86aaa68c	146
209	5250	1	5802b363-1488-4625-8485-875b86aaa68c	177
210	5950	1	5802b363-1488-4625-8485-875b86aaa68c	88
211	3700	2	d8a630f8-11e2-4d35-8f00-61a9cd0cb092	131
212	2300	1	d8a630f8-11e2-4d35-8f00-61a9cd0cb092	39
213	13800	2	d8a630f8-11e2-4d35-8f00-61a9cd0cb092	117
214	8400	2	de26994c-7f70-4b9e-8f7b-73711ce14457	64
215	5650	2	de26994c-7f70-4b9e-8f7b-73711ce14457	50
216	2450	2	de26994c-7f70-4b9e-8f7b-73711ce14457	20
217	1750	3	de26994c-7f70-4b9e-8f7b-73711ce14457	56
218	2450	3	3a5b1ecb-a3a7-4abc-951f-6c66eb21757a	20
219	6600	2	3a5b1ecb-a3a7-4abc-951f-6c66eb21757a	78
220	9000	3	3a5b1ecb-a3a7-4abc-951f-6c66eb21757a	96
221	9950	1	3680df90-9cda-46d7-a4bf-43a3358ad2ff	98
222	12350	3	3680df90-9cda-46d7-a4bf-43a3358ad2ff	184
223	3150	2	ca5d07f9-d060-4e39-948c-b68e6f5bbcdf	4
224	8550	2	ca5d07f9-d060-4e39-948c-b68e6f5bbcdf	37
225	1500	1	ca5d07f9-d060-4e39-948c-b68e6f5bbcdf	122
226	3800	1	ca5d07f9-d060-4e39-948c-b68e6f5bbcdf	27
227	9350	2	a7551ee8-815c-4c71-9e11-0c4b9ce223de	97
228	2300	2	a7551ee8-815c-4c71-9e11-0c4b9ce223de	39
229	10650	1	a7551ee8-815c-4c71-9e11-0c4b9ce223de	104
230	8250	2	97132ab1-b9b2-465a-9ccf-a847470a138a	124
231	6400	1	97132ab1-b9b2-465a-9ccf-a847470a138a	174
232	7650	2	97132ab1-b9b2-465a-9ccf-a847470a138a	146
233	11150	3	97132ab1-b9b2-465a-9ccf-a847470a138a	90
234	8100	1	c23bbb09-e76e-4c01-a58e-05ca44b655e6	136
235	12050	1	c23bbb09-e76e-4c01-a58e-05ca44b655e6	194
236	6250	2	f6092994-2f95-438c-a172-eb9fe6a9b47a	71
237	7850	3	f6092994-2f95-438c-a172-eb9fe6a9b47a	94
238	13400	3	f6092994-2f95-438c-a172-eb9fe6a9b47a	149
239	11500	1	6cd71771-2419-41e9-ae48-0720956fdd49	139
240	6350	3	e0f0a9dc-0454-4e95-ae58-51fb2bc54e20	99
241	10950	2	e0f0a9dc-0454-4e95-ae58-51fb2bc54e20	83
242	3800	2	e0f0a9dc-0454-4e95-ae58-51fb2bc54e20	27
243	10950	1	1672f9e7-bd67-4b80-9acb-515274bc09c0	83
244	8100	1	ae563146-d549-43ce-bc6e-b911a50ff2f3	15
245	6400	3	ae563146-d549-43ce-bc6e-b911a50ff2f3	174
246	7350	2	ae563146-d549-43ce-bc6e-b911a50ff2f3	150
247	12750	2	ae563146-d549-43ce-bc6e-b911a50ff2f3	84
248	7550	3	f8e046bf-36f4-4601-877a-9738e8c69db2	197
249	11600	3	f8e046bf-36f4-4601-877a-9738e8c69db2	32
250	3700	1	f8e046bf-36f4-4601-877a-9738e8c69db2	131
251	8750	3	f8e046bf-36f4-4601-877a-9738e8c69db2	157
252	8100	3	d6fe26ec-d112-4080-bb4d-4fd6658e3691	136
253	9450	3	b43724d3-96bc-47e6-b221-2f6d2d2408a8	91
254	5950	2	b43724d3-96bc-47e6-b221-2f6d2d2408a8	88
255	13850	3	0d421ba3-e257-4ce5-8558-4a679aec7ce0	116
256	2100	2	0d421ba3-e257-4ce5-8558-4a679aec7ce0	34
257	12950	3	f61f2281-5c46-4048-a5f4-60e8d8ac36f0	23
258	9400	2	f61f2281-5c46-4048-a5f4-60e8d8ac36f0	81
259	8750	3	8b3dab90-fb5e-47d6-ae31-2b0f46abdb0b	157
260	12050	3	8b3dab90-fb5e-47d6-ae31-2b0f46abdb0b	69
261	2250	1	8b3dab90-fb5e-47d6-ae31-2b0f46abdb0b	14
262	1650	2	67f96312-5fa3-483c-b80d-ecd43670ca72	8
263	7850	2	67f96312-5fa3-483c-b80d-ecd43670ca72	12
264	1450	2	67f96312-5fa3-483c-b80d-ecd43670ca72	137
265	3900	1	166eab6a-f4a2-4637-ba39-21cb07fa60df	166
266	6400	1	166eab6a-f4a2-4637-ba39-21cb07fa60df	174
267	9000	2	78d27596-7303-4aeb-bd83-7e692ae4aa1a	96
268	1650	3	78d27596-7303-4aeb-bd83-7e692ae4aa1a	8
269	13800	2	78d27596-7303-4aeb-bd83-7e692ae4aa1a	130
270	3800	3	78d27596-7303-4aeb-bd83-7e692ae4aa1a	27
271	12150	2	29627f98-e89f-41dd-a560-066e7e58f6eb	144
272	10800	2	c5a8d0f2-3a71-4dc4-830d-a169c42222c1	133
273	6600	1	c5a8d0f2-3a71-4dc4-830d-a169c42222c1	74
274	10150	2	8e7859f3-60d4-4ebb-96e0-ce61d08d4ffd	176
275	3700	2	8e7859f3-60d4-4ebb-96e0-ce61d08d4ffd	13
276	7650	2	8e7859f3-60d4-4ebb-96e0-ce61d08d4ffd	146
277	11700	1	80c9326e-396e-41b5-87a4-252c237e52b9	46
278	13400	2	80c9326e-396e-41b5-87a4-252c237e52b9	149
279	5300	2	80c9326e-396e-41b5-87a4-252c237e52b9	3
280	10950	2	8e29e043-c7dc-479b-aa5b-db1bd4e894be	33
281	7800	3	8e29e043-c7dc-479b-aa5b-db1bd4e894be	127
282	13600	3	7d497f8f-3e36-4aa0-a84a-e00a02a285bd	76
283	5250	2	7d497f8f-3e36-4aa0-a84a-e00a02a285bd	177
284	7250	2	f5893922-7cd6-44fd-b160-82637ae472b5	158
285	8300	3	e9a4c093-dd8b-42ed-8e9b-ac398caafa08	138
286	11000	1	e9a4c093-dd8b-42ed-8e9b-ac398caafa08	41
287	4100	3	e9a4c093-dd8b-42ed-8e9b-ac398caafa08	57
288	6350	2	592b2ef5-3c81-4302-b1b0-3233ffbc1af5	99
289	11000	3	592b2ef5-3c81-4302-b1b0-3233ffbc1af5	41
290	4150	2	592b2ef5-3c81-4302-b1b0-3233ffbc1af5	111
291	3250	1	592b2ef5-3c81-4302-b1b0-3233ffbc1af5	120
292	11200	2	e0a70bb0-ad12-4b16-95c5-34d48c6eae57	73
293	8700	2	e0a70bb0-ad12-4b16-95c5-34d48c6eae57	93
294	13850	2	e0a70bb0-ad12-4b16-95c5-34d48c6eae57	116
295	7650	2	1230ed13-868f-42ab-be4a-caa3560b3971	160
296	9100	3	31dca8b9-61f6-4dfc-afc8-4c5a99466072	28
297	6350	2	31dca8b9-61f6-4dfc-afc8-4c5a99466072	99
298	13550	2	31dca8b9-61f6-4dfc-afc8-4c5a99466072	42
299	12350	3	31dca8b9-61f6-4dfc-afc8-4c5a99466072	184
300	9400	1	e427ae02-03cb-4307-bc12-020d12a78911	81
301	5250	1	e427ae02-03cb-4307-bc12-020d12a78911	177
302	6600	2	e427ae02-03cb-4307-bc12-020d12a78911	78
303	10850	3	c81d5338-7f67-40b6-8cd9-181a43829425	162
304	5700	2	c81d5338-7f67-40b6-8cd9-181a43829425	114
305	10650	2	afe845e0-01fc-40a3-9fb7-cec91896abd1	104
306	3200	2	47067a75-6687-4f0d-8766-c37a4ba90085	126
307	3300	1	a5a2828c-7e9d-4017-9207-d8992f8f3ab9	106
308	4100	1	a5a2828c-7e9d-4017-9207-d8992f8f3ab9	57
309	4000	3	5072f7f7-05fa-426b-a6db-49b1988f9f81	59
310	6900	1	5072f7f7-05fa-426b-a6db-49b1988f9f81	85
311	1350	1	5072f7f7-05fa-426b-a6db-49b1988f9f81	72
312	8250	1	5072f7f7-05fa-426b-a6db-49b1988f9f81	124
313	5650	2	12d82268-e8d1-40b7-8138-0dd9b06052e7	141
314	6750	2	12d82268-e8d1-40b7-8138-0dd9b06052e7	198
315	11500	3	12d82268-e8d1-40b7-8138-0dd9b06052e7	139
316	12850	3	2e4cc80d-84b5-41a4-ba17-0bd2350fd13d	47
317	7500	1	c4b08f23-7d38-4eda-8012-087ffaec9f8d	58
318	6900	3	c4b08f23-7d38-4eda-8012-087ffaec9f8d	24
319	9350	3	c4b08f23-7d38-4eda-8012-087ffaec9f8d	97
320	12550	1	c4b08f23-7d38-4eda-8012-087ffaec9f8d	101
321	1750	1	f841d419-96ba-400d-b34c-d7547568bbd4	159
322	11450	2	f841d419-96ba-400d-b34c-d7547568bbd4	200
323	4850	3	f841d419-96ba-400d-b34c-d7547568bbd4	168
324	1750	2	4f3c8d18-79b6-44ae-9717-120c7cbc487e	56
325	10800	1	4f3c8d18-79b6-44ae-9717-120c7cbc487e	6
326	3700	1	4f3c8d18-79b6-44ae-9717-120c7cbc487e	178
327	12750	1	647683eb-89df-47f9-b3e8-5e63fdf378f0	84
328	5900	1	647683eb-89df-47f9-b3e8-5e63fdf378f0	25
329	12350	2	c8c82752-ed8c-47da-8da7-5ce3a24d4168	190
330	2700	3	d52f7994-4e4b-4c68-81eb-304c8522142b	77
331	11600	1	d52f7994-4e4b-4c68-81eb-304c8522142b	169
332	8700	2	fc32c05e-592a-4e3e-8a55-88af53028ced	93
333	5950	3	fc32c05e-592a-4e3e-8a55-88af53028ced	173
334	8100	3	fc32c05e-592a-4e3e-8a55-88af53028ced	15
335	6700	1	fc32c05e-592a-4e3e-8a55-88af53028ced	165
336	13800	2	b16676ba-ddaa-4658-86e4-aef31142877b	117
337	7150	1	b16676ba-ddaa-4658-86e4-aef31142877b	121
338	950	1	b16676ba-ddaa-4658-86e4-aef31142877b	179
339	4850	1	b16676ba-ddaa-4658-86e4-aef31142877b	168
340	3700	3	7f75d988-b13c-49a1-8a2d-9ab0614b0149	131
341	9550	1	7f75d988-b13c-49a1-8a2d-9ab0614b0149	62
342	3150	3	da46b4b0-56ef-456f-8698-ec532f4ca432	4
343	13500	3	85373656-036e-441a-b960-3550702e491c	1
344	1750	2	85373656-036e-441a-b960-3550702e491c	159
345	1650	3	7064e485-9202-4d34-890f-e9714c0a5616	8
346	7050	2	7064e485-9202-4d34-890f-e9714c0a5616	153
347	11450	1	7064e485-9202-4d34-890f-e9714c0a5616	200
348	7250	1	f3e9b5ff-be0f-4ef0-841b-54c72a2a3d91	158
349	1650	1	f3e9b5ff-be0f-4ef0-841b-54c72a2a3d91	8
350	7150	1	906557ce-0c2b-475e-b7ae-1175a219548e	121
351	12550	3	07ad4e58-ef84-43da-97ad-490c54ce0418	101
352	4700	2	07ad4e58-ef84-43da-97ad-490c54ce0418	102
353	1750	1	8307dcc7-464a-437c-9718-b69082a4e1f8	56
354	3450	1	8307dcc7-464a-437c-9718-b69082a4e1f8	172
355	13800	1	e28899ac-7291-44b9-9786-9338a99ab1c4	130
356	8750	3	e28899ac-7291-44b9-9786-9338a99ab1c4	157
357	13850	2	e28899ac-7291-44b9-9786-9338a99ab1c4	116
358	11600	1	f6c677f3-0f47-4c41-9a88-5a9bab10d2f7	118
359	8800	1	f6c677f3-0f47-4c41-9a88-5a9bab10d2f7	36
360	1450	2	0e9410e6-3dc7-42bd-9697-d114f7becd9c	95
361	9650	2	0e9410e6-3dc7-42bd-9697-d114f7becd9c	16
362	2350	3	8e7e2eb0-3583-4f3b-a2d2-0feee5193d1f	125
363	4450	3	8e7e2eb0-3583-4f3b-a2d2-0feee5193d1f	195
364	4000	1	8e7e2eb0-3583-4f3b-a2d2-0feee5193d1f	59
365	7250	3	a6c43eca-0c82-4e6c-b900-92db4947fa05	89
366	2350	3	a6c43eca-0c82-4e6c-b900-92db4947fa05	125
367	7650	1	a6c43eca-0c82-4e6c-b900-92db4947fa05	146
368	11950	1	048fc5f2-5a55-432f-9b41-67ed7aeb8f1f	129
369	9450	2	048fc5f2-5a55-432f-9b41-67ed7aeb8f1f	91
370	10950	3	048fc5f2-5a55-432f-9b41-67ed7aeb8f1f	83
371	3950	1	48810f32-5853-4f2a-b99f-d6510dc2a57c	112
372	7800	1	48810f32-5853-4f2a-b99f-d6510dc2a57c	142
373	13750	3	48810f32-5853-4f2a-b99f-d6510dc2a57c	48
374	7850	2	48810f32-5853-4f2a-b99f-d6510dc2a57c	94
375	13600	1	43f95f76-b4bc-48b6-87e9-adcf7e8a31e9	76
376	8550	3	91f41dc8-25a7-4a38-bc7b-8b5a085ba3c0	37
377	3250	1	91f41dc8-25a7-4a38-bc7b-8b5a085ba3c0	170
378	3950	1	91f41dc8-25a7-4a38-bc7b-8b5a085ba3c0	132
379	8650	1	91f41dc8-25a7-4a38-bc7b-8b5a085ba3c0	152
380	11250	1	efff2467-ef98-492e-b486-e151e4835277	30
381	1650	2	efff2467-ef98-492e-b486-e151e4835277	82
382	3900	1	83f13cfe-33f0-4be1-b8f9-39a575223dde	166
383	5650	1	83f13cfe-33f0-4be1-b8f9-39a575223dde	141
384	13500	3	83f13cfe-33f0-4be1-b8f9-39a575223dde	1
385	7550	1	83f13cfe-33f0-4be1-b8f9-39a575223dde	197
386	9150	2	b62810b7-5a40-44d4-858e-66519f249c7b	100
387	6900	3	b62810b7-5a40-44d4-858e-66519f249c7b	85
388	7550	1	d8891b34-d956-4422-9dcf-2c9382c5463b	197
389	6900	3	e9da1533-dd51-49eb-aede-cfd6af26920a	24
390	7550	3	e9da1533-dd51-49eb-aede-cfd6af26920a	197
391	5100	3	e9da1533-dd51-49eb-aede-cfd6af26920a	167
392	10350	3	08deee04-578c-42b6-b9e9-fd1afb0a95f5	31
393	10850	2	08deee04-578c-42b6-b9e9-fd1afb0a95f5	162
394	7600	3	08deee04-578c-42b6-b9e9-fd1afb0a95f5	35
395	1600	3	3fb50d9c-22ab-47a9-b7cf-72a72735355b	180
396	13550	3	3fb50d9c-22ab-47a9-b7cf-72a72735355b	42
397	4100	2	b3034067-7400-47f2-a44a-49d44ac9d760	38
398	12050	1	b3034067-7400-47f2-a44a-49d44ac9d760	69
399	5650	3	b4ea6987-342b-4176-9258-f4f80d10f695	68
400	1500	1	b4ea6987-342b-4176-9258-f4f80d10f695	122
401	3300	2	b4ea6987-342b-4176-9258-f4f80d10f695	106
402	1250	3	b4ea6987-342b-4176-9258-f4f80d10f695	45
403	6750	2	73a4e237-0013-433f-a36e-8f00a30eef1d	198
404	5650	1	73a4e237-0013-433f-a36e-8f00a30eef1d	7
405	5650	1	73a4e237-0013-433f-a36e-8f00a30eef1d	141
406	9150	1	4e0475a3-9417-4878-ba30-9c11d8c56b59	100
407	12350	1	4e0475a3-9417-4878-ba30-9c11d8c56b59	184
408	8750	3	4e0475a3-9417-4878-ba30-9c11d8c56b59	157
409	950	1	8ca1f5f7-efb1-4a23-9887-d06612efbc54	179
410	6850	1	8ca1f5f7-efb1-4a23-9887-d06612efbc54	189
411	11250	2	04b66ea3-c4d8-4205-9989-ba87497a1952	30
412	11600	1	04b66ea3-c4d8-4205-9989-ba87497a1952	169
413	6700	3	04b66ea3-c4d8-4205-9989-ba87497a1952	165
414	3700	1	b62ec1c8-d86a-4d20-8776-76be9b85c380	131
415	12350	2	b62ec1c8-d86a-4d20-8776-76be9b85c380	175
416	8550	2	b62ec1c8-d86a-4d20-8776-76be9b85c380	49
417	12050	1	b62ec1c8-d86a-4d20-8776-76be9b85c380	69
418	3150	2	582c48a7-3245-4c2d-b4e1-19c833d9b05c	4
419	6250	3	582c48a7-3245-4c2d-b4e1-19c833d9b05c	71
420	9150	2	582c48a7-3245-4c2d-b4e1-19c833d9b05c	154
421	2050	3	ad8a157a-584f-45df-82dc-4998d2a0cb48	19
422	4700	3	ad8a157a-584f-45df-82dc-4998d2a0cb48	102
423	9650	3	ad8a157a-584f-45df-82dc-4998d2a0cb48	16
424	8750	3	ad8a157a-584f-45df-82dc-4998d2a0cb48	157
425	7250	2	79f0c911-a0f9-4b83-b55b-efbe30a5e77f	158
426	7800	1	79f0c911-a0f9-4b83-b55b-efbe30a5e77f	142
427	8750	2	79f0c911-a0f9-4b83-b55b-efbe30a5e77f	157
428	6850	3	623124c7-4f05-48d1-b56f-8ef918a68111	189
429	3250	1	623124c7-4f05-48d1-b56f-8ef918a68111	120
430	11000	1	623124c7-4f05-48d1-b56f-8ef918a68111	41
431	3900	1	d969e4ee-6f03-42be-941e-63c27712547e	166
432	8550	1	d969e4ee-6f03-42be-941e-63c27712547e	49
433	3700	3	d969e4ee-6f03-42be-941e-63c27712547e	13
434	8550	1	d969e4ee-6f03-42be-941e-63c27712547e	37
435	8300	1	e455f0b9-8170-4452-af55-881535a0c4bf	138
436	7800	2	e455f0b9-8170-4452-af55-881535a0c4bf	142
437	6600	1	e455f0b9-8170-4452-af55-881535a0c4bf	74
438	10800	1	62b4789d-1a01-4f86-bde9-7f9abe62441d	133
439	11000	2	62b4789d-1a01-4f86-bde9-7f9abe62441d	171
440	7300	1	62b4789d-1a01-4f86-bde9-7f9abe62441d	65
441	8550	2	847025c6-7ee0-44e6-90bd-a4257b074ea7	49
442	1450	2	48027b45-ee68-4308-9355-dcff384ece5b	95
443	3000	2	154a1e5f-9be3-4cd6-ade0-c5ca7a69f3ff	109
444	7550	3	154a1e5f-9be3-4cd6-ade0-c5ca7a69f3ff	197
445	8400	1	be5dee05-b3c9-4efb-8abe-2109a55a9e29	64
446	11000	3	be5dee05-b3c9-4efb-8abe-2109a55a9e29	155
447	6250	2	be5dee05-b3c9-4efb-8abe-2109a55a9e29	71
448	2350	2	be5dee05-b3c9-4efb-8abe-2109a55a9e29	125
449	13550	2	3e5316eb-f2d2-4677-8be6-1da379fcd2cb	42
450	6600	3	3e5316eb-f2d2-4677-8be6-1da379fcd2cb	78
451	7500	2	ce43d400-c9be-4df9-813b-8c77b8aa839b	58
452	7850	1	ce43d400-c9be-4df9-813b-8c77b8aa839b	94
453	8700	2	14e2a40d-9bba-44b6-81ee-d032b5adebc5	93
454	4000	3	14e2a40d-9bba-44b6-81ee-d032b5adebc5	59
455	9200	2	14e2a40d-9bba-44b6-81ee-d032b5adebc5	115
456	950	3	9f3d6cb0-545e-455a-8b7f-782e3f016734	179
457	2400	3	9f3d6cb0-545e-455a-8b7f-782e3f016734	80
458	11700	1	9f3d6cb0-545e-455a-8b7f-782e3f016734	46
459	6600	2	9f3d6cb0-545e-455a-8b7f-782e3f016734	148
460	13800	2	25c92136-2d60-4f29-82f1-ef03716e4d6a	130
461	13350	3	95b4507c-7214-4a38-a9b1-080e37f99c60	182
462	8550	3	95b4507c-7214-4a38-a9b1-080e37f99c60	37
463	12850	1	95b4507c-7214-4a38-a9b1-080e37f99c60	47
464	10950	1	95b4507c-7214-4a38-a9b1-080e37f99c60	199
465	8250	3	456b6553-4cb6-4fc0-a721-94ab6a060db9	124
466	11200	1	456b6553-4cb6-4fc0-a721-94ab6a060db9	67
467	6400	2	456b6553-4cb6-4fc0-a721-94ab6a060db9	174
468	5950	1	fd97c686-5d36-4d9c-aa5c-444244056a72	173
469	4600	2	fd97c686-5d36-4d9c-aa5c-444244056a72	145
470	11350	3	fd97c686-5d36-4d9c-aa5c-444244056a72	107
471	11700	3	fd97c686-5d36-4d9c-aa5c-444244056a72	46
472	8550	2	3eb06ab4-84c4-4976-947d-255e7cd9ff96	37
473	9300	1	3eb06ab4-84c4-4976-947d-255e7cd9ff96	185
474	11600	1	3eb06ab4-84c4-4976-947d-255e7cd9ff96	32
475	3000	2	3eb06ab4-84c4-4976-947d-255e7cd9ff96	109
476	6850	2	30216909-ba3c-45ca-b1b9-b1c36bf4c6ef	189
477	1650	1	30216909-ba3c-45ca-b1b9-b1c36bf4c6ef	8
478	7550	3	30216909-ba3c-45ca-b1b9-b1c36bf4c6ef	92
479	5050	3	30216909-ba3c-45ca-b1b9-b1c36bf4c6ef	63
480	2000	2	bd734d96-6d1d-4ea4-a169-848c12f6388a	75
481	8650	2	bd734d96-6d1d-4ea4-a169-848c12f6388a	152
482	4200	1	bd734d96-6d1d-4ea4-a169-848c12f6388a	183
483	6550	1	b8ae3eb5-f62e-4b7a-b320-37012acfeba8	43
484	5650	1	b8ae3eb5-f62e-4b7a-b320-37012acfeba8	50
485	11600	2	4637794f-fe95-4ba4-a0fe-aabf5a4dfe47	32
486	13600	1	4637794f-fe95-4ba4-a0fe-aabf5a4dfe47	181
487	7350	3	4637794f-fe95-4ba4-a0fe-aabf5a4dfe47	150
488	3800	2	4637794f-fe95-4ba4-a0fe-aabf5a4dfe47	27
489	9650	1	30cb94cd-8070-4209-bdda-adb66a1dad35	16
490	10350	2	30cb94cd-8070-4209-bdda-adb66a1dad35	31
491	2450	3	30cb94cd-8070-4209-bdda-adb66a1dad35	20
492	1650	3	2c1bee0a-9450-4f6f-a385-d617cc261622	8
493	11950	3	2c1bee0a-9450-4f6f-a385-d617cc261622	134
494	11950	3	0a653d93-ee10-406c-9b6f-5b8ee4c47739	134
495	12150	1	ed09db50-1154-4116-8f04-b2161cb4130e	144
496	11600	2	ed09db50-1154-4116-8f04-b2161cb4130e	118
497	6350	2	cc371e46-06e0-4ae7-a087-bba934c2b089	99
498	11700	3	cc371e46-06e0-4ae7-a087-bba934c2b089	46
499	3450	3	91cbc383-97b7-4686-b219-6d24226ed29d	10
500	9350	1	91cbc383-97b7-4686-b219-6d24226ed29d	97
501	3000	1	91cbc383-97b7-4686-b219-6d24226ed29d	109
502	2250	3	db15e19e-70db-4e2d-88e7-01d0749d804c	14
503	5250	2	db15e19e-70db-4e2d-88e7-01d0749d804c	177
504	5650	2	db15e19e-70db-4e2d-88e7-01d0749d804c	141
505	13750	1	330cfd62-78fc-4021-84f4-36b972399772	108
506	10650	1	330cfd62-78fc-4021-84f4-36b972399772	104
507	6400	1	330cfd62-78fc-4021-84f4-36b972399772	174
508	1450	3	330cfd62-78fc-4021-84f4-36b972399772	95
509	1500	3	1f5c6170-b72a-4073-ab2f-b79e336148dd	122
510	13600	2	1f5c6170-b72a-4073-ab2f-b79e336148dd	181
511	7050	2	1f5c6170-b72a-4073-ab2f-b79e336148dd	153
512	9000	2	1f5c6170-b72a-4073-ab2f-b79e336148dd	119
513	950	3	4798b745-3b01-436a-a4ed-0914c19ff603	179
514	3700	1	4798b745-3b01-436a-a4ed-0914c19ff603	131
515	10800	3	4798b745-3b01-436a-a4ed-0914c19ff603	133
516	13550	3	8119ba89-8075-4bf3-9966-c18bbfec6a11	42
517	10150	2	8119ba89-8075-4bf3-9966-c18bbfec6a11	176
518	7850	3	8119ba89-8075-4bf3-9966-c18bbfec6a11	21
519	8550	1	62932e93-10f6-4583-95cb-8fa059459862	37
520	11850	1	62932e93-10f6-4583-95cb-8fa059459862	60
521	13500	3	62932e93-10f6-4583-95cb-8fa059459862	1
522	3450	2	62932e93-10f6-4583-95cb-8fa059459862	172
523	4600	3	dc12857c-dece-4b9a-98bd-75af9e196d39	145
524	13750	1	de07736e-65d9-498c-a4e5-05871bde4b73	48
525	9400	1	de07736e-65d9-498c-a4e5-05871bde4b73	66
526	6400	2	de07736e-65d9-498c-a4e5-05871bde4b73	174
527	6850	2	de07736e-65d9-498c-a4e5-05871bde4b73	189
528	2300	3	5f7280d2-e509-41dc-b07c-6dfbe611179e	39
529	12950	1	6ffc665e-7e3c-43e2-94fb-a462c57d8e94	23
530	13750	2	1320f5f8-91b5-4815-81cb-fbfc3d84793f	48
531	5650	1	1320f5f8-91b5-4815-81cb-fbfc3d84793f	141
532	2100	1	477ce753-2c24-4992-b65b-a17e0b9f3908	34
533	11950	3	477ce753-2c24-4992-b65b-a17e0b9f3908	129
534	3700	2	477ce753-2c24-4992-b65b-a17e0b9f3908	13
535	11350	3	90b4986a-0ea8-42df-8869-589114ddddd6	29
536	12950	3	90b4986a-0ea8-42df-8869-589114ddddd6	23
537	9300	1	90b4986a-0ea8-42df-8869-589114ddddd6	40
538	13300	2	4b7cd726-1b89-4784-931d-6565fdc72b06	87
539	5700	1	4b7cd726-1b89-4784-931d-6565fdc72b06	51
540	5100	3	4b7cd726-1b89-4784-931d-6565fdc72b06	167
541	12850	3	4b7cd726-1b89-4784-931d-6565fdc72b06	47
542	13850	1	a93ddf9b-95fb-41c0-96e0-cc625997aadd	116
543	12350	3	a93ddf9b-95fb-41c0-96e0-cc625997aadd	53
544	1450	2	a93ddf9b-95fb-41c0-96e0-cc625997aadd	137
545	11000	1	11fde3ee-8b62-43b7-8c80-3008b72b0135	155
546	2100	2	11fde3ee-8b62-43b7-8c80-3008b72b0135	188
547	11650	3	aaa539a2-86e8-4d5d-97e7-ddc6ad0f2e0c	196
548	2000	1	aaa539a2-86e8-4d5d-97e7-ddc6ad0f2e0c	192
549	9150	1	aaa539a2-86e8-4d5d-97e7-ddc6ad0f2e0c	154
550	11700	2	6161f64f-8571-4b7d-bc9d-3de4e0b16aab	46
551	10350	3	6161f64f-8571-4b7d-bc9d-3de4e0b16aab	31
552	12050	1	6161f64f-8571-4b7d-bc9d-3de4e0b16aab	194
553	3950	1	8e84b766-a037-4073-96cb-e4cfc12febd6	112
554	2050	1	8e84b766-a037-4073-96cb-e4cfc12febd6	19
555	2350	2	5b072bc3-0ca7-408b-ae9a-07e0a8a0d2a2	125
556	2750	1	5b072bc3-0ca7-408b-ae9a-07e0a8a0d2a2	9
557	13100	1	5b072bc3-0ca7-408b-ae9a-07e0a8a0d2a2	26
558	7650	2	5b072bc3-0ca7-408b-ae9a-07e0a8a0d2a2	146
559	950	1	1c813400-ae40-4d52-9bdb-6b36a64a7f4f	179
560	12950	3	1c813400-ae40-4d52-9bdb-6b36a64a7f4f	52
561	1600	1	1c813400-ae40-4d52-9bdb-6b36a64a7f4f	180
562	9000	1	3c04caf1-571e-4aa9-95a2-ce19a378f8e8	96
563	12150	2	3c04caf1-571e-4aa9-95a2-ce19a378f8e8	144
564	4450	2	3c04caf1-571e-4aa9-95a2-ce19a378f8e8	195
565	5100	2	3c04caf1-571e-4aa9-95a2-ce19a378f8e8	167
566	3150	1	0d5899cc-cdb0-414a-8b22-19a605ac4e51	163
567	9650	3	0d5899cc-cdb0-414a-8b22-19a605ac4e51	16
568	7850	2	0d5899cc-cdb0-414a-8b22-19a605ac4e51	94
569	9200	2	e55ddcae-0ae2-41ba-b442-fde01b2da315	115
570	6850	1	27fc1f1d-7382-46dd-b2a4-e5b8307a2f75	189
571	5700	2	27fc1f1d-7382-46dd-b2a4-e5b8307a2f75	114
572	12850	2	27fc1f1d-7382-46dd-b2a4-e5b8307a2f75	47
573	1450	1	27fc1f1d-7382-46dd-b2a4-e5b8307a2f75	95
574	5950	3	0f270244-290f-4c3d-a494-ce7174e9de02	173
575	13600	3	0f270244-290f-4c3d-a494-ce7174e9de02	76
576	10800	2	82b3f704-f861-41fd-8d14-404c30b4ee8c	133
577	1700	2	82b3f704-f861-41fd-8d14-404c30b4ee8c	187
578	12050	2	3d33c0e0-1a56-4e51-a50e-024e970b7068	194
579	12050	1	bb67757a-9d79-4892-9eee-7663dbadf1ce	194
580	5250	2	bb67757a-9d79-4892-9eee-7663dbadf1ce	54
581	10950	2	bb67757a-9d79-4892-9eee-7663dbadf1ce	33
582	6250	3	bb67757a-9d79-4892-9eee-7663dbadf1ce	135
583	7850	2	7a2baffa-e94d-42e0-9185-89ea18d6031f	21
584	11200	1	b6078045-9fc2-4bf1-b719-d21dd409de89	67
585	11000	2	b6078045-9fc2-4bf1-b719-d21dd409de89	155
586	3700	1	8aaa927f-3b0c-4064-b020-1faf1052d3f4	13
587	12800	3	8aaa927f-3b0c-4064-b020-1faf1052d3f4	17
588	6900	1	8aaa927f-3b0c-4064-b020-1faf1052d3f4	24
589	7150	1	711a3f5d-895e-4557-9d2d-e4461b9540b4	121
590	11500	2	711a3f5d-895e-4557-9d2d-e4461b9540b4	139
591	11700	2	711a3f5d-895e-4557-9d2d-e4461b9540b4	46
592	4850	1	711a3f5d-895e-4557-9d2d-e4461b9540b4	168
593	1650	1	d03eefde-a9c8-43c4-8005-71f3d6f88ff1	82
594	10800	1	d9e01c42-805c-46ae-8438-a6ebb9b38e30	133
595	11950	3	588ff5cd-6e7c-4f85-9a8a-90a74886a72f	129
596	9300	3	588ff5cd-6e7c-4f85-9a8a-90a74886a72f	40
597	5450	1	588ff5cd-6e7c-4f85-9a8a-90a74886a72f	164
598	4200	1	588ff5cd-6e7c-4f85-9a8a-90a74886a72f	183
599	13600	1	2a3db3ec-d9bd-4d49-a427-ae98b6468e73	181
600	10800	2	2a3db3ec-d9bd-4d49-a427-ae98b6468e73	133
601	3300	3	25d6341e-f23d-41e1-9533-642bea02614c	79
602	4450	2	25d6341e-f23d-41e1-9533-642bea02614c	195
603	6600	3	25d6341e-f23d-41e1-9533-642bea02614c	148
604	10100	3	25d6341e-f23d-41e1-9533-642bea02614c	151
605	5050	2	b3608b4b-1bef-438c-817a-344be2c8d09d	63
606	950	2	b3608b4b-1bef-438c-817a-344be2c8d09d	179
607	2000	3	b3608b4b-1bef-438c-817a-344be2c8d09d	105
608	7350	3	47b2db23-8f23-4ad3-9988-2ee2778d6b19	150
609	8100	2	47b2db23-8f23-4ad3-9988-2ee2778d6b19	15
610	10650	1	47b2db23-8f23-4ad3-9988-2ee2778d6b19	104
611	11000	1	cd9a5e9f-65d5-4274-a302-7fab60b27cc0	41
612	5700	2	f2b27ba2-35a6-42a5-ba6f-9fb949a73f00	114
613	3150	3	a9160197-f49b-4d10-b8c5-8c66b2b15a82	163
614	7750	1	a9160197-f49b-4d10-b8c5-8c66b2b15a82	44
615	11600	1	a9160197-f49b-4d10-b8c5-8c66b2b15a82	118
616	6550	2	a9160197-f49b-4d10-b8c5-8c66b2b15a82	43
617	6400	3	2aae0d92-b9b5-4be8-835c-5cd22efbd678	128
618	13300	2	2aae0d92-b9b5-4be8-835c-5cd22efbd678	87
619	6850	3	b3c4efcd-71b7-46a6-b60b-87e220bfc861	189
620	3250	1	5d518e6e-8374-445d-a92c-f285b6caac81	170
621	8300	1	5d518e6e-8374-445d-a92c-f285b6caac81	138
622	3950	2	5d518e6e-8374-445d-a92c-f285b6caac81	112
623	9300	1	5d518e6e-8374-445d-a92c-f285b6caac81	40
624	9950	3	d8318cdc-22e6-45fa-a53b-9e4474df6286	98
625	8750	1	a26ce03b-c5ca-45a0-82ae-f041579e2b0b	157
626	9550	1	561a4c7b-9afa-4fd9-a52b-8244f2c61d79	62
627	2150	2	b9975e67-70e4-4ac3-bee3-4a44e8ccdf5a	22
628	11500	3	65e04438-a696-453b-aaa6-0082b0a00241	139
629	5000	1	65e04438-a696-453b-aaa6-0082b0a00241	143
630	9200	1	65e04438-a696-453b-aaa6-0082b0a00241	115
631	2400	2	65e04438-a696-453b-aaa6-0082b0a00241	80
632	11250	2	c6174f10-b4f8-4d47-ac30-84bfc7ca4395	30
633	12350	1	c6174f10-b4f8-4d47-ac30-84bfc7ca4395	184
634	8750	2	c6174f10-b4f8-4d47-ac30-84bfc7ca4395	70
635	2700	1	c6174f10-b4f8-4d47-ac30-84bfc7ca4395	77
636	7650	3	eabfb38d-9460-436c-a071-b3cbcbb0f9b2	146
637	5100	1	eabfb38d-9460-436c-a071-b3cbcbb0f9b2	167
638	3950	1	c43884ab-73cc-4be3-9817-3584ff0cf940	112
639	13800	2	0a2c0b79-d0a2-48b8-9392-8f07d1f8d7cd	117
640	3250	3	e2a833ef-1517-4ba5-ba81-02f94a0261bd	170
641	2150	3	e2a833ef-1517-4ba5-ba81-02f94a0261bd	22
642	13550	1	e2a833ef-1517-4ba5-ba81-02f94a0261bd	42
643	10950	1	e2a833ef-1517-4ba5-ba81-02f94a0261bd	199
644	10850	1	246617d1-abc0-4dea-9faf-dee06ea8926a	162
645	3150	2	246617d1-abc0-4dea-9faf-dee06ea8926a	4
646	8900	1	246617d1-abc0-4dea-9faf-dee06ea8926a	110
647	5050	3	ceb777ed-5c8c-4391-884c-d64140466a68	63
648	11200	3	ceb777ed-5c8c-4391-884c-d64140466a68	156
649	9000	3	d7827232-1f37-449c-9ac5-77d6f00b55d2	119
650	5200	2	d7827232-1f37-449c-9ac5-77d6f00b55d2	191
651	2750	3	d7827232-1f37-449c-9ac5-77d6f00b55d2	9
652	1650	1	d7827232-1f37-449c-9ac5-77d6f00b55d2	8
653	4850	1	b40b8db0-9a34-4fb0-b3f7-e575efa6d079	168
654	6600	2	b40b8db0-9a34-4fb0-b3f7-e575efa6d079	78
655	1450	2	b40b8db0-9a34-4fb0-b3f7-e575efa6d079	137
656	2700	2	b40b8db0-9a34-4fb0-b3f7-e575efa6d079	77
657	7850	2	0f8406c5-abc0-48dd-ac0e-e8f15d8461f4	12
658	9200	1	0f8406c5-abc0-48dd-ac0e-e8f15d8461f4	115
659	8250	1	0f8406c5-abc0-48dd-ac0e-e8f15d8461f4	124
660	4950	1	9a269c15-31bf-4492-84b8-c21d84d34c7b	2
661	10800	3	9a269c15-31bf-4492-84b8-c21d84d34c7b	133
662	4200	1	9a269c15-31bf-4492-84b8-c21d84d34c7b	183
663	11000	1	af479aa2-69c4-4004-8913-f94b376707db	155
664	9450	1	af479aa2-69c4-4004-8913-f94b376707db	91
665	2750	2	744344e4-9cee-454b-bdd9-a0ea7233c5c1	9
666	5250	3	d6e2ba8d-2e4a-4075-ae55-682174b9e3a3	54
667	3950	3	d6e2ba8d-2e4a-4075-ae55-682174b9e3a3	112
668	5250	3	d6e2ba8d-2e4a-4075-ae55-682174b9e3a3	177
669	10950	3	ded1cb66-7381-497c-852c-e46bb4f9ed86	83
670	2700	3	ded1cb66-7381-497c-852c-e46bb4f9ed86	77
671	13500	2	04cd0862-d3a7-426d-a34d-d73fccef7987	1
672	8900	3	c322ffac-4099-4463-825a-23170adcf4a1	110
673	5250	2	c322ffac-4099-4463-825a-23170adcf4a1	54
674	10150	2	c322ffac-4099-4463-825a-23170adcf4a1	176
675	2000	1	30e6101b-4a66-4763-a201-5a5294c2cc80	105
676	5100	2	30e6101b-4a66-4763-a201-5a5294c2cc80	167
677	3950	3	30e6101b-4a66-4763-a201-5a5294c2cc80	112
678	3150	3	7d22fd55-b4fa-40a4-a58f-ad50a6db556d	163
679	2050	1	e50da7c8-1de9-4981-ad8a-b58dd096137a	19
680	11200	2	e50da7c8-1de9-4981-ad8a-b58dd096137a	67
681	13550	3	e50da7c8-1de9-4981-ad8a-b58dd096137a	42
682	8550	2	e50da7c8-1de9-4981-ad8a-b58dd096137a	37
683	3450	1	295409d0-2e46-4563-8891-b0d1cda172a9	10
684	3950	2	bb776865-8176-4c2b-bd6c-709eeb9824c6	132
685	11350	2	95f4024e-4ed5-446f-8508-1429141c118a	107
686	2700	3	586d0c1e-259a-451b-b817-a9ccefdfa0f3	77
687	2000	1	586d0c1e-259a-451b-b817-a9ccefdfa0f3	105
688	9350	3	586d0c1e-259a-451b-b817-a9ccefdfa0f3	97
689	3900	1	586d0c1e-259a-451b-b817-a9ccefdfa0f3	166
690	1450	1	3aa48719-bfe3-4a04-bb75-b21bf90756a5	95
691	12850	2	3aa48719-bfe3-4a04-bb75-b21bf90756a5	47
692	7050	1	3aa48719-bfe3-4a04-bb75-b21bf90756a5	153
693	6600	1	3aa48719-bfe3-4a04-bb75-b21bf90756a5	74
694	1250	3	0c655335-29f4-43fe-8d2d-dd6c2a0aeafc	45
695	5250	3	39643290-32f1-4d7b-88fe-7723101f1ce4	54
696	6350	1	39643290-32f1-4d7b-88fe-7723101f1ce4	99
697	3450	1	222633e8-a2a4-45bf-a796-2ad61ea252db	172
698	10100	1	222633e8-a2a4-45bf-a796-2ad61ea252db	151
699	10850	2	222633e8-a2a4-45bf-a796-2ad61ea252db	162
700	5300	3	222633e8-a2a4-45bf-a796-2ad61ea252db	3
701	4100	3	dc541ea8-8a42-4b50-92c9-73888ee308d1	38
702	7250	1	dc541ea8-8a42-4b50-92c9-73888ee308d1	89
703	12550	3	39b6342e-8a9b-4eb7-9ca1-63569dd8d928	101
704	9000	3	39b6342e-8a9b-4eb7-9ca1-63569dd8d928	96
705	5250	1	39b6342e-8a9b-4eb7-9ca1-63569dd8d928	54
706	11950	1	39b6342e-8a9b-4eb7-9ca1-63569dd8d928	129
707	3200	3	3999d423-d5aa-4d7a-8f8f-9f0121c04b3a	126
708	7250	2	3999d423-d5aa-4d7a-8f8f-9f0121c04b3a	161
709	5250	1	3999d423-d5aa-4d7a-8f8f-9f0121c04b3a	54
710	5050	2	464e8503-4f99-4335-b46a-8859f9e3ad8b	63
711	9400	2	464e8503-4f99-4335-b46a-8859f9e3ad8b	81
712	3450	1	f35fbf51-e592-4e98-aaf4-e99359205c00	10
713	7150	1	f35fbf51-e592-4e98-aaf4-e99359205c00	121
714	12350	2	f35fbf51-e592-4e98-aaf4-e99359205c00	53
715	1700	1	f35fbf51-e592-4e98-aaf4-e99359205c00	187
716	8300	2	5727d284-9e08-4c59-9405-150690610a11	138
717	2100	3	5727d284-9e08-4c59-9405-150690610a11	188
718	11500	1	97257325-9b5e-4f18-b5e5-219b26dd8a51	139
719	3200	1	97257325-9b5e-4f18-b5e5-219b26dd8a51	126
720	7050	2	b7a2fb45-65c5-41ae-94f8-1eefa275c4c3	153
721	8250	3	cabd1f24-8180-41a1-b00c-9a2346713bc8	124
722	1700	2	9cdead05-2db3-4b75-a9b9-2f389400541f	187
723	8750	3	096ee4a6-ddfd-4a07-80ac-1712f563a66c	70
724	12350	2	faef3456-c650-49a5-b336-ec139f9c50b4	175
725	1450	3	45cf7ac9-b728-4a83-9bc9-2db1c8efc24c	95
726	4950	2	cf2c5eb3-21b6-44b1-8992-fcba35b68fbf	2
727	10800	3	864ed06b-f902-414b-88bc-42b246935048	133
728	8900	1	864ed06b-f902-414b-88bc-42b246935048	110
729	10800	1	46744527-2ae9-42b7-91dd-1f2e8c01a1c5	6
730	7250	3	46744527-2ae9-42b7-91dd-1f2e8c01a1c5	158
731	10550	2	db45e66d-7814-46cf-9666-205e8e49c238	5
732	3700	1	db45e66d-7814-46cf-9666-205e8e49c238	131
733	9850	3	db45e66d-7814-46cf-9666-205e8e49c238	147
734	5650	3	e4687577-133e-4669-b85d-52217d920403	50
735	11750	2	e4687577-133e-4669-b85d-52217d920403	11
736	13550	3	bdc03b06-3f8f-484b-bf70-7ddfef0307fe	42
737	11650	1	bdc03b06-3f8f-484b-bf70-7ddfef0307fe	196
738	11200	3	bdc03b06-3f8f-484b-bf70-7ddfef0307fe	73
739	4700	2	f673df52-35bb-4a13-96ce-edc161457004	102
740	7050	1	f673df52-35bb-4a13-96ce-edc161457004	153
741	8650	3	f673df52-35bb-4a13-96ce-edc161457004	152
742	7550	3	f673df52-35bb-4a13-96ce-edc161457004	92
743	5100	1	0c11e1ac-1a64-41e1-b59e-364099761784	167
744	13600	2	0c11e1ac-1a64-41e1-b59e-364099761784	76
745	2400	1	7891d480-308f-446d-8d7a-4b07096ebf9f	80
746	6700	1	7891d480-308f-446d-8d7a-4b07096ebf9f	165
747	12050	1	fae5776d-e079-450e-a1e5-75767ce6918e	194
748	8550	2	fae5776d-e079-450e-a1e5-75767ce6918e	37
749	10800	3	fae5776d-e079-450e-a1e5-75767ce6918e	133
750	6550	1	fae5776d-e079-450e-a1e5-75767ce6918e	43
751	11850	1	2dc39cc7-9720-4b68-98d4-823d0651ab3a	60
752	2000	2	58356b69-ba5b-4321-97cb-4ab6ac46afd4	105
753	7600	1	58356b69-ba5b-4321-97cb-4ab6ac46afd4	35
754	12850	2	5d3dfe63-9a70-4897-af87-a150d408e6f2	47
755	1250	3	5d3dfe63-9a70-4897-af87-a150d408e6f2	45
756	11000	2	5d3dfe63-9a70-4897-af87-a150d408e6f2	171
757	13300	3	81d78aba-5ac9-433a-a41a-c946f4c79bfc	87
758	11000	3	81d78aba-5ac9-433a-a41a-c946f4c79bfc	41
759	2000	2	81d78aba-5ac9-433a-a41a-c946f4c79bfc	192
760	5650	3	81d78aba-5ac9-433a-a41a-c946f4c79bfc	141
761	6750	3	552f9fe1-05aa-4a36-a7cb-33ae2cc6d271	198
762	7850	1	552f9fe1-05aa-4a36-a7cb-33ae2cc6d271	12
763	9850	3	552f9fe1-05aa-4a36-a7cb-33ae2cc6d271	147
764	4600	2	552f9fe1-05aa-4a36-a7cb-33ae2cc6d271	145
765	6600	1	4967a0d6-5e7b-4146-9c51-8c4f425a30f2	74
766	2000	2	4552d265-dd6c-4553-a498-b74993fce639	75
767	3950	3	4552d265-dd6c-4553-a498-b74993fce639	112
768	9000	2	364e0c5a-0d87-48cb-88e4-1396b55c3283	119
769	9450	1	364e0c5a-0d87-48cb-88e4-1396b55c3283	91
770	5650	2	364e0c5a-0d87-48cb-88e4-1396b55c3283	68
771	3700	3	364e0c5a-0d87-48cb-88e4-1396b55c3283	131
772	9850	1	a9808c3b-a3b5-4cba-ab6c-90be29eadf46	147
773	12350	3	a9808c3b-a3b5-4cba-ab6c-90be29eadf46	190
774	13850	3	a9808c3b-a3b5-4cba-ab6c-90be29eadf46	116
775	3700	3	50c8e7f9-99bb-42b5-9482-d792f8b545dc	178
776	8650	2	50c8e7f9-99bb-42b5-9482-d792f8b545dc	152
777	9400	1	af16c844-46e8-42ab-99e9-30794910bfdc	81
778	8650	3	af16c844-46e8-42ab-99e9-30794910bfdc	152
779	2050	2	af16c844-46e8-42ab-99e9-30794910bfdc	19
780	9000	2	88b0fb04-b889-4a59-9b3a-44acdd1d0943	119
781	3900	1	88b0fb04-b889-4a59-9b3a-44acdd1d0943	166
782	7650	2	88b0fb04-b889-4a59-9b3a-44acdd1d0943	160
783	5950	2	8e20c103-a7fd-45c3-82b4-344246502234	88
784	9850	3	8e20c103-a7fd-45c3-82b4-344246502234	147
785	3700	3	7542c0d1-d494-4043-b1ad-15ae1edfdea3	13
786	12050	1	83dba3ae-d9a2-4060-8ea7-1c053210d808	194
787	9450	1	83dba3ae-d9a2-4060-8ea7-1c053210d808	113
788	2000	1	83dba3ae-d9a2-4060-8ea7-1c053210d808	192
789	13750	1	fe2e2ac8-529e-4058-aa92-04787aea9a5b	108
790	4350	2	fe2e2ac8-529e-4058-aa92-04787aea9a5b	140
791	11000	2	fe2e2ac8-529e-4058-aa92-04787aea9a5b	41
792	2250	2	46a746c7-38f0-4027-a085-21a02a78adfc	14
793	3300	1	46a746c7-38f0-4027-a085-21a02a78adfc	79
794	11350	2	a66e1843-cea5-4d4f-af2f-3da51e8e9803	107
795	3000	2	a66e1843-cea5-4d4f-af2f-3da51e8e9803	109
796	2250	3	a66e1843-cea5-4d4f-af2f-3da51e8e9803	14
797	12550	1	d0f0464c-de2b-4716-ab8f-fc2d9851b3a3	101
798	9450	2	d0f0464c-de2b-4716-ab8f-fc2d9851b3a3	113
799	4200	3	5596a493-323d-44ae-935f-cd7ed2bf306c	183
800	3000	3	5596a493-323d-44ae-935f-cd7ed2bf306c	109
801	10550	2	5596a493-323d-44ae-935f-cd7ed2bf306c	5
802	3300	1	5596a493-323d-44ae-935f-cd7ed2bf306c	79
803	8100	2	6ec6a5dc-e9bb-4654-b43e-5c2c237ba0f7	15
804	7250	1	6ec6a5dc-e9bb-4654-b43e-5c2c237ba0f7	158
805	9150	2	6ec6a5dc-e9bb-4654-b43e-5c2c237ba0f7	154
806	9400	1	11e775e5-3d9d-43ac-8b2b-e08503bada92	81
807	3150	2	11e775e5-3d9d-43ac-8b2b-e08503bada92	163
808	9450	3	071d4588-4181-4473-a992-24230a2a9ba9	113
809	10650	2	071d4588-4181-4473-a992-24230a2a9ba9	104
810	6900	1	78c17741-b195-426b-8865-cab723b282b9	24
811	10350	3	78c17741-b195-426b-8865-cab723b282b9	31
812	6050	2	78c17741-b195-426b-8865-cab723b282b9	86
813	13500	1	78c17741-b195-426b-8865-cab723b282b9	1
814	1450	3	d45f4656-e619-4525-9d3b-bf7ce0df02bb	95
815	6550	1	d45f4656-e619-4525-9d3b-bf7ce0df02bb	43
816	10650	2	c92397fc-e1bc-4591-adfb-77f201a17907	104
817	9400	2	c92397fc-e1bc-4591-adfb-77f201a17907	66
818	8800	1	32dc2568-cceb-4f64-9ce7-a0e0696a1287	36
819	1750	2	32dc2568-cceb-4f64-9ce7-a0e0696a1287	159
820	13600	3	32dc2568-cceb-4f64-9ce7-a0e0696a1287	76
821	9250	2	32dc2568-cceb-4f64-9ce7-a0e0696a1287	18
822	3700	2	2ba6ae25-4fc0-4f53-8f8a-796105892719	178
823	12350	1	2ba6ae25-4fc0-4f53-8f8a-796105892719	190
824	4100	3	2ba6ae25-4fc0-4f53-8f8a-796105892719	38
825	7750	2	2ba6ae25-4fc0-4f53-8f8a-796105892719	44
826	8900	2	cd2e4c81-517d-4cc5-a8f5-c3d7b22c674f	110
827	5700	3	cd2e4c81-517d-4cc5-a8f5-c3d7b22c674f	51
828	4850	2	cd2e4c81-517d-4cc5-a8f5-c3d7b22c674f	168
829	11200	1	cd2e4c81-517d-4cc5-a8f5-c3d7b22c674f	73
830	2350	3	d292d8a6-e710-4f74-a5a1-ec24c34dbd67	125
831	9000	2	d292d8a6-e710-4f74-a5a1-ec24c34dbd67	96
832	10150	1	af589e59-38d5-4190-a3ee-636da8c79c28	176
833	1350	3	af589e59-38d5-4190-a3ee-636da8c79c28	72
834	1750	2	af589e59-38d5-4190-a3ee-636da8c79c28	159
835	11700	1	af589e59-38d5-4190-a3ee-636da8c79c28	46
836	10850	1	ce613ffa-b48b-4c16-9512-2f76d7360d3b	162
837	3250	1	b1a6285a-a8c6-4569-a915-a58e8ee22406	120
838	12350	3	b1a6285a-a8c6-4569-a915-a58e8ee22406	53
839	8700	3	b1a6285a-a8c6-4569-a915-a58e8ee22406	93
840	13350	2	b1a6285a-a8c6-4569-a915-a58e8ee22406	182
841	13850	3	8594d96a-b5cf-408c-ac30-f2c584d6263a	116
842	9650	3	95ea7d74-dcea-4220-9aff-b6c7692c0847	16
843	11350	1	95ea7d74-dcea-4220-9aff-b6c7692c0847	107
844	7850	1	19d9b581-82b7-447d-8998-3adbcc882731	21
845	8650	1	19d9b581-82b7-447d-8998-3adbcc882731	152
846	12350	2	25347893-07b1-4573-9bea-520ddacc1bf4	175
847	6550	2	25347893-07b1-4573-9bea-520ddacc1bf4	43
848	11700	3	72be6b18-37b7-439d-be7f-ef01a451bc61	46
849	2700	2	72be6b18-37b7-439d-be7f-ef01a451bc61	77
850	4600	3	72be6b18-37b7-439d-be7f-ef01a451bc61	145
851	1600	2	014746b0-ca84-4721-8e2a-fad3c15f9527	180
852	12950	2	627cc78c-d63a-4fcb-adf3-7821c1f61a84	23
853	10650	3	627cc78c-d63a-4fcb-adf3-7821c1f61a84	104
854	2350	1	627cc78c-d63a-4fcb-adf3-7821c1f61a84	125
855	5650	3	c69f0a48-499c-4bee-a395-bd2d36542ec5	141
856	1700	3	c69f0a48-499c-4bee-a395-bd2d36542ec5	187
857	11300	3	c69f0a48-499c-4bee-a395-bd2d36542ec5	55
858	2000	2	f5914268-fce4-4d70-8c79-83c4f8079d83	105
859	3800	3	f5914268-fce4-4d70-8c79-83c4f8079d83	27
860	7150	3	f5914268-fce4-4d70-8c79-83c4f8079d83	121
861	5950	2	c0493348-ef57-4cce-9dd0-c662d979bde3	88
862	10350	1	c0493348-ef57-4cce-9dd0-c662d979bde3	31
863	8650	2	c0493348-ef57-4cce-9dd0-c662d979bde3	152
864	9400	2	4ee9bd7b-3077-4139-ae79-f48c165a4949	81
865	3700	3	4ee9bd7b-3077-4139-ae79-f48c165a4949	131
866	12350	1	4ee9bd7b-3077-4139-ae79-f48c165a4949	175
867	10800	2	4ee9bd7b-3077-4139-ae79-f48c165a4949	133
868	11600	3	2532ebde-7882-439b-8312-1c0962ec95e4	118
869	7850	2	2532ebde-7882-439b-8312-1c0962ec95e4	94
870	7250	1	2532ebde-7882-439b-8312-1c0962ec95e4	89
871	10100	1	e99f3272-3f9d-489a-b71b-80f9f796c9eb	103
872	9250	2	e99f3272-3f9d-489a-b71b-80f9f796c9eb	18
873	7800	3	e99f3272-3f9d-489a-b71b-80f9f796c9eb	142
874	7650	3	e99f3272-3f9d-489a-b71b-80f9f796c9eb	160
875	11350	3	e41c44eb-ee94-4b96-b777-0ac11d469de1	107
876	10100	2	e41c44eb-ee94-4b96-b777-0ac11d469de1	103
877	10750	3	73e12b4a-f2c2-4e6f-9441-4cb5bf468c72	193
878	3150	3	73e12b4a-f2c2-4e6f-9441-4cb5bf468c72	163
879	5950	3	73e12b4a-f2c2-4e6f-9441-4cb5bf468c72	173
880	10100	2	73e12b4a-f2c2-4e6f-9441-4cb5bf468c72	103
881	9450	1	c096e30e-5cdc-43ae-9449-8e0f565f2b9b	113
882	12750	1	53dc34af-1976-4f3d-bc2c-ba830ca8753a	84
883	9350	2	53dc34af-1976-4f3d-bc2c-ba830ca8753a	97
884	12800	1	53dc34af-1976-4f3d-bc2c-ba830ca8753a	17
885	8550	3	7b392218-6101-4023-94d6-835a0844b42c	37
886	10800	2	7b392218-6101-4023-94d6-835a0844b42c	133
887	11600	3	7b392218-6101-4023-94d6-835a0844b42c	118
888	9450	2	61108983-25d9-4198-9789-8ae7dc80d3c5	91
889	10950	3	61108983-25d9-4198-9789-8ae7dc80d3c5	199
890	5950	1	61108983-25d9-4198-9789-8ae7dc80d3c5	173
891	4100	3	e095aac3-2165-4fe0-b867-2ea3026fa8b4	38
892	5650	2	0911fea7-3417-4a57-997a-eef13ab20d0e	68
893	11300	3	0911fea7-3417-4a57-997a-eef13ab20d0e	55
894	12050	1	0911fea7-3417-4a57-997a-eef13ab20d0e	69
895	9450	2	0911fea7-3417-4a57-997a-eef13ab20d0e	91
896	1250	3	43ed3441-d92f-4426-85da-8524f785d66b	45
897	3950	3	43ed3441-d92f-4426-85da-8524f785d66b	132
898	11000	1	32e098ab-2631-43a7-8732-3a50cc3f7e28	171
899	11950	2	32e098ab-2631-43a7-8732-3a50cc3f7e28	129
900	6600	2	32e098ab-2631-43a7-8732-3a50cc3f7e28	148
901	8900	2	32e098ab-2631-43a7-8732-3a50cc3f7e28	110
902	12350	2	321acfa5-ceb6-46b7-bce2-fd25af5553ef	175
903	5800	1	321acfa5-ceb6-46b7-bce2-fd25af5553ef	123
904	2450	2	321acfa5-ceb6-46b7-bce2-fd25af5553ef	20
905	11950	2	f7583b8f-2079-40be-8803-b0cb6ecfa4f9	134
906	3700	1	f7583b8f-2079-40be-8803-b0cb6ecfa4f9	131
907	9000	1	c4661251-1fb9-4c00-aedd-ab79ac10bac8	96
908	8100	1	c4661251-1fb9-4c00-aedd-ab79ac10bac8	136
909	1700	3	bfadc865-fdfd-4819-b8ce-ce24111f2488	187
910	1750	2	bfadc865-fdfd-4819-b8ce-ce24111f2488	159
911	7500	1	bfadc865-fdfd-4819-b8ce-ce24111f2488	58
912	7800	3	b446111f-5084-4c37-827c-b9197b326045	142
913	11700	1	b446111f-5084-4c37-827c-b9197b326045	46
914	11950	3	b446111f-5084-4c37-827c-b9197b326045	129
915	5050	3	5807bdde-9c6c-46ad-bc83-6e12014c115f	63
916	3150	3	23cf24fc-ea94-471f-b61e-fc2b2a37edcf	163
917	6900	3	23cf24fc-ea94-471f-b61e-fc2b2a37edcf	24
918	11000	1	fbd06e75-cfc4-433c-a670-39e6fd7bc3a5	171
919	9150	3	fbd06e75-cfc4-433c-a670-39e6fd7bc3a5	100
920	9650	2	5903e895-f088-4853-bbd6-fcbdfe24feaf	16
921	8100	1	5903e895-f088-4853-bbd6-fcbdfe24feaf	15
922	6250	1	5903e895-f088-4853-bbd6-fcbdfe24feaf	135
923	5300	2	29e66210-7c7b-4ecc-8966-b167c19a4e6d	3
924	7250	3	2c259eab-0a51-4ea3-9c97-b963d777facf	161
925	1450	1	2c259eab-0a51-4ea3-9c97-b963d777facf	137
926	3300	2	94345ba7-3b84-4ae5-809d-73fc6913458e	79
927	13400	2	94345ba7-3b84-4ae5-809d-73fc6913458e	149
928	6600	1	07daffdc-2377-4cba-bbf4-7fbc6aca8dcb	78
929	9300	3	c1abe4ff-15d7-452f-ae85-2748e6910055	40
930	12950	1	c1abe4ff-15d7-452f-ae85-2748e6910055	52
931	11600	3	c1abe4ff-15d7-452f-ae85-2748e6910055	32
932	11650	1	72bd1784-9131-4a38-aee9-5d273b694e68	196
933	6850	3	75e99381-fe5e-45f0-a987-851f229adf45	189
934	3000	3	75e99381-fe5e-45f0-a987-851f229adf45	109
935	11200	1	75e99381-fe5e-45f0-a987-851f229adf45	73
936	11300	3	75e99381-fe5e-45f0-a987-851f229adf45	55
937	12850	3	ea266a25-aaf0-428b-b7a5-156763be23c8	47
938	8100	2	ea266a25-aaf0-428b-b7a5-156763be23c8	136
939	5650	1	ea266a25-aaf0-428b-b7a5-156763be23c8	141
940	12150	1	ea266a25-aaf0-428b-b7a5-156763be23c8	144
941	8550	1	dce0e695-e567-49c6-af62-c59b816b32cb	49
942	6900	2	4f391e44-1c17-4c3a-b4e9-2dedbdb0db6b	24
943	12350	1	4f391e44-1c17-4c3a-b4e9-2dedbdb0db6b	184
944	5200	1	4f391e44-1c17-4c3a-b4e9-2dedbdb0db6b	191
945	12950	3	c35d65e5-986c-4f96-a813-6fb5ee2477a6	52
946	3250	3	224572bf-d89a-4b75-88c1-34c531453286	120
947	6250	1	224572bf-d89a-4b75-88c1-34c531453286	135
948	5250	1	d8e73bff-8a63-4eef-9620-9e081778d071	54
949	2750	1	d8e73bff-8a63-4eef-9620-9e081778d071	9
950	9650	3	d8e73bff-8a63-4eef-9620-9e081778d071	16
951	5950	1	67912055-d5ee-4f04-aefe-00b1fb9c14ec	88
952	13800	3	320e5efc-87f5-4bac-81af-ba95af416dad	117
953	11300	2	320e5efc-87f5-4bac-81af-ba95af416dad	55
954	9000	2	320e5efc-87f5-4bac-81af-ba95af416dad	119
955	8250	2	f9af98c8-0a71-45f5-9468-eb736a5a9abb	124
956	7750	2	103c2ff6-dfe3-439f-973d-c2ce369be03b	44
957	1750	1	5111a3cc-a713-4ceb-b2ad-2984b806b9a8	159
958	11200	3	5111a3cc-a713-4ceb-b2ad-2984b806b9a8	156
959	2300	1	605251c6-2d5b-4ba8-8d7f-66f2a021db68	39
960	13350	3	605251c6-2d5b-4ba8-8d7f-66f2a021db68	182
961	9350	2	605251c6-2d5b-4ba8-8d7f-66f2a021db68	97
962	1500	1	5dff483c-981d-4a38-b428-8b4d84655dd9	122
963	4100	2	5dff483c-981d-4a38-b428-8b4d84655dd9	57
964	12150	3	5dff483c-981d-4a38-b428-8b4d84655dd9	144
965	12350	3	11dc508e-0e66-4bce-83cc-a2606a4adb11	184
966	6950	2	11dc508e-0e66-4bce-83cc-a2606a4adb11	61
967	9400	1	11dc508e-0e66-4bce-83cc-a2606a4adb11	66
968	4000	3	f90a3ee5-57ae-4507-ab2e-435247c69750	59
969	8550	1	f90a3ee5-57ae-4507-ab2e-435247c69750	37
970	1450	3	f94857f2-0b85-478e-b0d3-bc874922bfd2	95
971	11000	3	ea60df28-f916-40da-afe8-f0da6ca856fe	41
972	4450	1	ea60df28-f916-40da-afe8-f0da6ca856fe	195
973	9850	2	ea60df28-f916-40da-afe8-f0da6ca856fe	147
974	5250	3	ea60df28-f916-40da-afe8-f0da6ca856fe	177
975	6850	2	d930b26c-7a5e-44d7-8b62-a0338a70fa6d	189
976	5700	3	d930b26c-7a5e-44d7-8b62-a0338a70fa6d	51
977	9300	3	d930b26c-7a5e-44d7-8b62-a0338a70fa6d	185
978	11200	2	f1de63f8-fb75-41b5-a803-d756cebda555	67
979	2350	3	f1de63f8-fb75-41b5-a803-d756cebda555	125
980	2300	1	a77f840f-bcd7-4bf9-969f-e63e8564ba53	39
981	8250	2	a77f840f-bcd7-4bf9-969f-e63e8564ba53	124
982	9150	1	ec349bea-59d5-4ae9-a718-ccd1be094cc8	100
983	6850	2	43577203-96f8-4f4a-9a8c-9289a7273bb2	189
984	3000	2	43577203-96f8-4f4a-9a8c-9289a7273bb2	109
985	6350	1	43577203-96f8-4f4a-9a8c-9289a7273bb2	99
986	6250	3	ddacf410-2d82-45ad-894a-818396141db3	71
987	13600	1	ddacf410-2d82-45ad-894a-818396141db3	181
988	5250	3	ddacf410-2d82-45ad-894a-818396141db3	54
989	7650	2	3193e804-9aaf-4a8d-882d-7f7bda9d65f6	160
990	10950	3	3193e804-9aaf-4a8d-882d-7f7bda9d65f6	199
991	11950	1	c290a31a-2bee-4e67-8024-da6b8dce61b4	129
992	4700	3	ee489c31-d6c3-4fb9-ae17-f063b5f79d87	102
993	11950	2	ee489c31-d6c3-4fb9-ae17-f063b5f79d87	134
994	11000	1	ab1b6e7d-6eda-494b-9dcb-b3bd8d9ad279	41
995	7250	3	ab1b6e7d-6eda-494b-9dcb-b3bd8d9ad279	161
996	10950	2	ab1b6e7d-6eda-494b-9dcb-b3bd8d9ad279	33
997	7250	1	03d4556f-b6ad-44c9-af29-ddd346007014	158
998	2100	1	0391b5a8-026e-45f5-b43e-995f076f5aa5	188
999	11700	2	0391b5a8-026e-45f5-b43e-995f076f5aa5	46
1000	8750	1	083d6462-0a15-4db7-93f0-30ed84c3ced1	70
1001	1450	3	e2cbb1e1-b687-48fc-871f-9363f1b5c5fe	137
1002	7850	1	e2cbb1e1-b687-48fc-871f-9363f1b5c5fe	94
1003	1450	2	41b201da-f6a2-401d-a8e7-2d09a0c8c3f4	95
1004	11000	3	41b201da-f6a2-401d-a8e7-2d09a0c8c3f4	171
1005	3250	3	41b201da-f6a2-401d-a8e7-2d09a0c8c3f4	120
1006	3700	1	1464caa5-1c0c-48b5-b937-f23f394aac17	178
1007	1450	2	9ca43141-68ae-47de-9eaf-ad1aeed66150	95
1008	7500	3	9ca43141-68ae-47de-9eaf-ad1aeed66150	58
1009	10800	3	9ca43141-68ae-47de-9eaf-ad1aeed66150	6
1010	3450	2	9ca43141-68ae-47de-9eaf-ad1aeed66150	172
1011	12350	2	6060fc5d-998f-46a5-8e6d-9ea0c1ce5ae8	190
1012	3700	2	6060fc5d-998f-46a5-8e6d-9ea0c1ce5ae8	131
1013	13600	1	6060fc5d-998f-46a5-8e6d-9ea0c1ce5ae8	181
1014	12050	3	41b674eb-84d0-4a3d-9ebf-effb5f574b44	69
1015	13300	3	41b674eb-84d0-4a3d-9ebf-effb5f574b44	87
1016	10750	2	cdb778c8-fec5-4dbe-8cf1-1ee41fc92e53	193
1017	9000	1	cdb778c8-fec5-4dbe-8cf1-1ee41fc92e53	119
1018	7750	3	cdb778c8-fec5-4dbe-8cf1-1ee41fc92e53	44
1019	1750	3	f8d4d4b7-ac6d-4e1d-8957-a715244bfade	159
1020	11950	1	f8d4d4b7-ac6d-4e1d-8957-a715244bfade	129
1021	8100	2	3ffa8d83-8393-4aeb-aa93-d0e93b97f763	136
1022	4150	3	3ffa8d83-8393-4aeb-aa93-d0e93b97f763	111
1023	5250	2	3ffa8d83-8393-4aeb-aa93-d0e93b97f763	177
1024	2150	2	d053a577-db66-4798-9792-d72d06e9e2fe	22
1025	7550	1	d053a577-db66-4798-9792-d72d06e9e2fe	197
1026	4350	2	d053a577-db66-4798-9792-d72d06e9e2fe	140
1027	4700	1	184308cd-83f6-49f2-81d1-00a92c7220ca	102
1028	10350	1	8575796e-2f28-4320-8751-0d762c0fa65f	31
1029	5650	1	8575796e-2f28-4320-8751-0d762c0fa65f	50
1030	10650	3	d4b04174-c126-419b-bfdb-f271fc48968b	104
1031	13800	1	9881a511-56b7-4e1c-ac90-86532ecbc332	117
1032	4950	1	2e8dc6e7-cc72-4fe7-b292-01cd9f149984	2
1033	10650	2	2e8dc6e7-cc72-4fe7-b292-01cd9f149984	104
1034	10950	2	2e8dc6e7-cc72-4fe7-b292-01cd9f149984	83
1035	4600	2	15ecf33f-cb82-4e4e-9b71-09e5c0158e3d	145
1036	4700	3	15ecf33f-cb82-4e4e-9b71-09e5c0158e3d	102
1037	3200	1	f8b9617f-0397-41d0-a728-540c05632fe6	126
1038	10350	2	f8b9617f-0397-41d0-a728-540c05632fe6	31
1039	11350	2	f8b9617f-0397-41d0-a728-540c05632fe6	29
1040	7800	3	b0e8a88b-d5d2-45ca-8698-44f73530e825	142
1041	6600	2	edb9bb80-ca14-431a-8021-a0d81999c291	74
1042	1250	3	edb9bb80-ca14-431a-8021-a0d81999c291	45
1043	6900	3	7a33d192-16ed-4f0d-87b3-5281f5bc9418	85
1044	9350	2	7df85968-a5fd-4f0d-a43a-91d31295bfcb	97
1045	4200	1	7df85968-a5fd-4f0d-a43a-91d31295bfcb	183
1046	9300	3	a446ca8b-b195-465f-9f22-28467ba82d2f	40
1047	9250	2	a446ca8b-b195-465f-9f22-28467ba82d2f	18
1048	9400	2	a446ca8b-b195-465f-9f22-28467ba82d2f	66
1049	2450	1	c3abfee1-f35a-4d9d-8acb-b70a72ed9a24	20
1050	11000	1	c3abfee1-f35a-4d9d-8acb-b70a72ed9a24	155
1051	4000	3	c3abfee1-f35a-4d9d-8acb-b70a72ed9a24	59
1052	1650	2	5dc56f8f-820d-4938-9ebb-2cabaff5b013	82
1053	10750	3	5dc56f8f-820d-4938-9ebb-2cabaff5b013	193
1054	5250	1	5dc56f8f-820d-4938-9ebb-2cabaff5b013	54
1055	6900	3	a25e9273-a97b-4c5e-9163-bf4b5cc90c21	24
1056	8650	2	10a3f4dd-13af-42c1-9a2a-65ec67ca51d7	152
1057	6400	3	10a3f4dd-13af-42c1-9a2a-65ec67ca51d7	128
1058	8300	3	61b4c222-8d72-4ecb-8b6f-726376ecacbb	138
1059	8750	3	61b4c222-8d72-4ecb-8b6f-726376ecacbb	70
1060	10850	3	61b4c222-8d72-4ecb-8b6f-726376ecacbb	162
1061	13550	2	53d2a673-4e5b-443f-aca2-5723202edd86	42
1062	4100	3	53d2a673-4e5b-443f-aca2-5723202edd86	38
1063	7350	1	54827384-c328-4f1f-9aff-eaeed2825928	150
1064	11200	1	54827384-c328-4f1f-9aff-eaeed2825928	67
1065	3800	2	54827384-c328-4f1f-9aff-eaeed2825928	27
1066	3300	1	d1b41470-e9fb-4256-89ae-28b58c65debe	106
1067	9000	2	d1b41470-e9fb-4256-89ae-28b58c65debe	119
1068	7850	3	34df6628-218c-4760-bcc8-46ce4e11ebb3	12
1069	5250	3	34df6628-218c-4760-bcc8-46ce4e11ebb3	54
1070	8800	3	34df6628-218c-4760-bcc8-46ce4e11ebb3	36
1071	7650	2	34df6628-218c-4760-bcc8-46ce4e11ebb3	160
1072	12800	3	2ec47140-8f3e-48b5-9982-fba34039f0db	17
1073	4700	1	2ec47140-8f3e-48b5-9982-fba34039f0db	102
1074	13350	2	abc4f13f-ca00-4dad-b2d2-c18d78449b27	182
1075	12850	2	abc4f13f-ca00-4dad-b2d2-c18d78449b27	47
1076	7850	3	abc4f13f-ca00-4dad-b2d2-c18d78449b27	12
1077	6250	2	eb178877-2902-4f36-aa39-fb2ff0ac6554	71
1078	8600	2	eb178877-2902-4f36-aa39-fb2ff0ac6554	186
1079	10550	3	eb178877-2902-4f36-aa39-fb2ff0ac6554	5
1080	10100	3	eb178877-2902-4f36-aa39-fb2ff0ac6554	151
1081	2100	1	79f9c751-04a9-4c73-86d9-9bca5a5d0b3e	188
1082	6750	1	29d00682-c5db-4527-bdfe-cbb7075629a9	198
1083	13600	2	29d00682-c5db-4527-bdfe-cbb7075629a9	76
1084	9150	1	29d00682-c5db-4527-bdfe-cbb7075629a9	100
1085	3200	2	6a5ce5e8-03ed-43fd-83e7-76f4e1be3b2b	126
1086	7650	1	6a5ce5e8-03ed-43fd-83e7-76f4e1be3b2b	160
1087	7050	1	6a5ce5e8-03ed-43fd-83e7-76f4e1be3b2b	153
1088	5650	1	a94cef89-b847-4f8b-b6c2-43759759686c	50
1089	7150	3	a94cef89-b847-4f8b-b6c2-43759759686c	121
1090	4100	3	a94cef89-b847-4f8b-b6c2-43759759686c	57
1091	7250	1	a94cef89-b847-4f8b-b6c2-43759759686c	158
1092	5650	2	9e7bf1e4-5dd4-4e81-a7d7-34f6d41d5f05	68
1093	9650	1	ca76e5fc-edd5-40e9-935c-88d2e6d91226	16
1094	7800	2	ca76e5fc-edd5-40e9-935c-88d2e6d91226	142
1095	3150	1	ca76e5fc-edd5-40e9-935c-88d2e6d91226	163
1096	10350	2	ca76e5fc-edd5-40e9-935c-88d2e6d91226	31
1097	7800	3	46e1cba6-42af-420a-9ee4-59297ea18423	127
1098	8800	1	46e1cba6-42af-420a-9ee4-59297ea18423	36
1099	9300	2	46e1cba6-42af-420a-9ee4-59297ea18423	185
1100	6700	2	fc57ad9c-bff3-4150-8aa7-f23f7b40faf5	165
1101	3450	2	fc57ad9c-bff3-4150-8aa7-f23f7b40faf5	172
1102	1650	2	fc57ad9c-bff3-4150-8aa7-f23f7b40faf5	8
1103	4350	2	6b93f523-b8ae-44a9-a7ea-66a3c2d1c201	140
1104	3250	2	e2c4a3f4-5e63-4655-aa28-e470567bee12	170
1105	1350	1	e2c4a3f4-5e63-4655-aa28-e470567bee12	72
1106	2150	3	3569f13d-dd98-4156-8262-5166ae138ba8	22
1107	11950	2	3569f13d-dd98-4156-8262-5166ae138ba8	134
1108	9400	3	694711d0-2a8c-4e66-8730-50412b456ccd	66
1109	6850	2	114e0554-5ed0-427a-a5e2-2a72bae7561d	189
1110	12350	2	114e0554-5ed0-427a-a5e2-2a72bae7561d	53
1111	3700	2	114e0554-5ed0-427a-a5e2-2a72bae7561d	131
1112	2100	2	114e0554-5ed0-427a-a5e2-2a72bae7561d	34
1113	10950	3	e4fae1d8-223a-45a1-9130-c0083f2b7628	199
1114	1650	2	e4fae1d8-223a-45a1-9130-c0083f2b7628	82
1115	4350	1	e4fae1d8-223a-45a1-9130-c0083f2b7628	140
1116	10950	1	da6df5f1-6719-48d8-9649-3a1f79cf0001	33
1117	11650	3	da6df5f1-6719-48d8-9649-3a1f79cf0001	196
1118	1750	1	55a1f135-788f-4a68-9b7b-7ba3364a31d9	56
1119	5900	3	55a1f135-788f-4a68-9b7b-7ba3364a31d9	25
1120	11600	2	55a1f135-788f-4a68-9b7b-7ba3364a31d9	169
1121	5700	3	55a1f135-788f-4a68-9b7b-7ba3364a31d9	114
1122	2700	2	d0de073c-e06c-4a9f-a26c-00069da4567d	77
1123	6900	3	d0de073c-e06c-4a9f-a26c-00069da4567d	85
1124	5300	1	589cf775-a6c5-4a60-823d-9ff78141aee3	3
1125	7850	2	589cf775-a6c5-4a60-823d-9ff78141aee3	12
1126	11000	3	589cf775-a6c5-4a60-823d-9ff78141aee3	155
1127	8100	1	589cf775-a6c5-4a60-823d-9ff78141aee3	136
1128	8300	1	2a1bea92-9378-4dbb-8a18-7f7cb72284c2	138
1129	1600	3	2a1bea92-9378-4dbb-8a18-7f7cb72284c2	180
1130	11350	3	2a1bea92-9378-4dbb-8a18-7f7cb72284c2	107
1131	4850	2	2a1bea92-9378-4dbb-8a18-7f7cb72284c2	168
1132	12750	3	4ba1074f-f530-4b37-ba1f-6b5e636d96ef	84
1133	7250	2	4ba1074f-f530-4b37-ba1f-6b5e636d96ef	158
1134	10100	1	5b7fe41c-a2d6-4b6f-857d-4a17a57661f0	151
1135	13600	2	5b7fe41c-a2d6-4b6f-857d-4a17a57661f0	76
1136	11600	2	5b7fe41c-a2d6-4b6f-857d-4a17a57661f0	32
1137	7850	3	e2311a56-b267-4076-a538-dfc730add4b1	94
1138	9450	3	964f4beb-1bb5-4061-9629-63fd8e13c2ee	91
1139	5800	3	964f4beb-1bb5-4061-9629-63fd8e13c2ee	123
1140	10950	2	ac047eb8-775c-4d87-9e7d-429f94edc04f	199
1141	4700	1	125765e6-1a1c-4fcd-8776-60228732895f	102
1142	6600	3	125765e6-1a1c-4fcd-8776-60228732895f	78
1143	9400	3	125765e6-1a1c-4fcd-8776-60228732895f	66
1144	12350	3	125765e6-1a1c-4fcd-8776-60228732895f	175
1145	2300	2	45cc47bd-82d3-4930-8974-8a9559d90aa7	39
1146	6900	1	45cc47bd-82d3-4930-8974-8a9559d90aa7	24
1147	4950	3	45cc47bd-82d3-4930-8974-8a9559d90aa7	2
1148	2050	2	45cc47bd-82d3-4930-8974-8a9559d90aa7	19
1149	1250	2	172707d8-d1f9-4704-8de3-24aae7309cd0	45
1150	5950	3	172707d8-d1f9-4704-8de3-24aae7309cd0	88
1151	3950	1	172707d8-d1f9-4704-8de3-24aae7309cd0	112
1152	3700	3	172707d8-d1f9-4704-8de3-24aae7309cd0	13
1153	9850	2	cfceaf88-29af-4b54-82e7-852d4ed2f912	147
1154	10800	2	cfceaf88-29af-4b54-82e7-852d4ed2f912	6
1155	11200	1	cfceaf88-29af-4b54-82e7-852d4ed2f912	67
1156	7650	3	d86c8931-cf77-4d4d-b3eb-16dc2da9ff03	160
1157	5050	2	e2871bca-41e3-4153-babf-c066090d35c5	63
1158	8800	2	e2871bca-41e3-4153-babf-c066090d35c5	36
1159	5300	1	e2871bca-41e3-4153-babf-c066090d35c5	3
1160	9200	1	e2871bca-41e3-4153-babf-c066090d35c5	115
1161	1650	1	5b9480bf-19f7-4894-a037-9a72ede22194	8
1162	13850	1	5b9480bf-19f7-4894-a037-9a72ede22194	116
1163	11000	2	5b9480bf-19f7-4894-a037-9a72ede22194	41
1164	12050	1	5b9480bf-19f7-4894-a037-9a72ede22194	194
1165	2000	3	fcf0383f-b303-4e81-a62c-0d701a746d54	105
1166	5250	3	fcf0383f-b303-4e81-a62c-0d701a746d54	177
1167	5000	2	40866d0f-f0c4-4871-bd88-34c9754fb8d0	143
1168	1650	2	40866d0f-f0c4-4871-bd88-34c9754fb8d0	8
1169	2450	3	40866d0f-f0c4-4871-bd88-34c9754fb8d0	20
1170	3150	2	40866d0f-f0c4-4871-bd88-34c9754fb8d0	163
1171	2050	1	3057783d-039d-494c-aecf-59cc55a3dfd5	19
1172	6900	1	3057783d-039d-494c-aecf-59cc55a3dfd5	85
1173	10950	3	3057783d-039d-494c-aecf-59cc55a3dfd5	33
1174	3150	1	3057783d-039d-494c-aecf-59cc55a3dfd5	4
1175	3450	1	d00c2db6-b582-49c6-a3f5-cdc109ba3b24	172
1176	1350	1	d00c2db6-b582-49c6-a3f5-cdc109ba3b24	72
1177	13500	1	d00c2db6-b582-49c6-a3f5-cdc109ba3b24	1
1178	13750	2	d00c2db6-b582-49c6-a3f5-cdc109ba3b24	48
1179	8800	1	4ffd9c4e-2d30-4fca-a820-ece6c497f5a8	36
1180	5200	1	4ffd9c4e-2d30-4fca-a820-ece6c497f5a8	191
1181	3950	1	4ffd9c4e-2d30-4fca-a820-ece6c497f5a8	112
1182	2000	2	ba748eb7-afad-4081-9f92-f8568f302607	105
1183	3900	3	ba748eb7-afad-4081-9f92-f8568f302607	166
1184	8900	3	e5d7c121-2288-49c8-b2c2-fdf7bb80573d	110
1185	1450	1	e5d7c121-2288-49c8-b2c2-fdf7bb80573d	95
1186	6250	3	e5d7c121-2288-49c8-b2c2-fdf7bb80573d	71
1187	7250	3	8da98cf7-000e-48b8-af74-9a113252d5c1	161
1188	4950	1	8da98cf7-000e-48b8-af74-9a113252d5c1	2
1189	5650	2	8da98cf7-000e-48b8-af74-9a113252d5c1	50
1190	1450	2	bd65dfa4-ceb2-40e8-83e7-f1bf1cbd33ed	95
1191	4100	2	bd65dfa4-ceb2-40e8-83e7-f1bf1cbd33ed	38
1192	11200	2	22d7ed89-245d-458f-a9da-2e62b073487d	67
1193	13600	1	22d7ed89-245d-458f-a9da-2e62b073487d	76
1194	11950	1	22d7ed89-245d-458f-a9da-2e62b073487d	134
1195	11750	3	22d7ed89-245d-458f-a9da-2e62b073487d	11
1196	9400	3	29385367-8e4d-44a6-ab63-f8248e83e267	66
1197	12350	1	a9094d04-0260-421c-a5df-00d3786d9cc2	184
1198	11000	1	5715b54d-11e9-46f8-8f3f-b0f32d7ee93a	41
1199	11600	2	5715b54d-11e9-46f8-8f3f-b0f32d7ee93a	32
1200	3150	2	5715b54d-11e9-46f8-8f3f-b0f32d7ee93a	4
1201	11650	3	0aa8a92e-14be-484d-ac78-aea4e85e28ef	196
1202	6400	1	0aa8a92e-14be-484d-ac78-aea4e85e28ef	174
1203	3250	2	0aa8a92e-14be-484d-ac78-aea4e85e28ef	170
1204	9200	2	59b5a406-755b-412a-8e90-398ff48c4de2	115
1205	11350	3	59b5a406-755b-412a-8e90-398ff48c4de2	29
1206	4600	2	55fbdaff-c977-4c59-bde8-d80d974a7eab	145
1207	11000	1	55fbdaff-c977-4c59-bde8-d80d974a7eab	171
1208	1600	2	c943415a-a0cc-4b5c-a25d-cb8f130e79a2	180
1209	1500	3	c943415a-a0cc-4b5c-a25d-cb8f130e79a2	122
1210	5050	3	c943415a-a0cc-4b5c-a25d-cb8f130e79a2	63
1211	8800	3	c943415a-a0cc-4b5c-a25d-cb8f130e79a2	36
1212	11350	1	26adcbba-8957-4071-bd50-9f47cdec6bd9	29
1213	9100	1	26adcbba-8957-4071-bd50-9f47cdec6bd9	28
1214	7250	3	26adcbba-8957-4071-bd50-9f47cdec6bd9	161
1215	7750	3	560730d8-ad93-4039-a931-1bfea0705125	44
1216	8550	1	560730d8-ad93-4039-a931-1bfea0705125	49
1217	1350	2	bf5f1919-3cc4-4cee-b36c-24e6f5302567	72
1218	9000	2	aebc7571-1330-4120-b78f-803f1ff77720	119
1219	1450	3	aebc7571-1330-4120-b78f-803f1ff77720	95
1220	10100	2	aebc7571-1330-4120-b78f-803f1ff77720	103
1221	7500	3	aebc7571-1330-4120-b78f-803f1ff77720	58
1222	1350	1	ae6cec16-fb9a-4618-ba9f-818b75e2733f	72
1223	12350	3	ae6cec16-fb9a-4618-ba9f-818b75e2733f	184
1224	2400	3	32d6ffb7-0618-4510-8f96-cd5e08fe2daf	80
1225	3700	3	32d6ffb7-0618-4510-8f96-cd5e08fe2daf	178
1226	4100	1	32d6ffb7-0618-4510-8f96-cd5e08fe2daf	57
1227	2000	3	32d6ffb7-0618-4510-8f96-cd5e08fe2daf	75
1228	13800	1	045f5f7e-b9f3-4d03-8cdc-54563d3756d1	130
1229	4700	2	7beb8457-b3f5-47f5-b196-1290640feacd	102
1230	6400	1	7beb8457-b3f5-47f5-b196-1290640feacd	128
1231	7750	1	7beb8457-b3f5-47f5-b196-1290640feacd	44
1232	5650	1	7beb8457-b3f5-47f5-b196-1290640feacd	7
1233	4600	2	3f3ff7bd-1d84-4e2c-b945-0049d777a6c1	145
1234	10650	2	3f3ff7bd-1d84-4e2c-b945-0049d777a6c1	104
1235	8650	2	3f3ff7bd-1d84-4e2c-b945-0049d777a6c1	152
1236	7650	1	e32fdce1-9469-411d-a889-d10184526fef	146
1237	12350	2	e32fdce1-9469-411d-a889-d10184526fef	190
1238	9550	3	e32fdce1-9469-411d-a889-d10184526fef	62
1239	2100	1	e32fdce1-9469-411d-a889-d10184526fef	34
1240	11250	2	c62adaf5-ec16-4ae1-af8e-cd3d26e198eb	30
1241	10550	1	c62adaf5-ec16-4ae1-af8e-cd3d26e198eb	5
1242	5050	1	c62adaf5-ec16-4ae1-af8e-cd3d26e198eb	63
1243	8800	3	c62adaf5-ec16-4ae1-af8e-cd3d26e198eb	36
1244	10800	1	400fcc62-e5f3-4b9e-a9c8-80f853c8a132	133
1245	13750	2	ffb7e4b6-8fa8-4ab3-a726-a3e8b6a68192	108
1246	11600	2	ffb7e4b6-8fa8-4ab3-a726-a3e8b6a68192	118
1247	2000	2	ffb7e4b6-8fa8-4ab3-a726-a3e8b6a68192	192
1248	9100	2	ffb7e4b6-8fa8-4ab3-a726-a3e8b6a68192	28
1249	11200	1	6ec0ce8c-c7d8-49fc-85e1-b55a64260464	67
1250	9400	3	6ec0ce8c-c7d8-49fc-85e1-b55a64260464	66
1251	7850	2	6ec0ce8c-c7d8-49fc-85e1-b55a64260464	21
1252	5300	2	6ec0ce8c-c7d8-49fc-85e1-b55a64260464	3
1253	3250	3	63e9332c-931e-4ed0-a671-8302dfe95449	120
1254	8650	1	63e9332c-931e-4ed0-a671-8302dfe95449	152
1255	9400	1	63e9332c-931e-4ed0-a671-8302dfe95449	81
1256	11700	1	63e9332c-931e-4ed0-a671-8302dfe95449	46
1257	11350	1	adf98e72-43a0-48c2-93a5-dcb5d37e9269	29
1258	11850	2	95f8b0de-4795-49a3-8386-0d0461f55374	60
1259	11950	3	95f8b0de-4795-49a3-8386-0d0461f55374	129
1260	9350	2	9507869b-bf0d-47d6-a478-d9c7e91c8ef0	97
1261	10750	2	9507869b-bf0d-47d6-a478-d9c7e91c8ef0	193
1262	10350	3	9507869b-bf0d-47d6-a478-d9c7e91c8ef0	31
1263	12800	2	9507869b-bf0d-47d6-a478-d9c7e91c8ef0	17
1264	3150	1	3084c54e-c178-4bc2-9292-10f0ffd625df	163
1265	5450	1	3084c54e-c178-4bc2-9292-10f0ffd625df	164
1266	3900	2	3084c54e-c178-4bc2-9292-10f0ffd625df	166
1267	2100	2	3a7f5943-9256-4df4-a063-7d70008866e6	188
1268	1450	1	3a7f5943-9256-4df4-a063-7d70008866e6	95
1269	6700	1	3a7f5943-9256-4df4-a063-7d70008866e6	165
1270	2450	3	20060443-145c-40de-aef2-ac67a00daa8a	20
1271	5650	3	20060443-145c-40de-aef2-ac67a00daa8a	141
1272	9350	3	88401a60-4c99-4bd6-9e2c-78b1a242022d	97
1273	2700	1	88401a60-4c99-4bd6-9e2c-78b1a242022d	77
1274	4350	1	1134e072-096c-4205-9f4f-63a8fca0d847	140
1275	9450	2	1134e072-096c-4205-9f4f-63a8fca0d847	91
1276	9150	3	1134e072-096c-4205-9f4f-63a8fca0d847	100
1277	10550	3	6a3dc990-4632-48d6-8e98-d00f0d7e027c	5
1278	2300	3	6a3dc990-4632-48d6-8e98-d00f0d7e027c	39
1279	7150	1	6a3dc990-4632-48d6-8e98-d00f0d7e027c	121
1280	5200	3	b34cc668-4304-4c38-8cdf-3c889b543b74	191
1281	3450	2	a446ed97-b92d-4f2a-a437-dd8fa9d89f14	10
1282	7850	1	a446ed97-b92d-4f2a-a437-dd8fa9d89f14	21
1283	3300	2	a446ed97-b92d-4f2a-a437-dd8fa9d89f14	106
1284	10750	1	386c2693-0ea4-4105-b01d-519758aae9d4	193
1285	1500	1	386c2693-0ea4-4105-b01d-519758aae9d4	122
1286	9650	1	386c2693-0ea4-4105-b01d-519758aae9d4	16
1287	8900	2	9ef2ab76-6d4f-4e39-98a0-aa52f0a22a62	110
1288	8800	3	9ef2ab76-6d4f-4e39-98a0-aa52f0a22a62	36
1289	5650	1	de4a24aa-f377-4d4b-be83-1e725bc9ed7f	7
1290	9400	3	de4a24aa-f377-4d4b-be83-1e725bc9ed7f	66
1291	8100	2	de4a24aa-f377-4d4b-be83-1e725bc9ed7f	15
1292	1600	1	e3992760-4d61-415c-b79e-6fbb0a6f131f	180
1293	11650	2	e3992760-4d61-415c-b79e-6fbb0a6f131f	196
1294	7650	1	e3992760-4d61-415c-b79e-6fbb0a6f131f	146
1295	7850	2	a5ebeba6-0595-4340-8185-8a857673f871	94
1296	1750	2	a5ebeba6-0595-4340-8185-8a857673f871	159
1297	9150	1	4a28ab28-5b2a-41ea-9a62-16530c10bc15	154
1298	2050	2	4a28ab28-5b2a-41ea-9a62-16530c10bc15	19
1299	11350	1	4a28ab28-5b2a-41ea-9a62-16530c10bc15	107
1300	9550	1	4a28ab28-5b2a-41ea-9a62-16530c10bc15	62
1301	8550	3	1496595b-922b-41a1-9698-9b600cb5feda	49
1302	13500	1	1496595b-922b-41a1-9698-9b600cb5feda	1
1303	11200	1	3385edcc-6bb3-41eb-9c3f-233ed44def76	156
1304	7550	3	3385edcc-6bb3-41eb-9c3f-233ed44def76	92
1305	7550	1	c445e122-7811-4655-b9fa-11ef62548798	197
1306	5250	1	c445e122-7811-4655-b9fa-11ef62548798	54
1307	13750	2	c445e122-7811-4655-b9fa-11ef62548798	48
1308	11600	1	fb9062b8-4fcc-4b4a-bace-a6b554fa6eca	32
1309	9350	1	fb9062b8-4fcc-4b4a-bace-a6b554fa6eca	97
1310	7500	2	6f016c19-7432-4550-8fc4-d183f636324f	58
1311	8250	2	3b69765e-f6af-43d0-b4cd-d41426d4e692	124
1312	8100	1	3b69765e-f6af-43d0-b4cd-d41426d4e692	136
1313	7600	1	66dd69ec-6070-4670-bf1c-fe3de138af81	35
1314	1650	2	66dd69ec-6070-4670-bf1c-fe3de138af81	82
1315	1500	1	a462c8b2-703a-43b0-b2c1-1c4a292945ad	122
1316	8300	2	a462c8b2-703a-43b0-b2c1-1c4a292945ad	138
1317	1650	3	a462c8b2-703a-43b0-b2c1-1c4a292945ad	82
1318	4000	1	a4a9eb31-f795-4c5f-bdd4-77b8646b8dd6	59
1319	13600	1	a4a9eb31-f795-4c5f-bdd4-77b8646b8dd6	76
1320	12350	1	08673de1-4ff9-42b7-9226-99e538c5b726	190
1321	2250	1	01cacb1a-9390-4b64-9649-f2d219ebea92	14
1322	2400	2	01cacb1a-9390-4b64-9649-f2d219ebea92	80
1323	8300	2	01cacb1a-9390-4b64-9649-f2d219ebea92	138
1324	11950	1	5d648189-45f6-4702-afa9-cc4835d9e5c6	134
1325	5650	3	5d648189-45f6-4702-afa9-cc4835d9e5c6	7
1326	4850	3	5d648189-45f6-4702-afa9-cc4835d9e5c6	168
1327	12350	3	5d648189-45f6-4702-afa9-cc4835d9e5c6	175
1328	10150	3	95898a4f-d20d-41dd-b5c7-a476ae64a28c	176
1329	11250	2	f358a129-4096-415f-ba21-d9f74a5537b2	30
1330	7750	3	f358a129-4096-415f-ba21-d9f74a5537b2	44
1331	9300	1	f8c1cf36-9d4d-434d-8912-4e3b0027a018	40
1332	11350	3	aae766dd-5964-4f1a-90b2-d3425e3e044a	107
1333	11750	2	aae766dd-5964-4f1a-90b2-d3425e3e044a	11
1334	1750	3	aae766dd-5964-4f1a-90b2-d3425e3e044a	159
1335	11200	1	aae766dd-5964-4f1a-90b2-d3425e3e044a	73
1336	5000	2	268b2c85-0758-401a-b615-2f5450f1fdd0	143
1337	4450	2	268b2c85-0758-401a-b615-2f5450f1fdd0	195
1338	13850	1	a905470b-509d-4123-aa01-464e8f93259b	116
1339	9200	2	a905470b-509d-4123-aa01-464e8f93259b	115
1340	8800	1	851691ce-ed63-4c39-9154-a70a74963ba1	36
1341	12350	1	851691ce-ed63-4c39-9154-a70a74963ba1	184
1342	10100	3	851691ce-ed63-4c39-9154-a70a74963ba1	151
1343	13600	2	851691ce-ed63-4c39-9154-a70a74963ba1	76
1344	11650	1	e128f71f-3dce-4dcf-9e8d-be6ad0150109	196
1345	10950	3	e128f71f-3dce-4dcf-9e8d-be6ad0150109	83
1346	5900	1	849b494e-e38e-4bc8-a668-9a607553fa67	25
1347	3950	3	849b494e-e38e-4bc8-a668-9a607553fa67	112
1348	1650	2	9f9f7b04-16ec-4db6-90ea-14a0cb4aa65f	8
1349	9150	1	9f9f7b04-16ec-4db6-90ea-14a0cb4aa65f	154
1350	11850	2	9f9f7b04-16ec-4db6-90ea-14a0cb4aa65f	60
1351	6850	3	d29fd40d-734c-4658-85a6-7d0676d6fb8c	189
1352	3900	1	a17499cb-a602-44bb-83fe-d3d7b0bfbe6e	166
1353	3250	2	f848fb06-13dd-46da-8cbb-d335a6e9961a	170
1354	1500	2	f848fb06-13dd-46da-8cbb-d335a6e9961a	122
1355	4450	3	df65929a-2c91-459f-adf2-3efacea1998f	195
1356	2450	2	df65929a-2c91-459f-adf2-3efacea1998f	20
1357	13300	2	df65929a-2c91-459f-adf2-3efacea1998f	87
1358	4350	3	3c1f69f3-02e9-4284-a364-4f7ecea82928	140
1359	1750	3	de37ce36-34f7-48b5-95c3-190a4d454af6	159
1360	4850	1	de37ce36-34f7-48b5-95c3-190a4d454af6	168
1361	1700	2	de37ce36-34f7-48b5-95c3-190a4d454af6	187
1362	9100	3	de37ce36-34f7-48b5-95c3-190a4d454af6	28
1363	7850	3	86919cc3-c489-4a9d-a191-42e6086dfa68	21
1364	5650	2	86919cc3-c489-4a9d-a191-42e6086dfa68	50
1365	12050	1	10d9a0c9-fee1-45e9-9655-6fdf86b0ebf3	69
1366	7350	1	10d9a0c9-fee1-45e9-9655-6fdf86b0ebf3	150
1367	4100	2	78bbd0e0-cac5-4363-bc60-ff3567858d7c	57
1368	5250	1	78bbd0e0-cac5-4363-bc60-ff3567858d7c	177
1369	4200	2	78bbd0e0-cac5-4363-bc60-ff3567858d7c	183
1370	10350	3	78bbd0e0-cac5-4363-bc60-ff3567858d7c	31
1371	5100	1	bde5b0bc-b8e5-483b-b9cb-7e08638a5e68	167
1372	9000	2	073f8c28-a5c0-476f-9bdb-aa556ae8b7f6	119
1373	11950	1	8ff5b956-db2b-4c8d-a251-efe740a47b3d	129
1374	6850	1	8ff5b956-db2b-4c8d-a251-efe740a47b3d	189
1375	10800	2	6ea713b1-1717-4485-ac0a-c1932420f3a4	6
1376	12350	2	94d7db7d-1037-4c68-aef8-27d718db6b8a	175
1377	950	2	94d7db7d-1037-4c68-aef8-27d718db6b8a	179
1378	7850	1	94d7db7d-1037-4c68-aef8-27d718db6b8a	94
1379	5950	2	030c2bdd-9678-47a1-955c-6222071eb896	88
1380	8400	3	030c2bdd-9678-47a1-955c-6222071eb896	64
1381	6900	1	030c2bdd-9678-47a1-955c-6222071eb896	85
1382	9150	1	964642c6-c49c-4cbd-8299-e5ea2de23419	100
1383	3450	2	964642c6-c49c-4cbd-8299-e5ea2de23419	172
1384	8250	3	964642c6-c49c-4cbd-8299-e5ea2de23419	124
1385	7550	1	6db333e5-773e-4306-9175-6709b7679a5a	197
1386	2250	1	759847f1-b12a-4e2f-bb19-c58c3948793a	14
1387	8700	2	759847f1-b12a-4e2f-bb19-c58c3948793a	93
1388	5700	1	759847f1-b12a-4e2f-bb19-c58c3948793a	51
1389	11350	1	67354e86-4b8d-40f4-835c-3f38714491df	29
1390	12150	1	bcb1200e-7c76-41c3-8392-8d6a0f24f176	144
1391	10950	2	bcb1200e-7c76-41c3-8392-8d6a0f24f176	199
1392	5100	2	eb13eac4-0bf9-4923-a246-a7c0950e9215	167
1393	11300	2	eb13eac4-0bf9-4923-a246-a7c0950e9215	55
1394	7500	2	eb13eac4-0bf9-4923-a246-a7c0950e9215	58
1395	13500	3	32e17a9b-fcf7-4bbe-aef8-6cbd74c3efd1	1
1396	7600	2	32e17a9b-fcf7-4bbe-aef8-6cbd74c3efd1	35
1397	8750	1	32e17a9b-fcf7-4bbe-aef8-6cbd74c3efd1	70
1398	8650	1	cfbc7ba2-7061-4029-a3f3-7c70e83e501b	152
1399	9650	2	cfbc7ba2-7061-4029-a3f3-7c70e83e501b	16
1400	2750	2	cfbc7ba2-7061-4029-a3f3-7c70e83e501b	9
1401	12050	1	704e08de-6762-4a45-9344-21aa63f33855	69
1402	9300	2	704e08de-6762-4a45-9344-21aa63f33855	40
1403	3700	1	4d22b5be-e3c6-4645-aa0f-ea1b46f80c5f	13
1404	9150	1	6f9e4e6f-cbcd-401b-9119-8e7eb5ff3cf8	154
1405	8100	1	6f9e4e6f-cbcd-401b-9119-8e7eb5ff3cf8	15
1406	4450	1	6f9e4e6f-cbcd-401b-9119-8e7eb5ff3cf8	195
1407	3250	3	6f9e4e6f-cbcd-401b-9119-8e7eb5ff3cf8	120
1408	10150	2	3a7e879f-223c-43fb-8666-a6d2cf562dfb	176
1409	11000	3	3a7e879f-223c-43fb-8666-a6d2cf562dfb	171
1410	9350	3	3a7e879f-223c-43fb-8666-a6d2cf562dfb	97
1411	11950	2	3a7e879f-223c-43fb-8666-a6d2cf562dfb	129
1412	7550	2	0b11aaa2-9b32-4268-89de-44a7d8ce1e28	197
1413	8750	1	0b11aaa2-9b32-4268-89de-44a7d8ce1e28	70
1414	11200	3	0b11aaa2-9b32-4268-89de-44a7d8ce1e28	73
1415	1450	1	f7d82c46-b09f-4e3c-87ce-2f07b3011cb1	95
1416	11350	2	a59441a1-828f-4064-a790-4341ec90c8e4	29
1417	10100	1	a59441a1-828f-4064-a790-4341ec90c8e4	103
1418	7050	1	1dad7202-08fa-4ed1-964d-91c58bb791f3	153
1419	10100	3	1dad7202-08fa-4ed1-964d-91c58bb791f3	103
1420	11300	3	1dad7202-08fa-4ed1-964d-91c58bb791f3	55
1421	5650	1	1dad7202-08fa-4ed1-964d-91c58bb791f3	7
1422	11500	1	6d453539-f1e9-4fb5-aeaf-729121707632	139
1423	12050	3	6d453539-f1e9-4fb5-aeaf-729121707632	69
1424	9250	3	86a2737e-31a7-4725-b224-bd7aeeff261e	18
1425	9850	1	babc7646-b651-4d8e-9bd9-fd094e15a833	147
1426	13750	3	18dae255-e3b9-4d8b-8648-d19b17aac185	48
1427	13600	2	83beb877-b23d-4406-8379-4fb42f92c846	181
1428	8750	1	83beb877-b23d-4406-8379-4fb42f92c846	70
1429	5950	2	b853789c-c07f-43ac-8f28-5834126e04c2	88
1430	10800	3	b853789c-c07f-43ac-8f28-5834126e04c2	6
1431	13400	3	38e7d28b-02ba-40b1-b569-5886d4d38710	149
1432	12350	2	c90bcc4c-96c5-4239-b289-b20b0011a845	190
1433	13400	1	c90bcc4c-96c5-4239-b289-b20b0011a845	149
1434	9550	1	c90bcc4c-96c5-4239-b289-b20b0011a845	62
1435	7300	1	c90bcc4c-96c5-4239-b289-b20b0011a845	65
1436	3450	3	6cca43b4-61f5-43a2-9ed1-5acd98f557dd	172
1437	11350	3	6cca43b4-61f5-43a2-9ed1-5acd98f557dd	29
1438	5900	3	6cca43b4-61f5-43a2-9ed1-5acd98f557dd	25
1439	8600	3	6cca43b4-61f5-43a2-9ed1-5acd98f557dd	186
1440	10950	2	5add7b5c-42e1-4473-9395-5c78eabbbf31	33
1441	8700	3	5add7b5c-42e1-4473-9395-5c78eabbbf31	93
1442	3700	2	b0a25af1-fc91-4ebe-a273-6887ef3ee043	178
1443	8700	1	b0a25af1-fc91-4ebe-a273-6887ef3ee043	93
1444	9300	1	82e29381-85f2-46af-a5f1-39187bfa662f	40
1445	11000	2	db833ba6-f922-4f56-b672-b18ecdd3a5c0	171
1446	5650	2	db833ba6-f922-4f56-b672-b18ecdd3a5c0	7
1447	6950	2	db833ba6-f922-4f56-b672-b18ecdd3a5c0	61
1448	3250	2	945f7c89-8456-4f98-a4cb-3981a7642341	170
1449	1500	1	945f7c89-8456-4f98-a4cb-3981a7642341	122
1450	3900	1	945f7c89-8456-4f98-a4cb-3981a7642341	166
1451	7850	3	945f7c89-8456-4f98-a4cb-3981a7642341	94
1452	8100	3	5f41b5ed-6bc7-4d2d-bccb-bab2d7eb39be	15
1453	10950	2	5f41b5ed-6bc7-4d2d-bccb-bab2d7eb39be	83
1454	6850	3	5f41b5ed-6bc7-4d2d-bccb-bab2d7eb39be	189
1455	9300	1	6fe627c3-fb8e-4ea8-922c-a37d1562fe64	40
1456	4100	2	472327d2-418e-4c51-9030-0c1d296fcc63	57
1457	1700	2	ab666a2c-1e33-4630-8096-9eaedcfbaf26	187
1458	8300	3	ab666a2c-1e33-4630-8096-9eaedcfbaf26	138
1459	2100	2	ab666a2c-1e33-4630-8096-9eaedcfbaf26	34
1460	11450	1	fe17a666-9e21-4654-8fd4-c4d9fa14f19d	200
1461	10350	3	fe17a666-9e21-4654-8fd4-c4d9fa14f19d	31
1462	9650	3	70611815-63c7-44f5-887b-04e042fd2799	16
1463	4000	2	70611815-63c7-44f5-887b-04e042fd2799	59
1464	9000	2	70611815-63c7-44f5-887b-04e042fd2799	119
1465	3700	2	70611815-63c7-44f5-887b-04e042fd2799	13
1466	5650	3	358f3288-a3e3-4440-bba2-e2b22c99a9d5	68
1467	12350	3	358f3288-a3e3-4440-bba2-e2b22c99a9d5	53
1468	4600	3	358f3288-a3e3-4440-bba2-e2b22c99a9d5	145
1469	11200	3	187d87ea-0db2-4d0f-a281-2c695da94b05	156
1470	5650	2	187d87ea-0db2-4d0f-a281-2c695da94b05	141
1471	3300	1	a7db231c-a1f8-40f2-bb5a-cf166cdec41c	106
1472	9650	1	a7db231c-a1f8-40f2-bb5a-cf166cdec41c	16
1473	8300	1	a7db231c-a1f8-40f2-bb5a-cf166cdec41c	138
1474	8550	3	3a3e18e8-8f82-4e97-887c-8fb5ded06078	37
1475	5650	3	c5f6afe2-da76-4228-8f00-568772c2b178	7
1476	2750	3	c5f6afe2-da76-4228-8f00-568772c2b178	9
1477	1450	3	dbbcc1d8-a006-4fb4-93a5-01a192d77c1f	137
1478	3300	2	dbbcc1d8-a006-4fb4-93a5-01a192d77c1f	106
1479	7350	2	a68e5f29-588e-4062-9b17-7d149d37f0b4	150
1480	12550	1	a68e5f29-588e-4062-9b17-7d149d37f0b4	101
1481	3000	3	a68e5f29-588e-4062-9b17-7d149d37f0b4	109
1482	13850	2	0007f9b9-428f-4713-a534-c3661c89c799	116
1483	3950	3	0bff1794-d9b4-4c9d-b13f-cf0ddf9415d8	132
1484	9200	3	0bff1794-d9b4-4c9d-b13f-cf0ddf9415d8	115
1485	2050	2	9a898c26-ee8c-43bf-aef9-98482248099f	19
1486	3000	2	9a898c26-ee8c-43bf-aef9-98482248099f	109
1487	2350	1	9a898c26-ee8c-43bf-aef9-98482248099f	125
1488	10950	3	a2058894-8585-4e2f-9d87-4206eb90e0d0	33
1489	11450	1	a2058894-8585-4e2f-9d87-4206eb90e0d0	200
1490	13750	1	a2058894-8585-4e2f-9d87-4206eb90e0d0	48
1491	5950	2	a2058894-8585-4e2f-9d87-4206eb90e0d0	88
1492	3250	2	4419e92c-e8c7-45d5-ba63-9c62d2814f68	120
1493	10950	1	4419e92c-e8c7-45d5-ba63-9c62d2814f68	83
1494	8100	2	4419e92c-e8c7-45d5-ba63-9c62d2814f68	136
1495	10800	1	c2614f5a-b006-4b8d-a69a-c1bd902ab55b	6
1496	8100	1	c2614f5a-b006-4b8d-a69a-c1bd902ab55b	136
1497	4350	3	821a7741-f18a-4f7c-aedb-aeb704255147	140
1498	12950	2	f906ca78-38ed-4daa-b0a3-27adf74cf724	52
1499	10950	1	f906ca78-38ed-4daa-b0a3-27adf74cf724	199
1500	9550	3	f906ca78-38ed-4daa-b0a3-27adf74cf724	62
1501	4100	3	f906ca78-38ed-4daa-b0a3-27adf74cf724	38
1502	1650	3	52207c07-6567-4bb2-b121-d581871b74b5	82
1503	12350	1	52207c07-6567-4bb2-b121-d581871b74b5	175
1504	12350	3	52207c07-6567-4bb2-b121-d581871b74b5	53
1505	7550	1	52207c07-6567-4bb2-b121-d581871b74b5	197
1506	4000	2	1599b596-2f5f-46db-bc52-c3d829eb9679	59
1507	13400	3	0f9b7d06-4108-4356-bdb7-0fda830ef8e0	149
1508	2150	2	0f9b7d06-4108-4356-bdb7-0fda830ef8e0	22
1509	10650	1	0f9b7d06-4108-4356-bdb7-0fda830ef8e0	104
1510	13100	2	0f9b7d06-4108-4356-bdb7-0fda830ef8e0	26
1511	3150	1	04004d10-e7aa-4192-acca-5404a13b0ade	4
1512	1750	2	04004d10-e7aa-4192-acca-5404a13b0ade	159
1513	11150	1	04004d10-e7aa-4192-acca-5404a13b0ade	90
1514	5100	1	04004d10-e7aa-4192-acca-5404a13b0ade	167
1515	10100	1	3923e490-ee46-4c80-a3f5-5695d2511bc1	103
1516	4200	1	3923e490-ee46-4c80-a3f5-5695d2511bc1	183
1517	12350	3	05fada9b-b35f-44a3-bf8f-24d7ab035238	175
1518	9200	1	05fada9b-b35f-44a3-bf8f-24d7ab035238	115
1519	9400	1	05fada9b-b35f-44a3-bf8f-24d7ab035238	81
1520	3700	1	aa7c166e-cd00-48fa-abfa-db38db765c0f	178
1521	11850	2	aa7c166e-cd00-48fa-abfa-db38db765c0f	60
1522	5650	1	aa7c166e-cd00-48fa-abfa-db38db765c0f	141
1523	5000	1	16f0a350-695b-4afb-b7cb-f8dbedfad627	143
1524	11700	1	63815a5c-9cab-4e1c-88b4-808ce8dd29d9	46
1525	11000	2	63815a5c-9cab-4e1c-88b4-808ce8dd29d9	41
1526	11850	1	63815a5c-9cab-4e1c-88b4-808ce8dd29d9	60
1527	9400	2	63815a5c-9cab-4e1c-88b4-808ce8dd29d9	81
1528	6400	2	b8fae3d3-6e08-4c97-8d9f-a8918ab3dae1	174
1529	6900	3	b8fae3d3-6e08-4c97-8d9f-a8918ab3dae1	24
1530	8100	1	b8fae3d3-6e08-4c97-8d9f-a8918ab3dae1	15
1531	12850	3	7649b420-084d-4b45-b6ff-46eec97e3935	47
1532	9000	3	7649b420-084d-4b45-b6ff-46eec97e3935	96
1533	6600	1	ece7cea2-a5be-4ee5-a8e0-0500407ffabc	148
1534	1450	2	ece7cea2-a5be-4ee5-a8e0-0500407ffabc	95
1535	4450	3	9ff96163-d3fd-42c7-bd47-5f42960e3785	195
1536	8250	1	8a8f8d75-b43b-4184-ba71-5c964937145f	124
1537	13800	3	8a8f8d75-b43b-4184-ba71-5c964937145f	130
1538	9300	3	cddc4673-150f-4cf6-9500-d018e55b4240	40
1539	12350	2	80ac4fda-846b-41ef-ae5d-c94c777b67a9	53
1540	5000	1	af34ed47-e25b-4635-9b92-e78f1a625b40	143
1541	10950	1	af34ed47-e25b-4635-9b92-e78f1a625b40	199
1542	7500	1	af34ed47-e25b-4635-9b92-e78f1a625b40	58
1543	13550	3	af34ed47-e25b-4635-9b92-e78f1a625b40	42
1544	9850	2	e7aa228e-842a-4a2c-a2b3-4b920b1ec498	147
1545	6400	2	e7aa228e-842a-4a2c-a2b3-4b920b1ec498	174
1546	6250	2	e7aa228e-842a-4a2c-a2b3-4b920b1ec498	135
1547	12350	2	229d95b0-5666-4acd-9e42-4a48eaae52d7	53
1548	12950	3	229d95b0-5666-4acd-9e42-4a48eaae52d7	52
1549	7250	2	229d95b0-5666-4acd-9e42-4a48eaae52d7	161
1550	12950	3	77670005-e1b4-4364-88ee-38248373f22c	23
1551	10350	2	77670005-e1b4-4364-88ee-38248373f22c	31
1552	5650	1	77670005-e1b4-4364-88ee-38248373f22c	7
1553	1450	3	53b9a193-3a62-42a0-bdfe-ac86395d71ea	137
1554	2300	2	53b9a193-3a62-42a0-bdfe-ac86395d71ea	39
1555	9850	2	53b9a193-3a62-42a0-bdfe-ac86395d71ea	147
1556	7350	3	53b9a193-3a62-42a0-bdfe-ac86395d71ea	150
1557	11700	1	8816de2e-7355-4e20-8c1c-9192ce77ef82	46
1558	1450	3	8816de2e-7355-4e20-8c1c-9192ce77ef82	137
1559	13500	3	8816de2e-7355-4e20-8c1c-9192ce77ef82	1
1560	8700	2	16d6760b-a286-4189-831d-a7139cc1f9f3	93
1561	13100	3	16d6760b-a286-4189-831d-a7139cc1f9f3	26
1562	3200	1	16d6760b-a286-4189-831d-a7139cc1f9f3	126
1563	4600	3	16d6760b-a286-4189-831d-a7139cc1f9f3	145
1564	2250	3	2389d4f5-03b9-4523-8057-dff28a514760	14
1565	9350	3	2389d4f5-03b9-4523-8057-dff28a514760	97
1566	6050	2	96bec42a-76eb-4395-8914-8d9b7b882ce4	86
1567	6950	2	96bec42a-76eb-4395-8914-8d9b7b882ce4	61
1568	11200	3	4235865f-46de-4ff2-9cb5-e2d25300a966	156
1569	5650	2	4235865f-46de-4ff2-9cb5-e2d25300a966	141
1570	10800	3	4235865f-46de-4ff2-9cb5-e2d25300a966	6
1571	10550	1	e6b0dab0-d043-4117-87ca-c4890eac263d	5
1572	5000	1	e6b0dab0-d043-4117-87ca-c4890eac263d	143
1573	11350	3	e6b0dab0-d043-4117-87ca-c4890eac263d	29
1574	3450	3	e6b0dab0-d043-4117-87ca-c4890eac263d	10
1575	8250	3	96059270-4382-41f6-9d7e-7bab700027be	124
1576	5900	3	96059270-4382-41f6-9d7e-7bab700027be	25
1577	3800	3	1b02dd50-195c-4cc1-a4f1-836c0be0a5f2	27
1578	7050	3	1b02dd50-195c-4cc1-a4f1-836c0be0a5f2	153
1579	10550	2	1b02dd50-195c-4cc1-a4f1-836c0be0a5f2	5
1580	13800	1	1b02dd50-195c-4cc1-a4f1-836c0be0a5f2	130
1581	4450	2	9e6bcce7-08ee-49e9-a363-a75f784c0e92	195
1582	5950	2	dc37ad9c-28c3-41bc-b0f2-4dd6b4465afb	173
1583	2050	3	dc37ad9c-28c3-41bc-b0f2-4dd6b4465afb	19
1584	6400	3	dc37ad9c-28c3-41bc-b0f2-4dd6b4465afb	128
1585	7250	3	27989cc6-f051-45b6-8f6b-fc58207bce69	161
1586	6600	2	1798712d-c5b9-4c30-9a8e-59dc8ef2e83e	74
1587	9850	2	1798712d-c5b9-4c30-9a8e-59dc8ef2e83e	147
1588	3900	1	1798712d-c5b9-4c30-9a8e-59dc8ef2e83e	166
1589	6550	3	b583ec55-e7d3-49b0-948a-070703a08e9d	43
1590	8400	2	b583ec55-e7d3-49b0-948a-070703a08e9d	64
1591	12850	1	b583ec55-e7d3-49b0-948a-070703a08e9d	47
1592	11350	1	b583ec55-e7d3-49b0-948a-070703a08e9d	107
1593	4100	3	0f5ab05f-c90d-452b-9956-b5afa84356c3	38
1594	8400	3	0f5ab05f-c90d-452b-9956-b5afa84356c3	64
1595	7850	2	0f5ab05f-c90d-452b-9956-b5afa84356c3	21
1596	1450	1	0f5ab05f-c90d-452b-9956-b5afa84356c3	137
1597	10650	1	3873dc43-6b02-4e7e-9462-115b4af7cf4a	104
1598	5000	2	3873dc43-6b02-4e7e-9462-115b4af7cf4a	143
1599	6400	3	3873dc43-6b02-4e7e-9462-115b4af7cf4a	174
1600	9400	1	5daab1b4-ac7c-4374-bc86-b37fa679ccea	81
1601	10100	2	5daab1b4-ac7c-4374-bc86-b37fa679ccea	103
1602	3450	3	5daab1b4-ac7c-4374-bc86-b37fa679ccea	172
1603	7800	2	5daab1b4-ac7c-4374-bc86-b37fa679ccea	127
1604	8800	3	bcba6409-467a-44b7-a793-49b29912d384	36
1605	13500	2	ab4246c7-1045-41a7-b5c2-002514177acd	1
1606	1450	3	ab4246c7-1045-41a7-b5c2-002514177acd	137
1607	5200	3	ab4246c7-1045-41a7-b5c2-002514177acd	191
1608	8750	3	ab4246c7-1045-41a7-b5c2-002514177acd	157
1609	6250	1	a682b209-500e-44db-93d9-21ba07740f3c	71
1610	8100	2	4598bab3-5c52-4ac0-8399-4841d0b4e034	15
1611	6900	2	4598bab3-5c52-4ac0-8399-4841d0b4e034	24
1612	9000	2	4598bab3-5c52-4ac0-8399-4841d0b4e034	119
1613	13600	2	e7e45fa6-4335-45fd-87ed-079d13ff0481	181
1614	13800	1	2e383c31-1a9f-454f-a3c7-e1db08e37ac7	117
1615	7250	2	2e383c31-1a9f-454f-a3c7-e1db08e37ac7	158
1616	4000	2	2e383c31-1a9f-454f-a3c7-e1db08e37ac7	59
1617	8650	3	e48b6d6b-6846-4660-9aa9-522a2da15702	152
1618	13350	3	e48b6d6b-6846-4660-9aa9-522a2da15702	182
1619	11600	1	e48b6d6b-6846-4660-9aa9-522a2da15702	169
1620	5650	1	e48b6d6b-6846-4660-9aa9-522a2da15702	50
1621	11850	3	eb82b763-9a7e-4c41-8b3f-a07caadce1d0	60
1622	13600	2	eb82b763-9a7e-4c41-8b3f-a07caadce1d0	76
1623	13600	3	a0acbc68-3193-4166-8b03-f910b06edfed	181
1624	12750	3	a0acbc68-3193-4166-8b03-f910b06edfed	84
1625	10350	2	d91e3da3-bab7-4c99-b986-b95c6bf16c28	31
1626	7600	2	d91e3da3-bab7-4c99-b986-b95c6bf16c28	35
1627	5950	2	d91e3da3-bab7-4c99-b986-b95c6bf16c28	173
1628	1700	1	4e7fc149-6f9c-4aa5-8ff0-9618f3340dfc	187
1629	3450	1	4e7fc149-6f9c-4aa5-8ff0-9618f3340dfc	10
1630	13600	2	4e7fc149-6f9c-4aa5-8ff0-9618f3340dfc	76
1631	12350	3	70ab28c1-61d1-4174-a5b1-28201c684526	190
1632	1350	3	70ab28c1-61d1-4174-a5b1-28201c684526	72
1633	2300	3	70ab28c1-61d1-4174-a5b1-28201c684526	39
1634	9100	3	70ab28c1-61d1-4174-a5b1-28201c684526	28
1635	8400	3	f46b4a55-45c2-4b67-b450-b11c59b6560a	64
1636	1450	2	7e5f8faa-0846-4013-8ca8-3d7a94089c35	137
1637	13750	1	af2ca0c5-a9f9-4091-88b6-f53726f122c4	48
1638	13500	2	87af2fb8-21cd-48a2-a55e-632d40bb6186	1
1639	11600	3	ec58d0ee-593e-4b76-80de-c959f27d997d	118
1640	13500	3	ec58d0ee-593e-4b76-80de-c959f27d997d	1
1641	2100	1	ec58d0ee-593e-4b76-80de-c959f27d997d	188
1642	5700	1	abb6340b-85a1-4fd4-aa53-8807c105bed8	51
1643	5200	3	abb6340b-85a1-4fd4-aa53-8807c105bed8	191
1644	9200	3	abb6340b-85a1-4fd4-aa53-8807c105bed8	115
1645	5450	1	abb6340b-85a1-4fd4-aa53-8807c105bed8	164
1646	13550	1	f642572d-b117-471d-ab66-9def5c0a0e27	42
1647	7600	1	f642572d-b117-471d-ab66-9def5c0a0e27	35
1648	12350	2	d973c23d-becb-4231-98ec-1472e5d4584f	190
1649	11000	3	d973c23d-becb-4231-98ec-1472e5d4584f	155
1650	7550	1	777ed680-9d43-493d-b8f3-59741485712f	92
1651	2000	1	777ed680-9d43-493d-b8f3-59741485712f	75
1652	12350	3	d7e02ae8-a3d2-485d-82cb-2a776b7c9a94	175
1653	5650	2	ce9182d5-cdb8-4fea-92da-74f69735dc52	7
1654	3450	1	276958d1-7e00-491f-970c-f999fcea77c9	172
1655	13100	3	276958d1-7e00-491f-970c-f999fcea77c9	26
1656	6950	3	276958d1-7e00-491f-970c-f999fcea77c9	61
1657	8700	1	276958d1-7e00-491f-970c-f999fcea77c9	93
1658	9400	2	9d8de5d2-3536-447e-a714-f88dff2109d0	66
1659	9400	1	676b1fe7-6947-46b4-bc55-16306107b95f	66
1660	7250	1	676b1fe7-6947-46b4-bc55-16306107b95f	89
1661	6700	2	676b1fe7-6947-46b4-bc55-16306107b95f	165
1662	1650	2	7c757ca1-eaee-4cc3-b8d8-5d6b82393f60	82
1663	5450	1	7c757ca1-eaee-4cc3-b8d8-5d6b82393f60	164
1664	6900	1	04f1fead-3bf0-481a-9a2e-aec12b24a254	24
1665	6250	2	04f1fead-3bf0-481a-9a2e-aec12b24a254	71
1666	11850	1	04f1fead-3bf0-481a-9a2e-aec12b24a254	60
1667	4000	2	04f1fead-3bf0-481a-9a2e-aec12b24a254	59
1668	12800	2	2add7d8e-7802-4799-8dd1-28e88adeea4d	17
1669	6250	2	2add7d8e-7802-4799-8dd1-28e88adeea4d	135
1670	8650	2	2add7d8e-7802-4799-8dd1-28e88adeea4d	152
1671	3700	3	2731d860-0ebf-42c8-a64d-80e9c6d7fd3e	131
1672	10950	1	2731d860-0ebf-42c8-a64d-80e9c6d7fd3e	33
1673	8650	3	2731d860-0ebf-42c8-a64d-80e9c6d7fd3e	152
1674	3000	2	68ce462b-fdcb-4182-a7aa-ce3598b9f44e	109
1675	9550	2	4e696021-ee25-41ea-af97-07c1aff5008f	62
1676	3200	2	4e696021-ee25-41ea-af97-07c1aff5008f	126
1677	6600	2	4e696021-ee25-41ea-af97-07c1aff5008f	78
1678	13600	1	db931e3a-ae7c-47da-8f8e-15c70d06dfd0	181
1679	2000	3	db931e3a-ae7c-47da-8f8e-15c70d06dfd0	105
1680	4150	1	db931e3a-ae7c-47da-8f8e-15c70d06dfd0	111
1681	9300	1	db931e3a-ae7c-47da-8f8e-15c70d06dfd0	40
1682	12950	3	7064b89b-c317-4cec-ba01-d03b2e81fbf0	52
1683	5950	2	7064b89b-c317-4cec-ba01-d03b2e81fbf0	173
1684	7550	3	96bee913-9331-47bb-befa-fe968b9301c0	92
1685	1350	1	96bee913-9331-47bb-befa-fe968b9301c0	72
1686	5200	1	96bee913-9331-47bb-befa-fe968b9301c0	191
1687	7850	1	d332a84e-dead-43ba-9f11-ad66a763435e	21
1688	8700	1	d332a84e-dead-43ba-9f11-ad66a763435e	93
1689	12350	1	d332a84e-dead-43ba-9f11-ad66a763435e	53
1690	13400	1	d332a84e-dead-43ba-9f11-ad66a763435e	149
1691	1650	3	8b2bcab6-1e62-4e7a-9e4f-577c0c99b67d	82
1692	6850	1	84a6b230-b22a-4a13-90e8-c5bfc110afe4	189
1693	6400	2	84a6b230-b22a-4a13-90e8-c5bfc110afe4	128
1694	6750	3	94f039c2-07a5-4237-9ae1-52352475195b	198
1695	2000	1	94f039c2-07a5-4237-9ae1-52352475195b	105
1696	7850	2	94f039c2-07a5-4237-9ae1-52352475195b	21
1697	11600	1	94f039c2-07a5-4237-9ae1-52352475195b	118
1698	7250	3	856bad73-d157-493d-aa3e-4838f4286515	161
1699	5250	1	856bad73-d157-493d-aa3e-4838f4286515	54
1700	8750	3	856bad73-d157-493d-aa3e-4838f4286515	70
1701	10950	2	16d14c2b-9fd8-4e5e-9a18-9ca58592a106	83
1702	11950	3	16d14c2b-9fd8-4e5e-9a18-9ca58592a106	134
1703	8100	1	8d30a6e0-4d86-44b3-ab23-ece384449c54	136
1704	6600	1	8d30a6e0-4d86-44b3-ab23-ece384449c54	148
1705	13550	2	0328e823-f9ea-46dd-b8ca-6b02b3fd7d90	42
1706	11300	1	0328e823-f9ea-46dd-b8ca-6b02b3fd7d90	55
1707	12050	2	0328e823-f9ea-46dd-b8ca-6b02b3fd7d90	194
1708	3700	3	c0240015-b56e-4c95-9624-907ed2698bf7	178
1709	6600	1	c0240015-b56e-4c95-9624-907ed2698bf7	74
1710	11450	1	f9cd66f9-928e-4235-aff5-5ced68758baa	200
1711	2000	2	f9cd66f9-928e-4235-aff5-5ced68758baa	75
1712	7550	1	f9cd66f9-928e-4235-aff5-5ced68758baa	92
1713	1350	3	d4f9ce43-04c4-479c-80fd-bf5393ed2db3	72
1714	1450	3	d4f9ce43-04c4-479c-80fd-bf5393ed2db3	95
1715	2050	2	d4f9ce43-04c4-479c-80fd-bf5393ed2db3	19
1716	9150	1	4313b8bc-341f-419a-a43a-e5a3c0e51de2	100
1717	11950	2	42fe07a4-c9f6-4d8e-8ba6-fa7d252c451a	134
1718	12750	2	42fe07a4-c9f6-4d8e-8ba6-fa7d252c451a	84
1719	7600	2	1a6bea15-26c2-4838-8a23-daf842ae1ebc	35
1720	3250	2	02435ff4-b111-4593-a1b9-22d6b8cd1fe5	170
1721	7500	1	02435ff4-b111-4593-a1b9-22d6b8cd1fe5	58
1722	2750	1	02435ff4-b111-4593-a1b9-22d6b8cd1fe5	9
1723	8100	3	02435ff4-b111-4593-a1b9-22d6b8cd1fe5	15
1724	9000	3	9a17a324-c419-495d-9fdb-58e33b78c4a5	96
1725	7550	3	47ea5c79-21c1-48a6-b4cc-4b082530ebfc	92
1726	12950	1	47ea5c79-21c1-48a6-b4cc-4b082530ebfc	52
1727	3900	2	47ea5c79-21c1-48a6-b4cc-4b082530ebfc	166
1728	950	2	47ea5c79-21c1-48a6-b4cc-4b082530ebfc	179
1729	3700	3	2016e86a-b648-4f42-b1df-4cbc332a3795	131
1730	1450	1	3a11c638-e816-400e-937f-0fd7680c8dd9	95
1731	4000	2	3a11c638-e816-400e-937f-0fd7680c8dd9	59
1732	13500	2	fa4b9dfe-25e6-43b1-9252-59cc789630d8	1
1733	7650	1	fa4b9dfe-25e6-43b1-9252-59cc789630d8	160
1734	4100	1	fa4b9dfe-25e6-43b1-9252-59cc789630d8	57
1735	10800	3	fa4b9dfe-25e6-43b1-9252-59cc789630d8	6
1736	12350	3	0f47d59c-e089-44b1-a6cb-f91a4ef35cd5	184
1737	6600	1	0f47d59c-e089-44b1-a6cb-f91a4ef35cd5	78
1738	12850	3	0f47d59c-e089-44b1-a6cb-f91a4ef35cd5	47
1739	10150	2	0f47d59c-e089-44b1-a6cb-f91a4ef35cd5	176
1740	3000	3	3a0379db-0675-4fb0-9944-8ede861cf59d	109
1741	13350	1	3a0379db-0675-4fb0-9944-8ede861cf59d	182
1742	11950	1	5b600ac2-52f9-4633-a106-e58ef0f4d151	129
1743	3700	1	81fb98fe-8ed5-423a-8c21-718ef45b3668	131
1744	11000	2	f46cb9de-eb03-4db9-8d06-8c0d1eeea84c	171
1745	5250	3	f46cb9de-eb03-4db9-8d06-8c0d1eeea84c	54
1746	6400	2	f46cb9de-eb03-4db9-8d06-8c0d1eeea84c	174
1747	11950	1	f46cb9de-eb03-4db9-8d06-8c0d1eeea84c	134
1748	9350	2	012358be-8d64-4311-8d03-bdf3c5a24f84	97
1749	3150	3	c3f68232-b229-49d6-99cc-a7e557d3e7f3	163
1750	3150	3	c3f68232-b229-49d6-99cc-a7e557d3e7f3	4
1751	5650	3	434699d8-dd9f-4b24-99c7-8c8924227382	68
1752	6900	3	434699d8-dd9f-4b24-99c7-8c8924227382	24
1753	11600	3	434699d8-dd9f-4b24-99c7-8c8924227382	32
1754	4100	3	b655e408-b21d-42c5-b249-c344da4697a9	38
1755	5450	2	b655e408-b21d-42c5-b249-c344da4697a9	164
1756	3700	2	61aa31af-44e5-4648-8f7a-9643003fea50	13
1757	5250	1	61aa31af-44e5-4648-8f7a-9643003fea50	177
1758	13750	3	706ed7ea-d345-4146-8fc0-369bf0d48c47	108
1759	11600	1	706ed7ea-d345-4146-8fc0-369bf0d48c47	169
1760	4700	2	706ed7ea-d345-4146-8fc0-369bf0d48c47	102
1761	13300	3	7a0dde00-6780-4dd9-8dc5-33fba266fed2	87
1762	9150	3	7a0dde00-6780-4dd9-8dc5-33fba266fed2	154
1763	3700	1	7a0dde00-6780-4dd9-8dc5-33fba266fed2	178
1764	1650	2	7a0dde00-6780-4dd9-8dc5-33fba266fed2	8
1765	5050	3	253e9fba-7446-4d8e-ad81-32505de120d6	63
1766	10800	2	2357692d-da6e-41c7-80c0-41297bee262b	133
1767	12050	2	bb2c8867-e40b-4fe9-85d0-9608b87ee801	69
1768	7800	1	bb2c8867-e40b-4fe9-85d0-9608b87ee801	127
1769	13500	1	bb2c8867-e40b-4fe9-85d0-9608b87ee801	1
1770	1350	3	bb2c8867-e40b-4fe9-85d0-9608b87ee801	72
1771	10950	1	91fece3a-a307-46b1-9638-2f98fabaf7a0	83
1772	9550	3	0adf985b-4f6b-4b7c-adc5-202448bf8608	62
1773	9350	1	0adf985b-4f6b-4b7c-adc5-202448bf8608	97
1774	9000	2	0adf985b-4f6b-4b7c-adc5-202448bf8608	96
1775	4350	2	3412f028-7fb5-41a4-8fb3-e725bd2723f7	140
1776	5950	3	3412f028-7fb5-41a4-8fb3-e725bd2723f7	173
1777	2000	3	338aaf99-78fa-4cc9-8d22-27d29baa3110	75
1778	4100	1	338aaf99-78fa-4cc9-8d22-27d29baa3110	57
1779	2000	2	338aaf99-78fa-4cc9-8d22-27d29baa3110	105
1780	3950	3	338aaf99-78fa-4cc9-8d22-27d29baa3110	112
1781	5250	1	0dc6f5ce-06e5-444e-8d79-42615fa74d38	177
1782	6550	1	0dc6f5ce-06e5-444e-8d79-42615fa74d38	43
1783	3300	3	0dc6f5ce-06e5-444e-8d79-42615fa74d38	106
1784	8800	2	8460e9f4-6e0d-4044-9283-bc8325eaa919	36
1785	5300	1	3452c6c0-40b7-4b71-99cc-81653d1199d8	3
1786	3150	1	3452c6c0-40b7-4b71-99cc-81653d1199d8	163
1787	7350	3	4b34105c-2dd5-4b9f-93be-f98272cec3f6	150
1788	5050	1	4b34105c-2dd5-4b9f-93be-f98272cec3f6	63
1789	3950	1	4b34105c-2dd5-4b9f-93be-f98272cec3f6	132
1790	2000	2	4b34105c-2dd5-4b9f-93be-f98272cec3f6	105
1791	5700	2	fb6e28cf-38ff-4429-9be8-c3107079db64	51
1792	6350	2	fb6e28cf-38ff-4429-9be8-c3107079db64	99
1793	9550	1	164962c2-ff30-4213-9349-0acd912814f7	62
1794	13550	2	164962c2-ff30-4213-9349-0acd912814f7	42
1795	950	1	9b4b4d63-ca78-461e-9c8c-b0dc405f960c	179
1796	3200	2	9b4b4d63-ca78-461e-9c8c-b0dc405f960c	126
1797	1350	3	9b4b4d63-ca78-461e-9c8c-b0dc405f960c	72
1798	4350	2	9b4b4d63-ca78-461e-9c8c-b0dc405f960c	140
1799	10100	1	2a0c3a70-d29d-4f39-b881-c4adb5272958	151
1800	2000	2	2a0c3a70-d29d-4f39-b881-c4adb5272958	105
1801	9850	2	2a0c3a70-d29d-4f39-b881-c4adb5272958	147
1802	6400	3	034ed78d-491b-49ea-ba08-1fd707c4991c	128
1803	1700	2	034ed78d-491b-49ea-ba08-1fd707c4991c	187
1804	2050	3	034ed78d-491b-49ea-ba08-1fd707c4991c	19
1805	1600	1	6eb2550b-4b3d-4075-9c0b-6c51adc92884	180
1806	12150	1	7b9a50ba-1741-4b3d-8fc9-7d105c0fda67	144
1807	2250	3	7b9a50ba-1741-4b3d-8fc9-7d105c0fda67	14
1808	4100	3	7b9a50ba-1741-4b3d-8fc9-7d105c0fda67	38
1809	3000	2	510913ae-1be3-46d4-8685-ea634c92fb78	109
1810	13600	2	510913ae-1be3-46d4-8685-ea634c92fb78	76
1811	7300	1	c7ccc730-8ef9-4a6e-8bd1-8643c3a33c83	65
1812	2000	3	c7ccc730-8ef9-4a6e-8bd1-8643c3a33c83	105
1813	12350	1	ce0a2c32-e2f7-47b9-86ca-f8753688dd72	175
1814	12750	2	ce0a2c32-e2f7-47b9-86ca-f8753688dd72	84
1815	13600	1	0dda045e-a14e-41a8-a973-90e5bcc14369	181
1816	11650	1	0dda045e-a14e-41a8-a973-90e5bcc14369	196
1817	11250	1	9e6dbe69-52e8-4a74-8025-287c95376df4	30
1818	7150	2	9e6dbe69-52e8-4a74-8025-287c95376df4	121
1819	10750	2	9e6dbe69-52e8-4a74-8025-287c95376df4	193
1820	9550	1	6d94d368-3204-4b65-98eb-97dff65f51f6	62
1821	9100	3	6d94d368-3204-4b65-98eb-97dff65f51f6	28
1822	11350	1	6d94d368-3204-4b65-98eb-97dff65f51f6	107
1823	12950	3	6d94d368-3204-4b65-98eb-97dff65f51f6	52
1824	11600	2	926fee7c-1c92-445c-9807-77917fda6973	118
1825	12850	2	926fee7c-1c92-445c-9807-77917fda6973	47
1826	12150	2	3904bdfe-de97-4a21-82b2-823e253db700	144
1827	4200	1	3904bdfe-de97-4a21-82b2-823e253db700	183
1828	950	3	3904bdfe-de97-4a21-82b2-823e253db700	179
1829	8550	3	4bd4e467-06c4-4b89-b163-2281321c0dc0	37
1830	8550	1	fd828a74-4a96-47a0-a284-95d52019683c	37
1831	8750	2	fd828a74-4a96-47a0-a284-95d52019683c	70
1832	11650	1	fd828a74-4a96-47a0-a284-95d52019683c	196
1833	13600	3	fd828a74-4a96-47a0-a284-95d52019683c	76
1834	8250	1	5239035a-afaf-4b9f-9bfd-c88743d5fbdf	124
1835	12350	1	a5f1d85f-2fbc-401a-939e-740c46e9630f	53
1836	13750	2	92a57f73-a8bf-487e-9e7b-b15d69b22604	108
1837	12950	2	92a57f73-a8bf-487e-9e7b-b15d69b22604	52
1838	11700	3	92a57f73-a8bf-487e-9e7b-b15d69b22604	46
1839	11150	3	92a57f73-a8bf-487e-9e7b-b15d69b22604	90
1840	5700	2	74ca378b-0300-4ca7-8312-778e74d04cc3	114
1841	7250	3	74ca378b-0300-4ca7-8312-778e74d04cc3	158
1842	10650	2	8749fd83-adcf-4b76-8d29-8c0056976a67	104
1843	10650	1	f57071dd-5cc0-4b8e-930b-3cdd1157246b	104
1844	11600	3	f57071dd-5cc0-4b8e-930b-3cdd1157246b	169
1845	2100	2	f57071dd-5cc0-4b8e-930b-3cdd1157246b	34
1846	7150	3	a0db5cec-f79c-4a26-aca2-f9465aaacf94	121
1847	5200	1	a0db5cec-f79c-4a26-aca2-f9465aaacf94	191
1848	3000	2	511fe406-db0f-44e9-8a65-a54922a79828	109
1849	6250	1	511fe406-db0f-44e9-8a65-a54922a79828	71
1850	11950	3	511fe406-db0f-44e9-8a65-a54922a79828	134
1851	2300	1	511fe406-db0f-44e9-8a65-a54922a79828	39
1852	8700	3	1a158ea7-d0fa-4459-9c94-79d7967e49be	93
1853	6950	3	1a158ea7-d0fa-4459-9c94-79d7967e49be	61
1854	12800	3	19fc10df-d3d3-4fa1-bbde-51fdef7e2013	17
1855	6050	3	19fc10df-d3d3-4fa1-bbde-51fdef7e2013	86
1856	9350	3	19fc10df-d3d3-4fa1-bbde-51fdef7e2013	97
1857	3450	1	19fc10df-d3d3-4fa1-bbde-51fdef7e2013	172
1858	7550	2	a03d6d07-d798-4f02-9dfd-a7066c44c369	197
1859	10100	3	a03d6d07-d798-4f02-9dfd-a7066c44c369	103
1860	4950	2	786ee17b-d466-4ffb-8cc7-d920bf537561	2
1861	6750	1	786ee17b-d466-4ffb-8cc7-d920bf537561	198
1862	5200	2	786ee17b-d466-4ffb-8cc7-d920bf537561	191
1863	3800	2	786ee17b-d466-4ffb-8cc7-d920bf537561	27
1864	12550	2	036bed30-67eb-4bdc-bebf-a9c507ff1917	101
1865	5900	1	378ab8b0-8bed-495d-8288-39e975ef19e8	25
1866	3300	1	378ab8b0-8bed-495d-8288-39e975ef19e8	79
1867	8600	2	378ab8b0-8bed-495d-8288-39e975ef19e8	186
1868	8800	1	e02f16a0-3aa9-4471-92c7-a03928a0965a	36
1869	6950	2	e02f16a0-3aa9-4471-92c7-a03928a0965a	61
1870	11950	3	99aef8ba-2e88-4ac8-940d-e2c99de1d4a5	129
1871	11350	1	99aef8ba-2e88-4ac8-940d-e2c99de1d4a5	107
1872	1250	1	99aef8ba-2e88-4ac8-940d-e2c99de1d4a5	45
1873	7800	2	f23925c1-6944-472a-8091-e0a089a67087	142
1874	5650	3	1f3f925a-5008-4a91-b2b8-ccfc58998267	141
1875	5200	1	1f3f925a-5008-4a91-b2b8-ccfc58998267	191
1876	2050	1	1f3f925a-5008-4a91-b2b8-ccfc58998267	19
1877	4850	1	8cd357fa-5c29-4afc-8459-df9b18feadd3	168
1878	4200	2	8cd357fa-5c29-4afc-8459-df9b18feadd3	183
1879	4000	1	8cd357fa-5c29-4afc-8459-df9b18feadd3	59
1880	5950	1	8cd357fa-5c29-4afc-8459-df9b18feadd3	88
1881	12050	1	bc6dfd9d-c8df-48a1-afd1-4200364043be	69
1882	4700	1	bc6dfd9d-c8df-48a1-afd1-4200364043be	102
1883	8400	2	bc6dfd9d-c8df-48a1-afd1-4200364043be	64
1884	12950	2	8b48f1d6-1e11-4a6b-bf61-42b55dad594e	23
1885	6350	1	8b48f1d6-1e11-4a6b-bf61-42b55dad594e	99
1886	12750	2	edbe304e-563c-4492-b32b-601c768b75dd	84
1887	5450	2	edbe304e-563c-4492-b32b-601c768b75dd	164
1888	13800	2	edbe304e-563c-4492-b32b-601c768b75dd	117
1889	4100	2	f0484af8-29d5-4b38-95f7-8793fd969910	57
1890	3250	3	f0484af8-29d5-4b38-95f7-8793fd969910	120
1891	10650	1	a8659874-f92f-4960-93ba-ba50acec1132	104
1892	13800	1	41a9d949-5069-44bc-ad43-21bb20ce2d05	117
1893	7300	3	18973990-d79f-4bca-92c0-a234dd0720d4	65
1894	9150	3	18973990-d79f-4bca-92c0-a234dd0720d4	154
1895	7600	2	18973990-d79f-4bca-92c0-a234dd0720d4	35
1896	10800	1	cb7ec5e2-de4b-4af2-83ca-4e202c1d54e0	6
1897	12850	1	bdfc451b-da08-4324-9ec3-15cb089621a7	47
1898	11700	3	bdfc451b-da08-4324-9ec3-15cb089621a7	46
1899	4150	2	bdfc451b-da08-4324-9ec3-15cb089621a7	111
1900	9300	3	43316b36-d282-4a92-8685-2cc652011c66	185
1901	6750	3	43316b36-d282-4a92-8685-2cc652011c66	198
1902	8550	2	43316b36-d282-4a92-8685-2cc652011c66	37
1903	3900	3	76c24112-e806-4c5c-9fbe-6db02b9ac9bf	166
1904	12050	1	76c24112-e806-4c5c-9fbe-6db02b9ac9bf	194
1905	3250	2	76c24112-e806-4c5c-9fbe-6db02b9ac9bf	170
1906	12850	3	d3283061-72e2-45eb-a9b2-f085a81faa57	47
1907	3700	2	d3283061-72e2-45eb-a9b2-f085a81faa57	131
1908	7750	3	a13140e5-bc14-4282-9210-2ce417f61f39	44
1909	9400	1	ee2db1da-3b64-498e-8a4f-ef9675501c7e	81
1910	4350	1	ee2db1da-3b64-498e-8a4f-ef9675501c7e	140
1911	5000	2	3fe18c5d-3b3e-4779-943f-4e0a381b9871	143
1912	11750	3	3fe18c5d-3b3e-4779-943f-4e0a381b9871	11
1913	11300	2	3fe18c5d-3b3e-4779-943f-4e0a381b9871	55
1914	12050	3	3fe18c5d-3b3e-4779-943f-4e0a381b9871	69
1915	11950	1	001b77b9-69c2-4aa9-a3b9-be03c3703f62	134
1916	2750	3	001b77b9-69c2-4aa9-a3b9-be03c3703f62	9
1917	12050	1	001b77b9-69c2-4aa9-a3b9-be03c3703f62	194
1918	2350	1	001b77b9-69c2-4aa9-a3b9-be03c3703f62	125
1919	7250	1	e34f2ddf-d78b-4110-92d1-8623c31a0071	158
1920	10950	2	10b3150f-f03e-4b9f-9611-7c87919abacf	199
1921	8650	1	10b3150f-f03e-4b9f-9611-7c87919abacf	152
1922	1250	3	538c1c18-95ed-4226-8388-9f5e6c912433	45
1923	6250	1	538c1c18-95ed-4226-8388-9f5e6c912433	135
1924	5300	3	538c1c18-95ed-4226-8388-9f5e6c912433	3
1925	9300	1	c1debbef-ad49-42f1-9715-02125221594b	185
1926	8700	3	b4b9ff2c-40ca-4eaa-9557-d5331743de27	93
1927	6600	3	b4b9ff2c-40ca-4eaa-9557-d5331743de27	74
1928	5950	1	b4b9ff2c-40ca-4eaa-9557-d5331743de27	88
1929	8400	1	b4b9ff2c-40ca-4eaa-9557-d5331743de27	64
1930	7250	2	7233b0de-66d2-4e9e-ad76-75d4ca36b9fd	89
1931	9000	2	7233b0de-66d2-4e9e-ad76-75d4ca36b9fd	119
1932	1600	2	540fe405-adf0-451e-9de3-b03f5a80d3ca	180
1933	11600	3	e9703900-3798-4aee-966a-8f36be527ee3	118
1934	8750	1	422d8258-056b-460f-8a7e-b82431c7b6d1	157
1935	7500	1	5332e876-4d5c-454d-9d11-474486f2e6c3	58
1936	5650	1	5332e876-4d5c-454d-9d11-474486f2e6c3	7
1937	8550	2	5332e876-4d5c-454d-9d11-474486f2e6c3	49
1938	8400	2	5332e876-4d5c-454d-9d11-474486f2e6c3	64
1939	12750	2	f5ea5e4b-b540-4b6d-82ce-8de0359e3f7d	84
1940	11150	1	7cc2e160-5b15-4128-9881-aabfa7ba9199	90
1941	8250	3	7cc2e160-5b15-4128-9881-aabfa7ba9199	124
1942	6600	2	834ab651-2a3b-496f-934c-1fa49d2643f0	74
1943	7350	3	834ab651-2a3b-496f-934c-1fa49d2643f0	150
1944	12150	3	834ab651-2a3b-496f-934c-1fa49d2643f0	144
1945	11600	1	834ab651-2a3b-496f-934c-1fa49d2643f0	169
1946	10950	1	8f05eda7-a675-44e5-8c0f-93c2fc95a7f2	199
1947	3300	3	8f05eda7-a675-44e5-8c0f-93c2fc95a7f2	106
1948	5650	1	8f05eda7-a675-44e5-8c0f-93c2fc95a7f2	7
1949	12350	3	66263b9a-e07e-4c98-909b-f6fd9dab9aed	175
1950	9550	3	cfedab58-8faf-4ea5-8ee6-d07965c99183	62
1951	7250	3	717e72d8-d689-47e3-89d9-86695aeb3ae6	158
1952	8550	2	717e72d8-d689-47e3-89d9-86695aeb3ae6	49
1953	10550	1	717e72d8-d689-47e3-89d9-86695aeb3ae6	5
1954	9000	1	0b23c47b-adbc-40b0-9bf7-904217f34607	96
1955	13750	1	fd22c5b6-ba88-489c-800c-e5e4c695a231	48
1956	11000	3	fd22c5b6-ba88-489c-800c-e5e4c695a231	41
1957	6600	1	fd22c5b6-ba88-489c-800c-e5e4c695a231	74
1958	1600	3	fd22c5b6-ba88-489c-800c-e5e4c695a231	180
1959	12050	1	d35ff2a5-3eec-4f44-8426-454a82513467	194
1960	9150	1	d35ff2a5-3eec-4f44-8426-454a82513467	100
1961	11000	3	f9d92564-a579-463d-aea7-98157f9ac38b	171
1962	5000	3	f9d92564-a579-463d-aea7-98157f9ac38b	143
1963	6950	2	ace0eb92-820e-42de-b3a1-bdd7343d56e4	61
1964	6900	1	ace0eb92-820e-42de-b3a1-bdd7343d56e4	85
1965	9650	1	05c9601d-f451-4bb1-8ef5-ba8d00c0ba66	16
1966	6850	1	05c9601d-f451-4bb1-8ef5-ba8d00c0ba66	189
1967	1650	2	05c9601d-f451-4bb1-8ef5-ba8d00c0ba66	82
1968	13400	2	05c9601d-f451-4bb1-8ef5-ba8d00c0ba66	149
1969	11350	3	4f2eadcd-1181-4aa0-9b24-9c239e718fe9	29
1970	10800	2	4f2eadcd-1181-4aa0-9b24-9c239e718fe9	6
1971	13750	2	15121191-cbe4-4e71-8d91-fed2c526fdab	48
1972	5650	2	15121191-cbe4-4e71-8d91-fed2c526fdab	68
1973	9250	3	4986daff-c117-445b-8da7-6eb9218db316	18
1974	5300	1	4986daff-c117-445b-8da7-6eb9218db316	3
1975	6850	2	4986daff-c117-445b-8da7-6eb9218db316	189
1976	6550	2	4986daff-c117-445b-8da7-6eb9218db316	43
1977	4150	2	c13bd90c-ec34-407c-b6b6-ea8ee66f351f	111
1978	5650	2	c13bd90c-ec34-407c-b6b6-ea8ee66f351f	68
1979	9150	3	c13bd90c-ec34-407c-b6b6-ea8ee66f351f	100
1980	7850	1	32d95604-62c2-45ac-9ce7-6d57eb7aca72	94
1981	5650	2	32d95604-62c2-45ac-9ce7-6d57eb7aca72	50
1982	12150	1	32d95604-62c2-45ac-9ce7-6d57eb7aca72	144
1983	13800	1	32d95604-62c2-45ac-9ce7-6d57eb7aca72	130
1984	1450	1	309e6763-71d3-471c-adfc-1dea60311a6c	137
1985	1650	2	309e6763-71d3-471c-adfc-1dea60311a6c	8
1986	3700	1	c430e39f-f63a-4aa5-946d-82bdf54be387	131
1987	6050	3	c430e39f-f63a-4aa5-946d-82bdf54be387	86
1988	10950	1	17b2fff5-7068-4373-b839-3b8d0999bdb5	33
1989	10150	2	17b2fff5-7068-4373-b839-3b8d0999bdb5	176
1990	11000	2	17b2fff5-7068-4373-b839-3b8d0999bdb5	171
1991	4950	3	eb54d05c-d749-4ef8-b03e-444aba8e7a4a	2
1992	4100	1	eb54d05c-d749-4ef8-b03e-444aba8e7a4a	57
1993	13600	1	eb54d05c-d749-4ef8-b03e-444aba8e7a4a	76
1994	3300	1	eb54d05c-d749-4ef8-b03e-444aba8e7a4a	79
1995	6850	3	50421a98-363b-4003-88f3-19f1c5123b39	189
1996	2350	2	50421a98-363b-4003-88f3-19f1c5123b39	125
1997	7850	2	f85dd3fc-1f5d-4664-9b85-6f76cc226c40	12
1998	9200	1	f85dd3fc-1f5d-4664-9b85-6f76cc226c40	115
1999	7650	2	f85dd3fc-1f5d-4664-9b85-6f76cc226c40	146
2000	7150	2	afc3715b-578d-42d6-8cb4-094c26403db4	121
2001	1650	1	afc3715b-578d-42d6-8cb4-094c26403db4	82
2002	8550	1	afc3715b-578d-42d6-8cb4-094c26403db4	37
2003	6900	1	afc3715b-578d-42d6-8cb4-094c26403db4	24
2004	1600	1	43baaa99-f72d-4f21-978c-66391b3cf411	180
2005	950	3	43baaa99-f72d-4f21-978c-66391b3cf411	179
2006	6850	2	43baaa99-f72d-4f21-978c-66391b3cf411	189
2007	11950	2	43baaa99-f72d-4f21-978c-66391b3cf411	134
2008	2750	1	73bec728-28db-419e-a071-95d224d044b0	9
2009	10800	3	73bec728-28db-419e-a071-95d224d044b0	6
2010	11600	3	a8e9547e-9319-4225-b51b-d5e2b8312750	32
2011	9000	3	1eba08d3-281a-42e6-ae5a-90b53939e669	119
2012	12050	3	1eba08d3-281a-42e6-ae5a-90b53939e669	194
2013	4950	2	1eba08d3-281a-42e6-ae5a-90b53939e669	2
2014	7500	3	366c18bd-9432-48f6-91e2-ad3ef8e62c6c	58
2015	11200	2	366c18bd-9432-48f6-91e2-ad3ef8e62c6c	156
2016	6050	3	366c18bd-9432-48f6-91e2-ad3ef8e62c6c	86
2017	9550	1	b5ce9886-a121-40c3-be26-ca200290fb88	62
2018	3250	3	b5ce9886-a121-40c3-be26-ca200290fb88	170
2019	12350	2	b5ce9886-a121-40c3-be26-ca200290fb88	53
2020	2400	3	8e715a61-0479-4bf0-b472-8b9513e45bce	80
2021	11200	2	8e715a61-0479-4bf0-b472-8b9513e45bce	73
2022	12950	3	171ab6bc-bd21-48a2-8b50-22860319dd6f	23
2023	1650	3	171ab6bc-bd21-48a2-8b50-22860319dd6f	82
2024	9400	1	171ab6bc-bd21-48a2-8b50-22860319dd6f	81
2025	6400	2	1e210244-d592-4607-a9cd-d79acead19fb	128
2026	11150	1	409a0011-9c69-467d-b06e-c5acba8342d4	90
2027	7550	3	0c4c308e-902e-4260-ac91-8a724dcc4dbb	197
2028	7800	3	0c4c308e-902e-4260-ac91-8a724dcc4dbb	127
2029	12550	2	f964eee5-22ba-4e0d-ab8c-b03a9de14f4a	101
2030	6750	2	f964eee5-22ba-4e0d-ab8c-b03a9de14f4a	198
2031	10150	3	5fb07d2b-e2e9-4a7e-998a-593c423c1572	176
2032	7500	1	5fb07d2b-e2e9-4a7e-998a-593c423c1572	58
2033	4850	1	5fb07d2b-e2e9-4a7e-998a-593c423c1572	168
2034	4950	3	5fb07d2b-e2e9-4a7e-998a-593c423c1572	2
2035	10750	1	5efe9db6-36d4-48f4-a1b8-d9a1c5325718	193
2036	11500	3	5efe9db6-36d4-48f4-a1b8-d9a1c5325718	139
2037	13600	1	1bcf78d9-d033-43fb-8946-1cc8a993feee	76
2038	7800	2	1bcf78d9-d033-43fb-8946-1cc8a993feee	127
2039	9300	3	1bcf78d9-d033-43fb-8946-1cc8a993feee	185
2040	3450	1	4d008a5f-b092-4622-99c9-e9a3ba4ceffd	10
2041	4600	1	db7e21bf-1f1c-41a5-9a8f-f3a22d71d754	145
2042	8600	1	db7e21bf-1f1c-41a5-9a8f-f3a22d71d754	186
2043	4200	2	db7e21bf-1f1c-41a5-9a8f-f3a22d71d754	183
2044	3150	3	7a553f67-62fb-45c4-a23d-5df282956cb0	4
2045	10100	2	7a553f67-62fb-45c4-a23d-5df282956cb0	151
2046	12150	1	7a553f67-62fb-45c4-a23d-5df282956cb0	144
2047	5650	1	7a553f67-62fb-45c4-a23d-5df282956cb0	141
2048	3000	1	db3e7f8c-2b15-47eb-88cb-c32d78623b86	109
2049	8900	1	db3e7f8c-2b15-47eb-88cb-c32d78623b86	110
2050	2100	1	db3e7f8c-2b15-47eb-88cb-c32d78623b86	188
2051	7250	2	73bf40ec-20f3-499d-976f-11773fbed199	158
2052	7550	1	73bf40ec-20f3-499d-976f-11773fbed199	92
2053	5450	1	73bf40ec-20f3-499d-976f-11773fbed199	164
2054	8700	1	73bf40ec-20f3-499d-976f-11773fbed199	93
2055	11300	1	e5a584eb-0eaa-43bf-b9f6-33bebd716166	55
2056	5050	3	459df18f-9c09-4799-8bba-30fbffdd9cb9	63
2057	3700	2	459df18f-9c09-4799-8bba-30fbffdd9cb9	178
2058	9400	3	459df18f-9c09-4799-8bba-30fbffdd9cb9	66
2059	2000	1	bf3b50b7-b7cb-481d-b5e1-71813fb5a99e	105
2060	4350	2	6f6f5890-78ba-43e9-a173-2b7a1ef07621	140
2061	6700	1	6f6f5890-78ba-43e9-a173-2b7a1ef07621	165
2062	13600	3	6f6f5890-78ba-43e9-a173-2b7a1ef07621	181
2063	3300	3	01bea704-f7a8-47cd-b837-31336c046253	106
2064	4700	3	01bea704-f7a8-47cd-b837-31336c046253	102
2065	5650	2	01bea704-f7a8-47cd-b837-31336c046253	50
2066	6400	3	01bea704-f7a8-47cd-b837-31336c046253	128
2067	9200	3	3bde3fc2-6d14-41a5-a988-e4ab7b4bc8c9	115
2068	7800	2	3bde3fc2-6d14-41a5-a988-e4ab7b4bc8c9	127
2069	10100	3	3bde3fc2-6d14-41a5-a988-e4ab7b4bc8c9	151
2070	5650	1	2849ca4b-b953-4e13-9e0f-6de0fe522cfe	68
2071	2000	1	2849ca4b-b953-4e13-9e0f-6de0fe522cfe	75
2072	2250	3	a9a21fb2-af80-490e-9a3d-be5f93b21100	14
2073	11500	1	a9a21fb2-af80-490e-9a3d-be5f93b21100	139
2074	9450	1	a9a21fb2-af80-490e-9a3d-be5f93b21100	113
2075	8700	3	a9a21fb2-af80-490e-9a3d-be5f93b21100	93
2076	3800	2	cdeb242a-62be-452e-bf30-9aa219a43359	27
2077	1500	3	cdeb242a-62be-452e-bf30-9aa219a43359	122
2078	6850	3	7ad87984-99c8-486c-b576-5bcdf2e7ec57	189
2079	1350	3	7ad87984-99c8-486c-b576-5bcdf2e7ec57	72
2080	2300	2	7ad87984-99c8-486c-b576-5bcdf2e7ec57	39
2081	5650	2	7ad87984-99c8-486c-b576-5bcdf2e7ec57	7
2082	10550	1	eb168a3d-9b2d-48de-a1ae-3ba6a8934145	5
2083	6850	3	eb168a3d-9b2d-48de-a1ae-3ba6a8934145	189
2084	3450	1	eb168a3d-9b2d-48de-a1ae-3ba6a8934145	10
2085	8800	2	eb168a3d-9b2d-48de-a1ae-3ba6a8934145	36
2086	11200	1	821071e2-72bb-43ea-8d2d-ba62ee167174	156
2087	11250	3	821071e2-72bb-43ea-8d2d-ba62ee167174	30
2088	9450	2	821071e2-72bb-43ea-8d2d-ba62ee167174	91
2089	6550	3	186e73ad-029a-4701-bb5b-f44da0d360db	43
2090	11250	3	186e73ad-029a-4701-bb5b-f44da0d360db	30
2091	10950	1	a7b1eb91-144d-45ae-82c5-973bbb7c1ee6	83
2092	13400	1	a7b1eb91-144d-45ae-82c5-973bbb7c1ee6	149
2093	4100	1	4551113e-ba75-439a-93bc-7bbe1285c939	38
2094	9000	1	452117b9-500f-4092-8598-0c262a949a80	119
2095	13300	1	452117b9-500f-4092-8598-0c262a949a80	87
2096	11200	3	32c52797-b2ff-4d63-9e8e-11264cc4b80c	73
2097	3000	1	32c52797-b2ff-4d63-9e8e-11264cc4b80c	109
2098	2150	2	8abf9f09-c29b-40b1-b43e-8d7ebfa786c1	22
2099	11000	2	8abf9f09-c29b-40b1-b43e-8d7ebfa786c1	155
2100	8750	3	90194233-95c1-4d85-bda9-5d62c9f74560	157
2101	3000	3	90194233-95c1-4d85-bda9-5d62c9f74560	109
2102	2400	2	90194233-95c1-4d85-bda9-5d62c9f74560	80
2103	2150	1	5e2fa983-41eb-4d9f-92cb-ee67353a38e2	22
2104	8900	3	5e2fa983-41eb-4d9f-92cb-ee67353a38e2	110
2105	10550	2	0ff9e134-cebe-4f88-ba85-93dc69b697e2	5
2106	7150	3	0ff9e134-cebe-4f88-ba85-93dc69b697e2	121
2107	13750	1	0ff9e134-cebe-4f88-ba85-93dc69b697e2	48
2108	8100	1	436b841f-c141-4c08-8e9b-c86b6a5a4fa8	136
2109	9400	2	436b841f-c141-4c08-8e9b-c86b6a5a4fa8	66
2110	10850	1	b570b895-242b-4a0e-9982-01e7a653e8e5	162
2111	5650	2	b570b895-242b-4a0e-9982-01e7a653e8e5	141
2112	6900	1	b570b895-242b-4a0e-9982-01e7a653e8e5	24
2113	6600	2	b570b895-242b-4a0e-9982-01e7a653e8e5	74
2114	3250	2	c2133cd2-7be7-4271-82dd-21cf92c59c9b	120
2115	6850	2	c2133cd2-7be7-4271-82dd-21cf92c59c9b	189
2116	6350	1	c2133cd2-7be7-4271-82dd-21cf92c59c9b	99
2117	9400	2	2961547b-87eb-48ef-a8f9-2f1f17528841	66
2118	4000	2	2961547b-87eb-48ef-a8f9-2f1f17528841	59
2119	5900	2	5ff271a2-14ab-4fd9-ab50-e6aff7fc7ba8	25
2120	6700	1	5ff271a2-14ab-4fd9-ab50-e6aff7fc7ba8	165
2121	9350	2	5ff271a2-14ab-4fd9-ab50-e6aff7fc7ba8	97
2122	11600	3	5ff271a2-14ab-4fd9-ab50-e6aff7fc7ba8	32
2123	7850	1	c1a8b965-8b67-43b3-a005-d031e27450ef	94
2124	3900	1	c1a8b965-8b67-43b3-a005-d031e27450ef	166
2125	3700	3	b225d2bb-95a3-4fe1-8a61-12fe975ac28c	178
2126	11000	1	7173a66a-2137-4149-9dbb-733ee9561d43	41
2127	9450	2	7173a66a-2137-4149-9dbb-733ee9561d43	113
2128	4350	1	7173a66a-2137-4149-9dbb-733ee9561d43	140
2129	8550	1	33c05022-fce9-4812-9ab4-f5a7109207e4	37
2130	3250	3	33c05022-fce9-4812-9ab4-f5a7109207e4	170
2131	8100	1	33c05022-fce9-4812-9ab4-f5a7109207e4	136
2132	2100	1	fe9a3bcf-32a4-41ca-b6cd-1f368ee37925	34
2133	8700	3	05e92409-c5fb-4db7-baa6-49c0b8112385	93
2134	11750	2	a3f04c72-6022-4312-b7bc-837222a8eb97	11
2135	9450	3	a3f04c72-6022-4312-b7bc-837222a8eb97	113
2136	1450	2	a3f04c72-6022-4312-b7bc-837222a8eb97	95
2137	7550	1	c525a2f3-6759-4d14-ab7b-f6098e884414	92
2138	7800	1	c525a2f3-6759-4d14-ab7b-f6098e884414	127
2139	11000	1	eab903ed-a234-4b23-a366-ca6e69937d46	155
2140	9350	1	92e73303-2059-4462-99ab-74919f0e571e	97
2141	7250	2	92e73303-2059-4462-99ab-74919f0e571e	158
2142	9850	2	92e73303-2059-4462-99ab-74919f0e571e	147
2143	5000	1	925c1865-e74e-479e-9bbf-d0cd0891bd05	143
2144	12350	1	925c1865-e74e-479e-9bbf-d0cd0891bd05	175
2145	8750	2	a3358795-de5f-468e-8512-72d6f0d85601	157
2146	12150	1	cccd380a-8e28-4155-8185-85cf9a0de2aa	144
2147	5800	2	33a222e0-9ea1-4589-99c9-86ca5be90a00	123
2148	10550	1	33a222e0-9ea1-4589-99c9-86ca5be90a00	5
2149	7850	3	33a222e0-9ea1-4589-99c9-86ca5be90a00	94
2150	3450	3	3ca87d1f-5ced-4fbe-8d39-73aaceceb1c9	10
2151	5250	2	3ca87d1f-5ced-4fbe-8d39-73aaceceb1c9	54
2152	7550	3	3ca87d1f-5ced-4fbe-8d39-73aaceceb1c9	92
2153	9450	3	3d5c7b22-2726-4cc9-9927-e2cb21af90f1	113
2154	3700	1	3d5c7b22-2726-4cc9-9927-e2cb21af90f1	13
2155	9100	1	3d5c7b22-2726-4cc9-9927-e2cb21af90f1	28
2156	13750	2	03f53cd3-b1ba-48d4-bfbc-09f363e1e918	48
2157	11200	2	03f53cd3-b1ba-48d4-bfbc-09f363e1e918	156
2158	9300	3	2dcd66f0-c216-4d09-8bd3-559fb421148f	40
2159	7650	2	2dcd66f0-c216-4d09-8bd3-559fb421148f	160
2160	11950	2	d19ec83c-bf61-4a6d-bd8f-82af94c83552	129
2161	6050	2	d19ec83c-bf61-4a6d-bd8f-82af94c83552	86
2162	3450	3	d19ec83c-bf61-4a6d-bd8f-82af94c83552	10
2163	6550	2	938b317f-20d0-4b17-8ce0-0366fb86f724	43
2164	11000	3	938b317f-20d0-4b17-8ce0-0366fb86f724	171
2165	1450	3	567515e3-f538-4d16-9441-fe58afbaf908	137
2166	8100	3	567515e3-f538-4d16-9441-fe58afbaf908	136
2167	2000	1	567515e3-f538-4d16-9441-fe58afbaf908	75
2168	9550	2	8090c6de-a4de-4b97-8e21-70b7bc654d2b	62
2169	2150	3	8090c6de-a4de-4b97-8e21-70b7bc654d2b	22
2170	1350	1	a1e3e56b-80e7-477f-81a2-e268a17c4e62	72
2171	2700	3	a8228a92-cb1d-4b01-9d18-9bb39da511a7	77
2172	4100	2	97895da2-1fc1-4d46-a176-e407ce56801d	57
2173	7050	1	97895da2-1fc1-4d46-a176-e407ce56801d	153
2174	2000	2	97895da2-1fc1-4d46-a176-e407ce56801d	75
2175	8700	1	97895da2-1fc1-4d46-a176-e407ce56801d	93
2176	6250	1	c0a5750f-781d-48dd-8b35-2fbf0f958ce4	135
2177	5250	3	c0a5750f-781d-48dd-8b35-2fbf0f958ce4	54
2178	7350	2	c0a5750f-781d-48dd-8b35-2fbf0f958ce4	150
2179	9300	1	6ccd7083-cd81-4864-9527-98be375b0c67	40
2180	3900	2	6ccd7083-cd81-4864-9527-98be375b0c67	166
2181	7650	3	6ccd7083-cd81-4864-9527-98be375b0c67	160
2182	9850	2	6ccd7083-cd81-4864-9527-98be375b0c67	147
2183	7250	1	6f1bae5b-b380-4742-82f2-083e3015b4ef	158
2184	7150	3	6f1bae5b-b380-4742-82f2-083e3015b4ef	121
2185	12150	2	6f1bae5b-b380-4742-82f2-083e3015b4ef	144
2186	4000	1	6f1bae5b-b380-4742-82f2-083e3015b4ef	59
2187	7650	3	e69e6c76-fbba-4b6c-9282-4ffb415a7429	146
2188	9950	1	e69e6c76-fbba-4b6c-9282-4ffb415a7429	98
2189	6600	3	f3ddc1f9-579e-4a37-b09d-e8d9c6f94d8a	78
2190	13750	2	b2017f95-7efa-40bc-b45e-211a6b60e61d	48
2191	7850	1	b2017f95-7efa-40bc-b45e-211a6b60e61d	21
2192	12800	1	b2017f95-7efa-40bc-b45e-211a6b60e61d	17
2193	3700	1	b2017f95-7efa-40bc-b45e-211a6b60e61d	13
2194	2450	1	fee15190-efe2-406e-8135-8a3654eafb2d	20
2195	3900	3	fee15190-efe2-406e-8135-8a3654eafb2d	166
2196	12350	1	ae564911-3f92-4049-9475-d8fb4ed73352	184
2197	1650	3	ae564911-3f92-4049-9475-d8fb4ed73352	82
2198	11950	3	ae564911-3f92-4049-9475-d8fb4ed73352	129
2199	2000	1	e7a4fa61-47b9-497d-8b65-451ea2fa12f2	105
2200	9150	2	e7a4fa61-47b9-497d-8b65-451ea2fa12f2	100
2201	4150	2	848426aa-6e3c-4339-9435-25a5e71c4390	111
2202	9150	3	90d5f053-f0a2-47a6-a375-f7b9d60c3c4d	100
2203	9300	3	90d5f053-f0a2-47a6-a375-f7b9d60c3c4d	40
2204	9350	3	90d5f053-f0a2-47a6-a375-f7b9d60c3c4d	97
2205	6700	1	90d5f053-f0a2-47a6-a375-f7b9d60c3c4d	165
2206	4200	3	0e8d3e4e-c9d0-44cb-a0e1-61a566d7dd72	183
2207	6400	1	0e8d3e4e-c9d0-44cb-a0e1-61a566d7dd72	174
2208	3700	3	1553eca5-4204-454b-a7a2-2486691df0a6	131
2209	8550	2	1553eca5-4204-454b-a7a2-2486691df0a6	49
2210	8550	3	d9091cdb-b61e-413d-8de0-1e660bd25147	49
2211	5650	3	d9091cdb-b61e-413d-8de0-1e660bd25147	7
2212	12950	3	d9091cdb-b61e-413d-8de0-1e660bd25147	52
2213	3150	2	39123698-c5e9-4828-8122-de188fcb772d	4
2214	9850	2	39123698-c5e9-4828-8122-de188fcb772d	147
2215	1600	2	39123698-c5e9-4828-8122-de188fcb772d	180
2216	6600	1	39123698-c5e9-4828-8122-de188fcb772d	148
2217	11350	2	786c2a19-cbb5-4bc9-8bc3-097486dd26df	107
2218	7850	2	786c2a19-cbb5-4bc9-8bc3-097486dd26df	21
2219	9300	3	a819100d-6ae4-4e5e-8c1c-4bc68db83e30	40
2220	2750	2	7fd0a6a9-404a-4469-bea6-0d61beee9bce	9
2221	2350	3	7fd0a6a9-404a-4469-bea6-0d61beee9bce	125
2222	9450	3	7fd0a6a9-404a-4469-bea6-0d61beee9bce	91
2223	8750	1	e401d9a8-39d9-473d-b3b4-272176c0a186	70
2224	3450	3	e401d9a8-39d9-473d-b3b4-272176c0a186	10
2225	13600	1	4d9eba51-b8a2-439d-a956-9426f0a647ec	76
2226	11200	1	4d9eba51-b8a2-439d-a956-9426f0a647ec	156
2227	10950	3	0124b097-dcc9-4c00-b7bd-da58ac7ba90f	33
2228	9000	2	0124b097-dcc9-4c00-b7bd-da58ac7ba90f	119
2229	5700	3	73410e65-4773-405a-937c-c672fb53944e	51
2230	9150	1	73410e65-4773-405a-937c-c672fb53944e	100
2231	11950	1	73410e65-4773-405a-937c-c672fb53944e	134
2232	3250	1	73410e65-4773-405a-937c-c672fb53944e	170
2233	6550	1	d98ce135-eeb6-4c53-ae4b-20b8f06731e2	43
2234	13100	1	d98ce135-eeb6-4c53-ae4b-20b8f06731e2	26
2235	1650	1	d98ce135-eeb6-4c53-ae4b-20b8f06731e2	8
2236	2700	1	d98ce135-eeb6-4c53-ae4b-20b8f06731e2	77
2237	5800	3	49b51ea7-59d0-4f78-ad41-d4f54dcd25fd	123
2238	9550	3	ab3dadb9-9c71-4d15-8464-4d89f1ba9cf8	62
2239	2050	3	ab3dadb9-9c71-4d15-8464-4d89f1ba9cf8	19
2240	13300	3	ab3dadb9-9c71-4d15-8464-4d89f1ba9cf8	87
2241	4100	2	3c7d2669-1abc-40a6-9bc5-41444d6edac9	38
2242	8550	3	3c7d2669-1abc-40a6-9bc5-41444d6edac9	37
2243	12150	3	3c7d2669-1abc-40a6-9bc5-41444d6edac9	144
2244	13100	1	3c7d2669-1abc-40a6-9bc5-41444d6edac9	26
2245	13800	1	7f8e9f4a-dba2-4358-8978-8ca6d23545cf	130
2246	4850	1	7f8e9f4a-dba2-4358-8978-8ca6d23545cf	168
2247	13300	3	7f8e9f4a-dba2-4358-8978-8ca6d23545cf	87
2248	7500	2	7f8e9f4a-dba2-4358-8978-8ca6d23545cf	58
2249	11450	1	7a9b707e-8448-4b9a-a441-d1cbcc760cf0	200
2250	6850	3	7a9b707e-8448-4b9a-a441-d1cbcc760cf0	189
2251	10100	1	c10322af-996f-4fe1-9c7e-caac439f18b6	103
2252	4100	3	c10322af-996f-4fe1-9c7e-caac439f18b6	38
2253	6250	2	c10322af-996f-4fe1-9c7e-caac439f18b6	71
2254	3800	2	7fd87ef2-5f11-4f24-98f2-87c2b7fb1ad8	27
2255	10100	1	7fd87ef2-5f11-4f24-98f2-87c2b7fb1ad8	151
2256	12050	1	7fd87ef2-5f11-4f24-98f2-87c2b7fb1ad8	69
2257	3450	1	7fd87ef2-5f11-4f24-98f2-87c2b7fb1ad8	172
2258	6400	1	bb68112f-063e-4848-8e6b-6bfe7286edfc	128
2259	13750	1	0da1c1f2-f2da-4e59-bae5-4bdaa4ed3926	48
2260	7250	3	fe6ce848-eee1-4cf9-aa08-17987a79c862	89
2261	8400	1	fe6ce848-eee1-4cf9-aa08-17987a79c862	64
2262	13550	3	fe6ce848-eee1-4cf9-aa08-17987a79c862	42
2263	1350	1	b7337b71-c989-482e-b5d4-c18c73ad2f91	72
2264	4000	1	b7337b71-c989-482e-b5d4-c18c73ad2f91	59
2265	9550	3	7cb512ab-401e-4df6-a9fe-557a4c544178	62
2266	11950	2	4df68ae7-5bef-4efa-b104-62eabad69d6a	134
2267	5950	3	4df68ae7-5bef-4efa-b104-62eabad69d6a	88
2268	11750	3	03acb0ac-fa84-409a-8061-b9683b46f0e5	11
2269	1750	2	03acb0ac-fa84-409a-8061-b9683b46f0e5	159
2270	9850	3	03acb0ac-fa84-409a-8061-b9683b46f0e5	147
2271	11500	3	32c5883b-b4b7-4a04-804c-1169df76d353	139
2272	1750	3	32c5883b-b4b7-4a04-804c-1169df76d353	159
2273	11250	2	32c5883b-b4b7-4a04-804c-1169df76d353	30
2274	5250	3	66d77a51-0a82-4ddb-b3bd-1e359f6e1f51	54
2275	12350	2	66d77a51-0a82-4ddb-b3bd-1e359f6e1f51	190
2276	2250	1	692431de-b16c-4a18-a2b9-c8c9821924f0	14
2277	8900	1	5b3fc256-086a-4ea8-ac56-de497018f1b7	110
2278	7600	1	5b3fc256-086a-4ea8-ac56-de497018f1b7	35
2279	6750	2	5b3fc256-086a-4ea8-ac56-de497018f1b7	198
2280	11700	2	5b3fc256-086a-4ea8-ac56-de497018f1b7	46
2281	3000	3	232d526f-b9f7-400b-b139-17ae1e8e63de	109
2282	1650	2	232d526f-b9f7-400b-b139-17ae1e8e63de	82
2283	5950	2	c90a7bd8-c3cc-4bc3-8f51-603629c09adb	173
2284	13550	1	e8a1afcf-c0e0-40ef-bb1e-fc8b3e74ed93	42
2285	7350	2	e8a1afcf-c0e0-40ef-bb1e-fc8b3e74ed93	150
2286	11000	1	e8a1afcf-c0e0-40ef-bb1e-fc8b3e74ed93	41
2287	12050	3	236680f8-cdfa-4889-8a1a-7d6af7926186	194
2288	6050	2	236680f8-cdfa-4889-8a1a-7d6af7926186	86
2289	2150	1	65332207-5aa4-4f64-9189-1286db624e8a	22
2290	6050	3	65332207-5aa4-4f64-9189-1286db624e8a	86
2291	7800	1	65332207-5aa4-4f64-9189-1286db624e8a	142
2292	2050	3	65332207-5aa4-4f64-9189-1286db624e8a	19
2293	12350	2	b31bbda8-0c64-49bd-99f1-7501a8b293df	53
2294	7150	3	59dc7721-c2ec-4fbc-95ab-32f2a36352d9	121
2295	13350	1	59dc7721-c2ec-4fbc-95ab-32f2a36352d9	182
2296	7800	2	59dc7721-c2ec-4fbc-95ab-32f2a36352d9	142
2297	7300	1	59dc7721-c2ec-4fbc-95ab-32f2a36352d9	65
2298	10950	2	05e6793f-fa49-4505-8ee6-2e987891c163	199
2299	11300	3	05e6793f-fa49-4505-8ee6-2e987891c163	55
2300	13800	3	05e6793f-fa49-4505-8ee6-2e987891c163	117
2301	11000	2	b1ab8c46-07df-4399-b51b-b52108db5df8	155
2302	6550	2	318d11f6-2807-43c0-9b9f-25a4f98b2400	43
2303	11000	2	8bda9e15-43a8-4e62-a324-7a2032049f82	155
2304	11750	2	c768b544-4af4-4d5f-a8d2-87acfbd0165c	11
2305	6400	2	c768b544-4af4-4d5f-a8d2-87acfbd0165c	174
2306	7300	1	c768b544-4af4-4d5f-a8d2-87acfbd0165c	65
2307	5650	1	01e216e6-ef98-491b-8c32-5d26a31ccff3	68
2308	9000	1	01e216e6-ef98-491b-8c32-5d26a31ccff3	119
2309	4150	2	01e216e6-ef98-491b-8c32-5d26a31ccff3	111
2310	6900	1	01e216e6-ef98-491b-8c32-5d26a31ccff3	85
2311	8550	2	d5169d02-b191-46fa-b6fd-c1b60d15b57a	37
2312	3450	3	d5169d02-b191-46fa-b6fd-c1b60d15b57a	172
2313	9100	1	d5169d02-b191-46fa-b6fd-c1b60d15b57a	28
2314	9550	3	d5169d02-b191-46fa-b6fd-c1b60d15b57a	62
2315	4700	1	58114e2c-0a0d-4696-b6db-297e292b3ad4	102
2316	8100	1	58114e2c-0a0d-4696-b6db-297e292b3ad4	136
2317	11700	1	36413535-63ed-453c-bb0a-1d76c577a5a0	46
2318	6250	1	71adab76-ea37-4e2d-842b-e74a9b7e71fd	71
2319	8750	3	71adab76-ea37-4e2d-842b-e74a9b7e71fd	157
2320	11200	2	7b7d9ad9-826f-4afd-85c6-b397be8fee89	73
2321	13750	3	7b7d9ad9-826f-4afd-85c6-b397be8fee89	108
2322	7150	2	7b7d9ad9-826f-4afd-85c6-b397be8fee89	121
2323	3900	3	b1d40a16-6dd1-4038-abc5-d914607016b4	166
2324	11600	3	b1d40a16-6dd1-4038-abc5-d914607016b4	32
2325	6750	1	b1d40a16-6dd1-4038-abc5-d914607016b4	198
2326	4000	3	43c70c12-54c3-4dff-894b-cbb53da38efd	59
2327	3200	1	43c70c12-54c3-4dff-894b-cbb53da38efd	126
2328	7850	3	43c70c12-54c3-4dff-894b-cbb53da38efd	21
2329	4350	1	43c70c12-54c3-4dff-894b-cbb53da38efd	140
2330	10150	3	348b0aec-1de6-42cd-be58-8b34d3cc2490	176
2331	11650	3	348b0aec-1de6-42cd-be58-8b34d3cc2490	196
2332	7800	2	348b0aec-1de6-42cd-be58-8b34d3cc2490	142
2333	9650	1	348b0aec-1de6-42cd-be58-8b34d3cc2490	16
2334	9400	3	5c67e61b-2a78-4a52-a5bd-1a74fff86539	66
2335	4350	2	5c67e61b-2a78-4a52-a5bd-1a74fff86539	140
2336	1450	1	6bbb1c3f-a376-4626-9688-9db4e3a9a9d7	137
2337	7250	2	6bbb1c3f-a376-4626-9688-9db4e3a9a9d7	89
2338	5100	3	495d19da-7c4e-4359-8f35-3922e4f994af	167
2339	3950	2	495d19da-7c4e-4359-8f35-3922e4f994af	132
2340	11000	2	495d19da-7c4e-4359-8f35-3922e4f994af	171
2341	6950	3	495d19da-7c4e-4359-8f35-3922e4f994af	61
2342	9150	3	c6967988-3738-41a3-9721-a380d40e02c6	154
2343	7650	3	a51890e8-6613-436a-a7e8-e4a14fcaa41b	160
2344	12800	3	a51890e8-6613-436a-a7e8-e4a14fcaa41b	17
2345	7250	2	42a2fbfb-dd78-4e5b-a8e9-401db82e891d	158
2346	1500	3	42a2fbfb-dd78-4e5b-a8e9-401db82e891d	122
2347	12350	2	ccad691a-b009-4056-8991-0de4f4719ceb	53
2348	6400	2	f2ae0069-fec6-457c-b290-98cbeddacef6	128
2349	8400	1	f2ae0069-fec6-457c-b290-98cbeddacef6	64
2350	13100	1	2f50d867-4967-46d2-b6bf-019ba9ae26a7	26
2351	9150	3	2f50d867-4967-46d2-b6bf-019ba9ae26a7	100
2352	10950	3	2f50d867-4967-46d2-b6bf-019ba9ae26a7	83
2353	4000	2	e6c7e618-0419-4711-8ab3-3337f14c2065	59
2354	2400	2	e6c7e618-0419-4711-8ab3-3337f14c2065	80
2355	12750	1	e6c7e618-0419-4711-8ab3-3337f14c2065	84
2356	10750	3	e6c7e618-0419-4711-8ab3-3337f14c2065	193
2357	3250	2	0bf3876f-6440-4bda-8f22-a738c29ffab5	120
2358	10950	3	0bf3876f-6440-4bda-8f22-a738c29ffab5	33
2359	2300	2	0bf3876f-6440-4bda-8f22-a738c29ffab5	39
2360	6250	2	a6aa54de-0c54-474b-9e34-d17775774769	71
2361	3700	1	a6aa54de-0c54-474b-9e34-d17775774769	131
2362	6550	2	a6aa54de-0c54-474b-9e34-d17775774769	43
2363	6350	2	a6aa54de-0c54-474b-9e34-d17775774769	99
2364	7850	2	2cb1db80-8418-45a7-8049-e8c4412d124b	12
2365	950	3	2cb1db80-8418-45a7-8049-e8c4412d124b	179
2366	11700	3	2cb1db80-8418-45a7-8049-e8c4412d124b	46
2367	4850	2	9a55ff4b-6ec2-4f7e-9253-3f9fbf373856	168
2368	7050	2	9a55ff4b-6ec2-4f7e-9253-3f9fbf373856	153
2369	8300	3	9a55ff4b-6ec2-4f7e-9253-3f9fbf373856	138
2370	11200	1	ed842813-6158-4370-9b57-c9cc99d104ef	73
2371	4000	1	ed842813-6158-4370-9b57-c9cc99d104ef	59
2372	9650	3	ed842813-6158-4370-9b57-c9cc99d104ef	16
2373	1500	3	0c6c0655-c24a-4751-99f2-ade510578c9d	122
2374	10650	2	0c6c0655-c24a-4751-99f2-ade510578c9d	104
2375	10950	3	0c6c0655-c24a-4751-99f2-ade510578c9d	83
2376	5200	3	3dcbe06f-4ffb-49f5-8256-463bcc1ec944	191
2377	2000	3	3dcbe06f-4ffb-49f5-8256-463bcc1ec944	192
2378	11000	1	3dcbe06f-4ffb-49f5-8256-463bcc1ec944	155
2379	3900	1	26c9f3d7-8ad7-4584-8475-5498673398dc	166
2380	9200	1	26c9f3d7-8ad7-4584-8475-5498673398dc	115
2381	11600	1	26c9f3d7-8ad7-4584-8475-5498673398dc	169
2382	6400	3	26c9f3d7-8ad7-4584-8475-5498673398dc	128
2383	3950	2	4c22fdfa-46ec-4cdf-829f-81f40daf0c25	112
2384	1450	2	4c22fdfa-46ec-4cdf-829f-81f40daf0c25	95
2385	5700	1	4c22fdfa-46ec-4cdf-829f-81f40daf0c25	114
2386	5250	1	4c22fdfa-46ec-4cdf-829f-81f40daf0c25	54
2387	6600	3	fa5285c4-1a86-43a8-8ae9-603b2b1c84e1	74
2388	9200	2	48b992a4-d3af-4d4f-aac4-ff065fb6205a	115
2389	9150	2	d509662f-fbcf-47fb-b782-e98c4a15f29a	100
2390	12350	1	d509662f-fbcf-47fb-b782-e98c4a15f29a	53
2391	13400	3	759c3ad1-a266-430c-a0b3-3969e3b01d7c	149
2392	6400	2	759c3ad1-a266-430c-a0b3-3969e3b01d7c	174
2393	2700	1	759c3ad1-a266-430c-a0b3-3969e3b01d7c	77
2394	9950	3	759c3ad1-a266-430c-a0b3-3969e3b01d7c	98
2395	7800	1	1cd98b46-872d-49ff-bfab-7cbc5ce9be4e	127
2396	2700	3	1cd98b46-872d-49ff-bfab-7cbc5ce9be4e	77
2397	6350	2	1cd98b46-872d-49ff-bfab-7cbc5ce9be4e	99
2398	9350	2	1cd98b46-872d-49ff-bfab-7cbc5ce9be4e	97
2399	11200	2	6d9ae8d4-217f-4c74-978d-4d834a423bce	156
2400	5050	2	6d9ae8d4-217f-4c74-978d-4d834a423bce	63
2401	6900	2	45d9cf60-94aa-4560-96e1-c53c42a27b30	85
2402	5100	2	950534c1-d7a7-4342-97ed-7bbc31b9acf4	167
2403	3950	2	950534c1-d7a7-4342-97ed-7bbc31b9acf4	112
2404	6250	2	a2929317-7244-4a0f-b76c-68e5b5a92dc1	71
2405	4950	3	a2929317-7244-4a0f-b76c-68e5b5a92dc1	2
2406	1750	2	a2929317-7244-4a0f-b76c-68e5b5a92dc1	56
2407	9100	2	a2929317-7244-4a0f-b76c-68e5b5a92dc1	28
2408	3300	1	00363feb-00c2-46d1-b076-d56feb04a374	79
2409	5100	1	00363feb-00c2-46d1-b076-d56feb04a374	167
2410	3000	3	00363feb-00c2-46d1-b076-d56feb04a374	109
2411	3300	1	ae2b3d06-551f-45bf-a2c3-7531428787ff	79
2412	1250	3	83f6d88b-0575-43ad-a8c4-fb14c1f80e6d	45
2413	6900	3	aae37123-2131-4a39-a6b7-6bf7d2354159	85
2414	6400	2	417ee16e-c8e4-4616-a59b-cea33490c768	128
2415	12350	1	417ee16e-c8e4-4616-a59b-cea33490c768	190
2416	5650	3	900fc039-da5f-4716-b5fd-0d7ea3b200cc	68
2417	7650	2	900fc039-da5f-4716-b5fd-0d7ea3b200cc	146
2418	5050	1	900fc039-da5f-4716-b5fd-0d7ea3b200cc	63
2419	10100	2	49dad6ef-ad48-4ce6-b244-b0498748d56c	151
2420	2150	3	49dad6ef-ad48-4ce6-b244-b0498748d56c	22
2421	9850	1	2f72e89a-aa75-40f9-9f9b-bab285d7c6ef	147
2422	7250	2	2f72e89a-aa75-40f9-9f9b-bab285d7c6ef	89
2423	5650	2	9a252f3b-4475-4033-bf70-b88152637f27	141
2424	1600	1	9a252f3b-4475-4033-bf70-b88152637f27	180
2425	11150	1	9a252f3b-4475-4033-bf70-b88152637f27	90
2426	11950	2	9a252f3b-4475-4033-bf70-b88152637f27	129
2427	2300	1	810bf373-de23-414a-8949-4212dd9c6ee1	39
2428	12550	3	810bf373-de23-414a-8949-4212dd9c6ee1	101
2429	7850	1	810bf373-de23-414a-8949-4212dd9c6ee1	21
2430	9000	2	806b124e-9c30-459c-aa26-d458a3e45a94	119
2431	2750	1	806b124e-9c30-459c-aa26-d458a3e45a94	9
2432	6350	3	806b124e-9c30-459c-aa26-d458a3e45a94	99
2433	3800	3	52d79015-347d-4cb3-921e-404674b08722	27
2434	5650	2	ce450c3d-f928-43f7-990a-ba6c0db8439b	141
2435	3800	2	ce450c3d-f928-43f7-990a-ba6c0db8439b	27
2436	7250	3	ce450c3d-f928-43f7-990a-ba6c0db8439b	161
2437	1500	2	ce450c3d-f928-43f7-990a-ba6c0db8439b	122
2438	9950	1	d6ee951b-ccbf-4bfa-a2cc-98ecc226855c	98
2439	1350	2	d6ee951b-ccbf-4bfa-a2cc-98ecc226855c	72
2440	7650	2	d6ee951b-ccbf-4bfa-a2cc-98ecc226855c	160
2441	11300	1	f9d623c9-64b6-41f8-a333-cac352098106	55
2442	7850	3	f9d623c9-64b6-41f8-a333-cac352098106	21
2443	8400	3	f9d623c9-64b6-41f8-a333-cac352098106	64
2444	7650	1	f9d623c9-64b6-41f8-a333-cac352098106	146
2445	7250	1	81348aa4-905e-4cd7-aaa2-943f3522d556	89
2446	8400	2	81348aa4-905e-4cd7-aaa2-943f3522d556	64
2447	2000	1	81348aa4-905e-4cd7-aaa2-943f3522d556	192
2448	9150	3	4e912c07-10a2-4078-a783-23dc9e71aaec	100
2449	11600	1	4e912c07-10a2-4078-a783-23dc9e71aaec	32
2450	5250	3	4e912c07-10a2-4078-a783-23dc9e71aaec	177
2451	2100	1	1fb7ad3c-db9d-42a9-b0fe-29643799b279	188
2452	5700	1	1fb7ad3c-db9d-42a9-b0fe-29643799b279	51
2453	3950	2	1fb7ad3c-db9d-42a9-b0fe-29643799b279	132
2454	2050	3	1fb7ad3c-db9d-42a9-b0fe-29643799b279	19
2455	11650	2	31d57873-a1a5-4f0f-93ce-ce0967ca045d	196
2456	11000	3	f19165b1-42ec-423e-a5ac-d982f85d417c	155
2457	2750	3	f19165b1-42ec-423e-a5ac-d982f85d417c	9
2458	9400	3	896c6813-71e5-494a-b2a9-55915666140f	81
2459	12050	3	896c6813-71e5-494a-b2a9-55915666140f	194
2460	5700	1	896c6813-71e5-494a-b2a9-55915666140f	114
2461	4950	1	896c6813-71e5-494a-b2a9-55915666140f	2
2462	950	2	30e11170-f610-443f-a5fa-00b4d10bb4f8	179
2463	8650	3	30e11170-f610-443f-a5fa-00b4d10bb4f8	152
2464	6850	1	c8322498-cae6-488b-911a-d0e3b0194f49	189
2465	1350	2	c8322498-cae6-488b-911a-d0e3b0194f49	72
2466	11700	1	b2e6317c-2bb6-4ec7-a40e-14206bc85f01	46
2467	9450	1	b2e6317c-2bb6-4ec7-a40e-14206bc85f01	91
2468	7500	1	afb8b53a-a6fe-4bfc-a27d-26f23cf11cdb	58
2469	9200	2	afb8b53a-a6fe-4bfc-a27d-26f23cf11cdb	115
2470	5100	2	afb8b53a-a6fe-4bfc-a27d-26f23cf11cdb	167
2471	11250	2	afb8b53a-a6fe-4bfc-a27d-26f23cf11cdb	30
2472	8650	3	dff2f10b-393c-4848-a7eb-f4627939ce3f	152
2473	8100	2	dff2f10b-393c-4848-a7eb-f4627939ce3f	15
2474	13100	1	dff2f10b-393c-4848-a7eb-f4627939ce3f	26
2475	5250	2	505ed3b6-1dcb-43c1-967c-859051adb8ef	177
2476	1500	1	505ed3b6-1dcb-43c1-967c-859051adb8ef	122
2477	8650	2	f727ea94-e45f-4dc4-8a95-b70f4762c703	152
2478	8100	2	b2b6fdb1-1473-4454-903c-b34a006afe86	15
2479	9200	3	b2b6fdb1-1473-4454-903c-b34a006afe86	115
2480	7850	2	b2b6fdb1-1473-4454-903c-b34a006afe86	21
2481	5050	2	b2b6fdb1-1473-4454-903c-b34a006afe86	63
2482	12800	3	db1e5f88-f579-4016-9f1a-4647b98f851d	17
2483	9400	2	db1e5f88-f579-4016-9f1a-4647b98f851d	66
2484	11300	1	db1e5f88-f579-4016-9f1a-4647b98f851d	55
2485	1250	1	db1e5f88-f579-4016-9f1a-4647b98f851d	45
2486	11500	2	b88a0602-424e-42c2-a06a-48ce62ac8dc9	139
2487	7850	1	b88a0602-424e-42c2-a06a-48ce62ac8dc9	12
2488	11650	2	b88a0602-424e-42c2-a06a-48ce62ac8dc9	196
2489	7150	1	b88a0602-424e-42c2-a06a-48ce62ac8dc9	121
2490	5250	2	4bf9a295-c676-4207-b24f-41eb62f0dbc0	54
2491	1600	1	4bf9a295-c676-4207-b24f-41eb62f0dbc0	180
2492	5950	3	4bf9a295-c676-4207-b24f-41eb62f0dbc0	88
2493	4000	3	4bf9a295-c676-4207-b24f-41eb62f0dbc0	59
2494	8900	2	5c04c6d1-7384-4304-babd-db750b938592	110
2495	12350	1	5c04c6d1-7384-4304-babd-db750b938592	175
2496	3000	3	4acfe749-82f4-42f2-94f4-39dbcaaf189a	109
2497	9350	1	4acfe749-82f4-42f2-94f4-39dbcaaf189a	97
2498	10800	3	4acfe749-82f4-42f2-94f4-39dbcaaf189a	6
2499	12550	3	4acfe749-82f4-42f2-94f4-39dbcaaf189a	101
2500	8750	1	035a21a6-779d-4f03-abc5-67d11162d37c	70
2501	2450	1	035a21a6-779d-4f03-abc5-67d11162d37c	20
2502	3700	3	035a21a6-779d-4f03-abc5-67d11162d37c	131
2503	6350	1	d6e219a4-0282-4e51-9efd-510a9c2b01b6	99
2504	8700	2	d6e219a4-0282-4e51-9efd-510a9c2b01b6	93
2505	11600	2	d6e219a4-0282-4e51-9efd-510a9c2b01b6	169
2506	1700	1	35d17523-1fcd-4684-9361-6fe3cf715431	187
2507	4850	1	35d17523-1fcd-4684-9361-6fe3cf715431	168
2508	4200	1	35c9e7a8-47c7-4913-90c0-893798d07c09	183
2509	3150	2	44e35b9a-6a5e-4f01-9ddd-82f8f77b97ff	4
2510	2100	3	44e35b9a-6a5e-4f01-9ddd-82f8f77b97ff	188
2511	11650	2	44e35b9a-6a5e-4f01-9ddd-82f8f77b97ff	196
2512	7800	1	44e35b9a-6a5e-4f01-9ddd-82f8f77b97ff	142
2513	6700	3	5d033e66-2695-472e-baf9-0e70dd7da360	165
2514	6050	3	5d033e66-2695-472e-baf9-0e70dd7da360	86
2515	5300	2	5d033e66-2695-472e-baf9-0e70dd7da360	3
2516	9150	1	de2abf58-e635-4a14-811a-ddaeb7e110ab	154
2517	2000	3	de2abf58-e635-4a14-811a-ddaeb7e110ab	75
2518	11150	2	c232d9cd-7f39-4f50-82e2-7f96fa8977d0	90
2519	3200	1	ca3b803a-71e2-4a5a-a0ac-8f3e0cd7c37e	126
2520	12950	1	18ab1916-3f58-44c5-a244-fd88f0c432fd	52
2521	6750	1	d16fecd0-1340-426b-a1ed-200f9ddd5b36	198
2522	7850	2	d16fecd0-1340-426b-a1ed-200f9ddd5b36	21
2523	5200	2	3f07521b-3238-442b-bd13-89f3d39df344	191
2524	11150	1	3f07521b-3238-442b-bd13-89f3d39df344	90
2525	12950	2	3f07521b-3238-442b-bd13-89f3d39df344	23
2526	12050	2	1bfce407-e13e-4f19-8274-581db6a1bb7a	69
2527	3900	2	1bfce407-e13e-4f19-8274-581db6a1bb7a	166
2528	12800	3	d4911831-c6cb-4984-bb11-7c713bf0ba4a	17
2529	6250	2	d4911831-c6cb-4984-bb11-7c713bf0ba4a	135
2530	3300	1	d4911831-c6cb-4984-bb11-7c713bf0ba4a	79
2531	7850	3	3900e85d-033e-47b8-952b-51623dce9b00	94
2532	4200	3	3900e85d-033e-47b8-952b-51623dce9b00	183
2533	9650	2	3900e85d-033e-47b8-952b-51623dce9b00	16
2534	8100	1	3900e85d-033e-47b8-952b-51623dce9b00	136
2535	3700	1	b4185fe6-f00a-447b-a3a3-926f85b0b030	13
2536	9200	1	b4185fe6-f00a-447b-a3a3-926f85b0b030	115
2537	13550	1	6d0fc7d2-a077-487e-a261-ac856d908bf4	42
2538	11200	2	6d0fc7d2-a077-487e-a261-ac856d908bf4	156
2539	11300	2	1434eac4-da6c-45c2-a6f7-fd4d305738c1	55
2540	6600	2	2c3ffc30-8922-4655-8077-614267d24adb	74
2541	11450	3	2c3ffc30-8922-4655-8077-614267d24adb	200
2542	11350	3	2c3ffc30-8922-4655-8077-614267d24adb	29
2543	6750	2	21f02731-3ac0-448c-8347-97c0d77c35b7	198
2544	7800	2	21f02731-3ac0-448c-8347-97c0d77c35b7	142
2545	4850	1	21f02731-3ac0-448c-8347-97c0d77c35b7	168
2546	4850	1	f0ded6df-2e1e-46c7-bef7-c5092e9de8a2	168
2547	12950	2	70c6f0d8-b438-4721-afb9-a1e0fb7794eb	23
2548	11450	2	900f530e-1d90-4b04-98d4-3e819e3e1f4a	200
2549	7850	2	900f530e-1d90-4b04-98d4-3e819e3e1f4a	21
2550	10650	2	900f530e-1d90-4b04-98d4-3e819e3e1f4a	104
2551	2250	1	900f530e-1d90-4b04-98d4-3e819e3e1f4a	14
2552	11250	2	c2b921e5-95a1-4dc9-a15a-cd133a4554e3	30
2553	8750	2	c2b921e5-95a1-4dc9-a15a-cd133a4554e3	157
2554	8300	3	c2b921e5-95a1-4dc9-a15a-cd133a4554e3	138
2555	9150	2	c2b921e5-95a1-4dc9-a15a-cd133a4554e3	154
2556	4700	1	bbf674f2-f4eb-4259-b84a-517a71105cf3	102
2557	13400	2	ad5b94c1-25f6-4a31-9cc7-d82a5835f4e6	149
2558	10150	1	ad5b94c1-25f6-4a31-9cc7-d82a5835f4e6	176
2559	1750	1	567cafce-5280-47ad-82aa-e0f4135605fc	159
2560	13800	2	567cafce-5280-47ad-82aa-e0f4135605fc	130
2561	7550	1	7bf075ae-9edc-4baf-8ee1-35ab37f24705	197
2562	10950	2	7bf075ae-9edc-4baf-8ee1-35ab37f24705	33
2563	6600	1	d22b6ae3-c10a-404e-8277-0719ded686ad	78
2564	1450	2	d22b6ae3-c10a-404e-8277-0719ded686ad	95
2565	11850	1	d22b6ae3-c10a-404e-8277-0719ded686ad	60
2566	5450	2	d22b6ae3-c10a-404e-8277-0719ded686ad	164
2567	13350	2	aeaec5a3-3900-4526-8785-222cb9192e07	182
2568	12950	2	aeaec5a3-3900-4526-8785-222cb9192e07	23
2569	6600	2	1bff9fa0-5ef5-49db-af26-297429d13cf6	74
2570	9300	1	1bff9fa0-5ef5-49db-af26-297429d13cf6	185
2571	13600	1	7eeb8cae-7a50-4fc6-b9ef-f4258cc234ac	76
2572	9000	2	543a06bc-f07c-4e74-b4ac-47c70f179b03	96
2573	11450	3	543a06bc-f07c-4e74-b4ac-47c70f179b03	200
2574	11500	3	543a06bc-f07c-4e74-b4ac-47c70f179b03	139
2575	13800	1	a69c55cf-92f2-4bbf-a7ba-b9cd8dd02d8d	130
2576	2400	3	a69c55cf-92f2-4bbf-a7ba-b9cd8dd02d8d	80
2577	7600	2	a69c55cf-92f2-4bbf-a7ba-b9cd8dd02d8d	35
2578	5900	2	a69c55cf-92f2-4bbf-a7ba-b9cd8dd02d8d	25
2579	12950	3	68f92ccb-0aa0-4084-8a94-4b94a5b8c362	23
2580	5700	1	68f92ccb-0aa0-4084-8a94-4b94a5b8c362	114
2581	12350	1	68f92ccb-0aa0-4084-8a94-4b94a5b8c362	190
2582	2750	1	36d2a50b-9e1d-4ac1-8280-5ef93c3e760d	9
2583	1600	2	36d2a50b-9e1d-4ac1-8280-5ef93c3e760d	180
2584	9950	1	36d2a50b-9e1d-4ac1-8280-5ef93c3e760d	98
2585	13100	2	36d2a50b-9e1d-4ac1-8280-5ef93c3e760d	26
2586	11200	1	e4b0e5d9-0006-423a-96db-95fb9b8a9465	67
2587	13600	2	e4b0e5d9-0006-423a-96db-95fb9b8a9465	76
2588	3250	1	657b91b1-1b4b-4908-920b-f18e04f55f2b	170
2589	3700	2	657b91b1-1b4b-4908-920b-f18e04f55f2b	13
2590	9400	3	9c5e98cd-f4f0-4517-a183-71a3743985de	66
2591	8650	2	de03ce06-1a39-43b8-9b9c-1e478606077a	152
2592	11200	2	de03ce06-1a39-43b8-9b9c-1e478606077a	67
2593	1250	3	de03ce06-1a39-43b8-9b9c-1e478606077a	45
2594	1750	2	de03ce06-1a39-43b8-9b9c-1e478606077a	159
2595	10100	1	a3dbb8a0-a4bc-415e-ac75-20dac687a63c	151
2596	9550	2	a3dbb8a0-a4bc-415e-ac75-20dac687a63c	62
2597	7150	2	cca48d60-03fc-493f-9b97-2802a8594061	121
2598	3300	2	cca48d60-03fc-493f-9b97-2802a8594061	106
2599	13100	3	cca48d60-03fc-493f-9b97-2802a8594061	26
2600	12550	3	7b0ad445-2c53-4e98-9123-5617af2bc820	101
2601	2300	3	7b0ad445-2c53-4e98-9123-5617af2bc820	39
2602	2100	2	7b0ad445-2c53-4e98-9123-5617af2bc820	34
2603	11850	1	7b0ad445-2c53-4e98-9123-5617af2bc820	60
2604	4100	1	468f8fd4-60cf-44f2-a7fc-1fd450c3ed3d	57
2605	7850	1	744d2f4a-4a73-4216-adc2-a6e8f87d1bcc	21
2606	7350	2	ac78f3b4-f68e-4b89-a165-d4b3b340fd70	150
2607	12950	1	ac78f3b4-f68e-4b89-a165-d4b3b340fd70	23
2608	1750	2	ac78f3b4-f68e-4b89-a165-d4b3b340fd70	56
2609	10950	1	ac78f3b4-f68e-4b89-a165-d4b3b340fd70	199
2610	10950	2	d0c47866-f1cd-4007-a1f0-dd41b26a065c	33
2611	13600	1	d0c47866-f1cd-4007-a1f0-dd41b26a065c	76
2612	10850	3	d0c47866-f1cd-4007-a1f0-dd41b26a065c	162
2613	8550	2	85367704-dc15-4bce-aaf3-b3e28828be46	37
2614	11150	3	85367704-dc15-4bce-aaf3-b3e28828be46	90
2615	9400	2	85367704-dc15-4bce-aaf3-b3e28828be46	66
2616	13800	3	85367704-dc15-4bce-aaf3-b3e28828be46	130
2617	11250	2	80e79d3a-2209-4a60-99be-2483239f2116	30
2618	6750	3	80e79d3a-2209-4a60-99be-2483239f2116	198
2619	6250	3	ae783d40-b438-40e6-9bed-c7c69868bf42	71
2620	5100	1	ae783d40-b438-40e6-9bed-c7c69868bf42	167
2621	9100	3	d76f6137-de84-4fef-835a-4af939521918	28
2622	4950	3	5138a3dd-28e9-429a-a9e2-9c79d35e07fa	2
2623	7750	2	5138a3dd-28e9-429a-a9e2-9c79d35e07fa	44
2624	11600	1	5138a3dd-28e9-429a-a9e2-9c79d35e07fa	169
2625	6400	1	5138a3dd-28e9-429a-a9e2-9c79d35e07fa	174
2626	6600	3	bc37434e-05e7-413a-a5e1-b69928323fe5	74
2627	4850	3	bc37434e-05e7-413a-a5e1-b69928323fe5	168
2628	3000	2	57961358-2358-49ba-98c9-d133a3ce7d8f	109
2629	8700	3	57961358-2358-49ba-98c9-d133a3ce7d8f	93
2630	7600	2	57961358-2358-49ba-98c9-d133a3ce7d8f	35
2631	2100	1	5acbbd0e-7b99-4fc1-9f62-79c41f6230b8	34
2632	6900	2	75f39808-f5eb-4780-bf1f-2505807df199	24
2633	5950	2	75f39808-f5eb-4780-bf1f-2505807df199	88
2634	11300	3	9ca51d5d-7d20-4df6-9ae0-e119a0d00c40	55
2635	11950	3	9ca51d5d-7d20-4df6-9ae0-e119a0d00c40	129
2636	11000	3	9ca51d5d-7d20-4df6-9ae0-e119a0d00c40	41
2637	10850	1	9ca51d5d-7d20-4df6-9ae0-e119a0d00c40	162
2638	9950	1	8aa0566b-b240-4def-8489-acf5a45c5f41	98
2639	5700	2	db7a7964-2c09-421d-a675-ea18c2293e0d	51
2640	2100	3	db7a7964-2c09-421d-a675-ea18c2293e0d	188
2641	11650	3	db7a7964-2c09-421d-a675-ea18c2293e0d	196
2642	1750	2	2e3c0b29-5155-4750-8c59-9d0f5ee41ffe	56
2643	1650	2	2e3c0b29-5155-4750-8c59-9d0f5ee41ffe	82
2644	13550	2	2e3c0b29-5155-4750-8c59-9d0f5ee41ffe	42
2645	3150	2	1e0a041c-dad0-404c-8a64-bada30e849df	4
2646	13800	3	1e0a041c-dad0-404c-8a64-bada30e849df	117
2647	7750	1	09b6e82a-09ad-40e1-8810-4b838efbf8c3	44
2648	2450	1	09b6e82a-09ad-40e1-8810-4b838efbf8c3	20
2649	9400	3	e6fcba5e-c631-424f-b451-1dbcf9299248	66
2650	11000	1	e6fcba5e-c631-424f-b451-1dbcf9299248	41
2651	5100	1	e6fcba5e-c631-424f-b451-1dbcf9299248	167
2652	3150	1	9afb9dea-091a-4c96-976c-7bf778bcb760	163
2653	4000	2	66bb6423-d290-4b99-8061-99ffd4240e34	59
2654	10100	1	66bb6423-d290-4b99-8061-99ffd4240e34	103
2655	1250	1	1e1c6d5a-6611-41cb-b7d4-3caff28b2caf	45
2656	9400	3	1e1c6d5a-6611-41cb-b7d4-3caff28b2caf	81
2657	9300	1	1e1c6d5a-6611-41cb-b7d4-3caff28b2caf	185
2658	6350	3	1e1c6d5a-6611-41cb-b7d4-3caff28b2caf	99
2659	8650	3	681f515d-620d-4fac-8284-f329054155e7	152
2660	6250	1	681f515d-620d-4fac-8284-f329054155e7	71
2661	2050	1	681f515d-620d-4fac-8284-f329054155e7	19
2662	2000	2	0589ddff-4c1c-47dc-8d93-1791e848b18a	105
2663	10800	1	0589ddff-4c1c-47dc-8d93-1791e848b18a	6
2664	11500	3	0589ddff-4c1c-47dc-8d93-1791e848b18a	139
2665	13300	1	0589ddff-4c1c-47dc-8d93-1791e848b18a	87
2666	3450	3	6be04508-4367-4283-879e-6fb41725d6f4	172
2667	2700	2	cf657c6d-62c2-40c7-9af7-03d816cd8f08	77
2668	12850	2	cf657c6d-62c2-40c7-9af7-03d816cd8f08	47
2669	5700	1	cf657c6d-62c2-40c7-9af7-03d816cd8f08	51
2670	1250	3	cf657c6d-62c2-40c7-9af7-03d816cd8f08	45
2671	2100	1	dcec1b15-3786-4cc0-a04d-d81acc3b6542	188
2672	8100	3	dcec1b15-3786-4cc0-a04d-d81acc3b6542	136
2673	4950	2	dcec1b15-3786-4cc0-a04d-d81acc3b6542	2
2674	13600	3	ca308baa-b503-42fd-8b3b-f76854e0b0a5	181
2675	11600	3	ca308baa-b503-42fd-8b3b-f76854e0b0a5	118
2676	3250	2	ca308baa-b503-42fd-8b3b-f76854e0b0a5	120
2677	1350	3	ca308baa-b503-42fd-8b3b-f76854e0b0a5	72
2678	7650	3	1af58e22-ae08-4302-ba4c-387cd6238418	160
2679	12350	1	1af58e22-ae08-4302-ba4c-387cd6238418	53
2680	4950	2	1af58e22-ae08-4302-ba4c-387cd6238418	2
2681	7250	3	1af58e22-ae08-4302-ba4c-387cd6238418	89
2682	6250	3	208fca99-d882-41f9-b4ea-9d9cbdf73ce2	135
2683	1650	3	208fca99-d882-41f9-b4ea-9d9cbdf73ce2	82
2684	7850	3	cdac1ba0-2364-473a-99fe-979fe18a8a4f	94
2685	5700	1	7876a697-38b4-40ab-8ddb-6718bc233b5c	51
2686	5950	3	7876a697-38b4-40ab-8ddb-6718bc233b5c	173
2687	8600	1	7876a697-38b4-40ab-8ddb-6718bc233b5c	186
2688	11200	3	d8fa0038-8150-4a19-8e60-f7e060898c71	156
2689	6900	1	d8fa0038-8150-4a19-8e60-f7e060898c71	85
2690	3300	3	d8fa0038-8150-4a19-8e60-f7e060898c71	106
2691	7500	1	afe84749-f9d2-4f9e-b51c-a611f5b8a5e2	58
2692	3800	1	afe84749-f9d2-4f9e-b51c-a611f5b8a5e2	27
2693	8250	1	afe84749-f9d2-4f9e-b51c-a611f5b8a5e2	124
2694	11000	2	afe84749-f9d2-4f9e-b51c-a611f5b8a5e2	171
2695	1750	1	d8d71ea4-4279-414c-99aa-20c765bdd415	56
2696	8100	3	d8d71ea4-4279-414c-99aa-20c765bdd415	136
2697	9200	1	d8d71ea4-4279-414c-99aa-20c765bdd415	115
2698	5100	2	d8d71ea4-4279-414c-99aa-20c765bdd415	167
2699	6350	3	9219ae59-a44a-4233-b978-0d06233c7426	99
2700	10150	3	9219ae59-a44a-4233-b978-0d06233c7426	176
2701	7850	3	1e9efac4-92d6-4ad6-9a93-d616c64f54e3	21
2702	5100	3	2fe5db1e-634f-40a4-9195-9e2c1f6a0c2f	167
2703	10800	3	2fe5db1e-634f-40a4-9195-9e2c1f6a0c2f	6
2704	7850	3	2fe5db1e-634f-40a4-9195-9e2c1f6a0c2f	12
2705	13750	1	1d03f8fb-c86b-45ec-91dd-e016a7d1959e	48
2706	6250	3	1d03f8fb-c86b-45ec-91dd-e016a7d1959e	71
2707	7850	2	1d03f8fb-c86b-45ec-91dd-e016a7d1959e	94
2708	9550	3	02d3a17d-94c8-4383-89ee-0766d055e25e	62
2709	10950	1	02d3a17d-94c8-4383-89ee-0766d055e25e	33
2710	10350	1	836b8e1c-bfda-4d34-b077-b3c99ab9a8a0	31
2711	10950	2	836b8e1c-bfda-4d34-b077-b3c99ab9a8a0	83
2712	9850	3	836b8e1c-bfda-4d34-b077-b3c99ab9a8a0	147
2713	13350	3	5657c945-1f61-450b-b155-7c1fab640ff5	182
2714	2100	3	5657c945-1f61-450b-b155-7c1fab640ff5	188
2715	11500	1	5657c945-1f61-450b-b155-7c1fab640ff5	139
2716	6350	3	7a3e8bfb-1a2c-4577-b93e-359882840199	99
2717	5650	1	7a3e8bfb-1a2c-4577-b93e-359882840199	50
2718	8300	3	35b02fb8-b615-45e1-9dea-e1cf09df726f	138
2719	2000	3	35b02fb8-b615-45e1-9dea-e1cf09df726f	192
2720	6750	1	35b02fb8-b615-45e1-9dea-e1cf09df726f	198
2721	6850	3	df25eb67-2241-4904-89ef-96f5aaada7e7	189
2722	3200	1	df25eb67-2241-4904-89ef-96f5aaada7e7	126
2723	6250	1	df25eb67-2241-4904-89ef-96f5aaada7e7	71
2724	10800	3	df25eb67-2241-4904-89ef-96f5aaada7e7	133
2725	5700	1	2abf9853-19fa-4772-a3c8-36348aaa310a	114
2726	6950	3	2abf9853-19fa-4772-a3c8-36348aaa310a	61
2727	5650	3	2abf9853-19fa-4772-a3c8-36348aaa310a	68
2728	1650	2	2abf9853-19fa-4772-a3c8-36348aaa310a	8
2729	7250	3	0934ab73-6b07-4ee4-89be-bf479b825276	158
2730	2400	1	f9a829a3-3ba6-4cf9-8b89-31867a333893	80
2731	9950	2	9e12196a-9499-4be9-9068-a9cced57e611	98
2732	13850	2	9e12196a-9499-4be9-9068-a9cced57e611	116
2733	7550	1	9e12196a-9499-4be9-9068-a9cced57e611	92
2734	2000	3	787df5e0-d765-4f78-977f-2022f85ca5a9	192
2735	7650	2	787df5e0-d765-4f78-977f-2022f85ca5a9	146
2736	11200	3	641e121c-c1bc-48c9-884c-9c50c76352e7	67
2737	9250	1	641e121c-c1bc-48c9-884c-9c50c76352e7	18
2738	7800	1	641e121c-c1bc-48c9-884c-9c50c76352e7	127
2739	6050	1	b2b46714-033e-4343-b743-c11740f3c16b	86
2740	10550	1	b2b46714-033e-4343-b743-c11740f3c16b	5
2741	7750	2	b2b46714-033e-4343-b743-c11740f3c16b	44
2742	11200	2	b2b46714-033e-4343-b743-c11740f3c16b	67
2743	13600	3	86c56391-3dc2-4392-93c1-8391c254b5d0	181
2744	12800	3	86c56391-3dc2-4392-93c1-8391c254b5d0	17
2745	7250	1	86c56391-3dc2-4392-93c1-8391c254b5d0	89
2746	7250	1	691856cb-d591-41c9-bbdb-41698e0fef0c	161
2747	9150	3	671754b0-d685-449b-a708-cd6ac3073736	154
2748	10800	3	671754b0-d685-449b-a708-cd6ac3073736	6
2749	3950	2	671754b0-d685-449b-a708-cd6ac3073736	112
2750	9950	2	671754b0-d685-449b-a708-cd6ac3073736	98
2751	2250	1	23de842b-a494-4db6-8465-0b17e089cc31	14
2752	8700	2	23de842b-a494-4db6-8465-0b17e089cc31	93
2753	11350	1	23de842b-a494-4db6-8465-0b17e089cc31	29
2754	3450	2	8f88fe0c-0a30-4e0b-930f-a7cd06a47fab	10
2755	10750	1	8f88fe0c-0a30-4e0b-930f-a7cd06a47fab	193
2756	7850	2	5405bba0-d8b9-46da-8daf-fd9879f216c6	12
2757	8700	3	56b3cabe-a4d6-4f8f-bd8d-fa7c642a8e7a	93
2758	1750	3	56b3cabe-a4d6-4f8f-bd8d-fa7c642a8e7a	56
2759	11950	3	56b3cabe-a4d6-4f8f-bd8d-fa7c642a8e7a	129
2760	1250	1	56b3cabe-a4d6-4f8f-bd8d-fa7c642a8e7a	45
2761	9250	1	9415ff4e-24e0-484a-8d2c-40b3fd2beb17	18
2762	10100	3	9415ff4e-24e0-484a-8d2c-40b3fd2beb17	103
2763	12950	2	0ffe30da-c5fe-42a1-93ba-7d7077609b92	23
2764	9550	2	0ffe30da-c5fe-42a1-93ba-7d7077609b92	62
2765	13750	2	0ffe30da-c5fe-42a1-93ba-7d7077609b92	108
2766	13500	1	c3dca9b1-ecca-4c5a-9aae-8115fd8d54f5	1
2767	9550	2	c3dca9b1-ecca-4c5a-9aae-8115fd8d54f5	62
2768	8750	3	395b8a4d-8133-4d8e-a84c-7c2f8dc4a366	70
2769	8600	2	8f9ce764-3701-4fbf-81b4-692f19a5cd4c	186
2770	11450	3	8f9ce764-3701-4fbf-81b4-692f19a5cd4c	200
2771	13750	1	8f9ce764-3701-4fbf-81b4-692f19a5cd4c	108
2772	7850	1	8f9ce764-3701-4fbf-81b4-692f19a5cd4c	12
2773	10950	1	2e778387-ceba-4536-93b8-53c660479fae	33
2774	9650	1	2e778387-ceba-4536-93b8-53c660479fae	16
2775	11450	2	2e778387-ceba-4536-93b8-53c660479fae	200
2776	3700	1	2e778387-ceba-4536-93b8-53c660479fae	178
2777	10950	1	3f42779f-87d9-40e6-83bd-fefa6f252156	199
2778	7750	3	3f42779f-87d9-40e6-83bd-fefa6f252156	44
2779	13600	1	993f2950-5e20-4dcd-8d1a-ed1b07b3e265	76
2780	4350	3	993f2950-5e20-4dcd-8d1a-ed1b07b3e265	140
2781	9350	3	993f2950-5e20-4dcd-8d1a-ed1b07b3e265	97
2782	6950	1	993f2950-5e20-4dcd-8d1a-ed1b07b3e265	61
2783	5700	1	3bd6f5bc-ace8-4b76-8ac1-db70bd852358	51
2784	7350	2	c03a08d3-ac3c-4796-ad5d-b55cee6fd7c3	150
2785	8100	3	c03a08d3-ac3c-4796-ad5d-b55cee6fd7c3	136
2786	5450	3	c03a08d3-ac3c-4796-ad5d-b55cee6fd7c3	164
2787	10950	2	50fad4f0-c9f8-4192-9bdb-bf9c10405d07	83
2788	11200	2	0b64ee25-27d3-48c1-993f-9402e1e1ed15	67
2789	9000	1	0b64ee25-27d3-48c1-993f-9402e1e1ed15	119
2790	6750	1	0b64ee25-27d3-48c1-993f-9402e1e1ed15	198
2791	5450	1	0b64ee25-27d3-48c1-993f-9402e1e1ed15	164
2792	4950	2	c1fb3fc1-a565-410b-9388-c8e4a384e491	2
2793	4850	2	24f3e65e-df3d-45f1-9a58-987abc56991d	168
2794	13350	3	24f3e65e-df3d-45f1-9a58-987abc56991d	182
2795	4150	3	24f3e65e-df3d-45f1-9a58-987abc56991d	111
2796	13750	3	24f3e65e-df3d-45f1-9a58-987abc56991d	48
2797	11150	1	29aff96b-c502-4818-86dc-029497235f01	90
2798	5900	1	29aff96b-c502-4818-86dc-029497235f01	25
2799	6900	1	29aff96b-c502-4818-86dc-029497235f01	85
2800	12350	3	29aff96b-c502-4818-86dc-029497235f01	53
2801	5100	1	66a206f3-cc45-4706-b981-e22b8e95434e	167
2802	11450	3	66a206f3-cc45-4706-b981-e22b8e95434e	200
2803	3000	2	66a206f3-cc45-4706-b981-e22b8e95434e	109
2804	4100	2	66a206f3-cc45-4706-b981-e22b8e95434e	38
2805	8900	3	882c5629-08d0-4de6-8c1c-6b78b5d5aafb	110
2806	12350	1	882c5629-08d0-4de6-8c1c-6b78b5d5aafb	53
2807	3900	3	0a81e0be-87d7-4597-afde-902edc2f9976	166
2808	9450	2	0a81e0be-87d7-4597-afde-902edc2f9976	91
2809	3250	2	0a81e0be-87d7-4597-afde-902edc2f9976	120
2810	11850	2	8510ef1c-b960-4a5a-9b80-e91f06032ab1	60
2811	7350	1	8510ef1c-b960-4a5a-9b80-e91f06032ab1	150
2812	2350	1	8510ef1c-b960-4a5a-9b80-e91f06032ab1	125
2813	5250	2	8510ef1c-b960-4a5a-9b80-e91f06032ab1	54
2814	12950	3	50acf4d8-e9a4-40db-a8b8-a8bf40da00f5	23
2815	10650	2	50acf4d8-e9a4-40db-a8b8-a8bf40da00f5	104
2816	9000	1	50acf4d8-e9a4-40db-a8b8-a8bf40da00f5	96
2817	7550	3	50acf4d8-e9a4-40db-a8b8-a8bf40da00f5	197
2818	10950	2	4a00df5a-048c-4f23-a5ee-9d4abcb58175	83
2819	3150	1	4a00df5a-048c-4f23-a5ee-9d4abcb58175	4
2820	5650	3	827aa426-f421-447b-a853-9da060a0145e	141
2821	7650	1	040d93ba-8bf7-4fe7-8188-282ab45c3b18	146
2822	5650	3	f56427c9-7eae-4437-8d32-8deb292fa9ec	141
2823	6050	2	f56427c9-7eae-4437-8d32-8deb292fa9ec	86
2824	1250	3	f56427c9-7eae-4437-8d32-8deb292fa9ec	45
2825	5650	2	f56427c9-7eae-4437-8d32-8deb292fa9ec	7
2826	3700	2	3f82b653-f346-4988-bc67-2e8acb1f8d2a	13
2827	8400	3	3f82b653-f346-4988-bc67-2e8acb1f8d2a	64
2828	11200	1	39f02070-1288-46d0-9bdd-6fd65e34d793	73
2829	7300	2	39f02070-1288-46d0-9bdd-6fd65e34d793	65
2830	5950	1	39f02070-1288-46d0-9bdd-6fd65e34d793	88
2831	6550	1	a14a4937-42e5-411b-a3b9-ec77ca5c4bf6	43
2832	9450	1	a14a4937-42e5-411b-a3b9-ec77ca5c4bf6	113
2833	10950	1	a14a4937-42e5-411b-a3b9-ec77ca5c4bf6	33
2834	3200	2	a14a4937-42e5-411b-a3b9-ec77ca5c4bf6	126
2835	8750	3	819ae7a9-d10f-4cad-92fe-9bc5decc8b32	70
2836	12750	3	819ae7a9-d10f-4cad-92fe-9bc5decc8b32	84
2837	950	2	819ae7a9-d10f-4cad-92fe-9bc5decc8b32	179
2838	1250	2	b51dd6de-e281-45a4-89ac-eb20a1226ff3	45
2839	12150	2	b51dd6de-e281-45a4-89ac-eb20a1226ff3	144
2840	11600	3	b51dd6de-e281-45a4-89ac-eb20a1226ff3	32
2841	12050	3	b51dd6de-e281-45a4-89ac-eb20a1226ff3	69
2842	10100	2	6b767d7f-a6aa-46d9-bc6f-e7f8656c9c1d	151
2843	10750	2	6b767d7f-a6aa-46d9-bc6f-e7f8656c9c1d	193
2844	3300	3	6b767d7f-a6aa-46d9-bc6f-e7f8656c9c1d	106
2845	13750	2	6b767d7f-a6aa-46d9-bc6f-e7f8656c9c1d	48
2846	9100	1	2ee1a49b-c55c-4960-99fb-881e0cf471a1	28
2847	12350	1	2ee1a49b-c55c-4960-99fb-881e0cf471a1	190
2848	7850	3	9779f99b-aed9-4a7e-9dd1-0cc017ba2f40	94
2849	9650	2	d66b0a62-7bcb-4f51-8470-fe87f996f109	16
2850	1450	1	d66b0a62-7bcb-4f51-8470-fe87f996f109	95
2851	11950	2	8277d757-0cc3-463f-a331-b1d0affedc7b	129
2852	3450	3	41903fb3-8301-42d6-a7a3-c93946807161	172
2853	1650	1	41903fb3-8301-42d6-a7a3-c93946807161	82
2854	9300	3	41903fb3-8301-42d6-a7a3-c93946807161	185
2855	12050	1	49172700-0314-4c7a-93be-67542837244a	69
2856	6900	2	49172700-0314-4c7a-93be-67542837244a	24
2857	4000	3	49172700-0314-4c7a-93be-67542837244a	59
2858	2000	2	5b860c4d-67b8-4010-8c38-def668bf5e7a	192
2859	4600	3	48d7d6be-1b1f-4ae3-b06e-d2c073c29421	145
2860	3900	3	48d7d6be-1b1f-4ae3-b06e-d2c073c29421	166
2861	8300	2	4c00738d-75c7-4657-b101-10a978eaa70d	138
2862	6050	1	4c00738d-75c7-4657-b101-10a978eaa70d	86
2863	7550	3	4c00738d-75c7-4657-b101-10a978eaa70d	197
2864	4700	2	bf78063b-3132-41b2-9322-b1492d10c3db	102
2865	8550	1	bf78063b-3132-41b2-9322-b1492d10c3db	37
2866	13800	1	e707a189-b3bf-426a-a96c-810e4ce494ce	117
2867	4100	3	63670ceb-89d7-4e39-bb29-d8e0a36434c3	38
2868	11600	2	c375a8cd-495f-4b2b-8a7f-8e51936dde1f	32
2869	7500	1	c375a8cd-495f-4b2b-8a7f-8e51936dde1f	58
2870	11500	3	c375a8cd-495f-4b2b-8a7f-8e51936dde1f	139
2871	6900	2	c375a8cd-495f-4b2b-8a7f-8e51936dde1f	24
2872	5950	1	1f19f727-5c41-4637-8f6c-82068e769839	173
2873	7250	3	6c74c235-8f2e-4f29-a829-d8eafc75e99b	158
2874	5700	1	6c74c235-8f2e-4f29-a829-d8eafc75e99b	114
2875	5650	3	6c74c235-8f2e-4f29-a829-d8eafc75e99b	68
2876	3700	3	0444df34-7973-4e2f-839f-131332e257a8	178
2877	3950	1	ef30e09b-329a-4cf6-93e7-9c951f77769f	132
2878	12350	1	ef30e09b-329a-4cf6-93e7-9c951f77769f	184
2879	11200	1	8df71e61-cf2f-4ee1-aa64-b78cb8b480c7	73
2880	11650	2	8df71e61-cf2f-4ee1-aa64-b78cb8b480c7	196
2881	8900	2	334e028f-9bd3-487e-9293-e0ece23ca463	110
2882	7650	2	b00905cd-8cbf-4f99-9b32-d82bccde63e6	146
2883	9350	1	b00905cd-8cbf-4f99-9b32-d82bccde63e6	97
2884	5000	3	170d6d86-7d78-485c-9d4e-4ccd215650a4	143
2885	1350	1	170d6d86-7d78-485c-9d4e-4ccd215650a4	72
2886	13600	1	170d6d86-7d78-485c-9d4e-4ccd215650a4	181
2887	4100	2	170d6d86-7d78-485c-9d4e-4ccd215650a4	38
2888	11950	2	06c270b5-2018-47e1-9167-9dcc8abb2b09	134
2889	7300	2	06c270b5-2018-47e1-9167-9dcc8abb2b09	65
2890	10950	3	06c270b5-2018-47e1-9167-9dcc8abb2b09	83
2891	9450	1	06c270b5-2018-47e1-9167-9dcc8abb2b09	113
2892	5650	3	33695a01-6927-475e-99d6-9b7ac64d79d2	68
2893	9850	1	33695a01-6927-475e-99d6-9b7ac64d79d2	147
2894	11500	2	33695a01-6927-475e-99d6-9b7ac64d79d2	139
2895	13500	2	33695a01-6927-475e-99d6-9b7ac64d79d2	1
2896	3200	2	1f65c633-bfbf-4dc5-b688-5bf8b23c8969	126
2897	11450	1	01dc98b4-c440-424d-9bc8-0ca7d7150ccd	200
2898	7150	3	01dc98b4-c440-424d-9bc8-0ca7d7150ccd	121
2899	10100	2	01dc98b4-c440-424d-9bc8-0ca7d7150ccd	103
2900	950	3	01dc98b4-c440-424d-9bc8-0ca7d7150ccd	179
2901	4600	1	a6bcc26b-edcd-4457-b3a4-a455f733d225	145
2902	11750	2	a6bcc26b-edcd-4457-b3a4-a455f733d225	11
2903	10800	1	a6bcc26b-edcd-4457-b3a4-a455f733d225	6
2904	3300	3	bf054e56-9331-4d24-ae11-dd76f196631a	79
2905	4150	3	bf054e56-9331-4d24-ae11-dd76f196631a	111
2906	9350	1	1c92297e-b63a-4a85-b99c-ecfc9d1caefb	97
2907	4000	1	1c92297e-b63a-4a85-b99c-ecfc9d1caefb	59
2908	11350	3	00c9cb0f-43f9-4f1b-a8f7-4f790c8cf509	29
2909	10650	3	00c9cb0f-43f9-4f1b-a8f7-4f790c8cf509	104
2910	11500	3	f4c59c70-f5cc-4b1c-a25d-301608f43e2c	139
2911	9550	1	f4c59c70-f5cc-4b1c-a25d-301608f43e2c	62
2912	9550	1	6318b6a5-b049-47a3-8a86-9f83eedbb350	62
2913	10950	3	6318b6a5-b049-47a3-8a86-9f83eedbb350	33
2914	3000	2	6318b6a5-b049-47a3-8a86-9f83eedbb350	109
2915	12850	3	6318b6a5-b049-47a3-8a86-9f83eedbb350	47
2916	6600	3	7a1091f9-333d-4e2a-bfd3-d23f1598116e	78
2917	12050	3	039a3b9b-f662-498d-9c99-aa43759b4696	69
2918	9400	2	77d6a972-62ca-4d97-ac4b-8d39b46873d8	81
2919	3250	1	77d6a972-62ca-4d97-ac4b-8d39b46873d8	120
2920	1650	3	bcb1139e-97cc-47e6-a5e1-7ddd0302214b	82
2921	7650	2	bcb1139e-97cc-47e6-a5e1-7ddd0302214b	160
2922	1600	2	bcb1139e-97cc-47e6-a5e1-7ddd0302214b	180
2923	8900	2	90029d09-1ef5-4378-bd1e-cc1960a79637	110
2924	2000	1	90029d09-1ef5-4378-bd1e-cc1960a79637	192
2925	2400	2	90029d09-1ef5-4378-bd1e-cc1960a79637	80
2926	10850	2	e32eacfc-8131-4c97-acea-0dce3aab58cc	162
2927	2100	1	e32eacfc-8131-4c97-acea-0dce3aab58cc	188
2928	6600	2	74b71f28-e791-43c0-b538-d273b40c04ef	74
2929	7250	3	f37469d7-b85f-43d1-867d-c263249fa174	89
2930	2250	1	46faa6a2-b13c-4e7a-a725-bbfc1500f6d5	14
2931	3300	2	46faa6a2-b13c-4e7a-a725-bbfc1500f6d5	106
2932	6950	2	46faa6a2-b13c-4e7a-a725-bbfc1500f6d5	61
2933	11350	1	c8118d2f-d88a-4fa9-b981-946804d704fc	29
2934	11750	3	c8118d2f-d88a-4fa9-b981-946804d704fc	11
2935	13100	2	c8118d2f-d88a-4fa9-b981-946804d704fc	26
2936	2700	2	79fc0905-447e-4e4b-87ed-9525b66e1cf3	77
2937	6350	1	79fc0905-447e-4e4b-87ed-9525b66e1cf3	99
2938	5450	3	79fc0905-447e-4e4b-87ed-9525b66e1cf3	164
2939	5650	2	79fc0905-447e-4e4b-87ed-9525b66e1cf3	68
2940	13750	2	f8d5a3f4-c389-4fa8-bd58-00a6ac9fca1a	108
2941	4150	1	f8d5a3f4-c389-4fa8-bd58-00a6ac9fca1a	111
2942	12350	3	f8d5a3f4-c389-4fa8-bd58-00a6ac9fca1a	53
2943	13600	2	a4b4a33d-7d8b-416d-9da9-17ff0e006e29	181
2944	6600	1	4054da0b-7532-49e4-a63b-6dcc1dee0e55	78
2945	7250	2	517a2a67-499d-4d38-aecf-2f121037ef62	89
2946	2750	3	517a2a67-499d-4d38-aecf-2f121037ef62	9
2947	13800	1	517a2a67-499d-4d38-aecf-2f121037ef62	130
2948	13400	1	517a2a67-499d-4d38-aecf-2f121037ef62	149
2949	1700	1	80adb20f-8cc2-4a37-8b93-11e5011eebb6	187
2950	13400	2	80adb20f-8cc2-4a37-8b93-11e5011eebb6	149
2951	13850	3	80adb20f-8cc2-4a37-8b93-11e5011eebb6	116
2952	9450	3	218bdfe3-da0b-47d9-bf4c-814be771e4a7	113
2953	8100	1	218bdfe3-da0b-47d9-bf4c-814be771e4a7	15
2954	3900	3	da109447-9db2-4f14-a15b-d545416c5308	166
2955	2000	1	da109447-9db2-4f14-a15b-d545416c5308	105
2956	7250	1	e111f2e2-e083-4f35-8d11-7e2bbc9e41c3	161
2957	5200	3	44f2c979-46ad-447f-b20d-18abcd59f55b	191
2958	2300	3	44f2c979-46ad-447f-b20d-18abcd59f55b	39
2959	12050	2	44f2c979-46ad-447f-b20d-18abcd59f55b	69
2960	7500	3	378a6242-572c-44a7-847c-7ae089264dbc	58
2961	10950	1	378a6242-572c-44a7-847c-7ae089264dbc	199
2962	7150	2	378a6242-572c-44a7-847c-7ae089264dbc	121
2963	11600	1	bd5af703-df3a-443e-a1cb-ac76ed9964f3	32
2964	11300	3	bd5af703-df3a-443e-a1cb-ac76ed9964f3	55
2965	7650	3	bd5af703-df3a-443e-a1cb-ac76ed9964f3	146
2966	7650	3	2689ad9d-3ae2-4776-b461-bddd1fca9fc0	146
2967	12350	2	2689ad9d-3ae2-4776-b461-bddd1fca9fc0	175
2968	7350	3	2689ad9d-3ae2-4776-b461-bddd1fca9fc0	150
2969	8100	3	53710929-3e7a-4f07-beab-1df5dfacc2f6	136
2970	13550	2	53710929-3e7a-4f07-beab-1df5dfacc2f6	42
2971	11650	2	53710929-3e7a-4f07-beab-1df5dfacc2f6	196
2972	9550	1	53710929-3e7a-4f07-beab-1df5dfacc2f6	62
2973	5250	3	b4543603-a2ad-4e37-8577-0af9ed9324e1	54
2974	13300	3	b4543603-a2ad-4e37-8577-0af9ed9324e1	87
2975	1700	2	b4543603-a2ad-4e37-8577-0af9ed9324e1	187
2976	3950	1	65f88b1b-eb83-41f3-a2f3-7ae2d851690f	112
2977	9000	1	65f88b1b-eb83-41f3-a2f3-7ae2d851690f	119
2978	6900	3	65f88b1b-eb83-41f3-a2f3-7ae2d851690f	85
2979	11950	3	377cebbb-4e40-4f2d-b058-8c896bc3d82a	129
2980	2050	3	1eb9c9f2-20a6-496b-a2a0-5283293331fb	19
2981	6350	3	1eb9c9f2-20a6-496b-a2a0-5283293331fb	99
2982	2700	2	1eb9c9f2-20a6-496b-a2a0-5283293331fb	77
2983	5450	3	1eb9c9f2-20a6-496b-a2a0-5283293331fb	164
2984	2050	1	222987db-2b4f-4766-8c08-7e149fc639d0	19
2985	11700	2	222987db-2b4f-4766-8c08-7e149fc639d0	46
2986	12950	1	302307c6-51e4-43b0-96e0-41103f6af496	23
2987	7250	3	302307c6-51e4-43b0-96e0-41103f6af496	161
2988	7650	1	302307c6-51e4-43b0-96e0-41103f6af496	160
2989	1450	3	302307c6-51e4-43b0-96e0-41103f6af496	95
2990	6600	1	e33d8bf3-721b-4023-b7ee-c0db4cfafe98	78
2991	7250	1	5f2be9c9-99c9-4c1c-8227-186007297d64	161
2992	10550	1	21bd7daf-4e13-435d-b4a0-b94e5e54de96	5
2993	7750	2	21bd7daf-4e13-435d-b4a0-b94e5e54de96	44
2994	9150	1	70a6af8d-dc45-4df7-911e-2800d3f3e8a5	154
2995	11950	1	70a6af8d-dc45-4df7-911e-2800d3f3e8a5	129
2996	12350	2	70a6af8d-dc45-4df7-911e-2800d3f3e8a5	190
2997	10550	2	70a6af8d-dc45-4df7-911e-2800d3f3e8a5	5
2998	1500	3	bc6e695e-537e-4a5c-9149-4a2dc0de3364	122
2999	13350	2	bc6e695e-537e-4a5c-9149-4a2dc0de3364	182
3000	12350	2	70b41eb0-d9e6-479f-bd9b-c8f5c245648a	175
3001	1350	3	70b41eb0-d9e6-479f-bd9b-c8f5c245648a	72
3002	11700	3	70b41eb0-d9e6-479f-bd9b-c8f5c245648a	46
3003	3450	2	89cb9e00-b5e1-4d25-8ec3-5239d9bc53a4	10
3004	9400	1	89cb9e00-b5e1-4d25-8ec3-5239d9bc53a4	81
3005	2450	2	bc04edc0-9363-4297-a9f0-6c73e98235c0	20
3006	7800	2	bc04edc0-9363-4297-a9f0-6c73e98235c0	127
3007	11500	2	bc04edc0-9363-4297-a9f0-6c73e98235c0	139
3008	9150	1	bc04edc0-9363-4297-a9f0-6c73e98235c0	100
3009	3450	3	df751e3b-a3f2-457f-ac36-5c961b4eccfa	172
3010	12950	3	df751e3b-a3f2-457f-ac36-5c961b4eccfa	52
3011	10750	3	121a3895-ec3a-4e52-a4e6-9b8e390d7de1	193
3012	4600	1	121a3895-ec3a-4e52-a4e6-9b8e390d7de1	145
3013	11250	2	667b46a6-9fbf-4528-98ff-1fc15385c5c9	30
3014	6850	1	667b46a6-9fbf-4528-98ff-1fc15385c5c9	189
3015	13600	3	667b46a6-9fbf-4528-98ff-1fc15385c5c9	181
3016	1500	3	7e72a80c-7ec8-4c7f-80ef-f5fe8d18ec0e	122
3017	12800	1	7e72a80c-7ec8-4c7f-80ef-f5fe8d18ec0e	17
3018	12350	2	0ea2ad4a-0c2c-4b6c-b874-40cb448a9d0a	184
3019	7300	3	0ea2ad4a-0c2c-4b6c-b874-40cb448a9d0a	65
3020	8700	3	8fecd4ef-c5fe-4779-b27e-a96e8004d33f	93
3021	10950	3	422ce95a-ba05-408d-b57b-c905a8b11c01	199
3022	7250	1	422ce95a-ba05-408d-b57b-c905a8b11c01	158
3023	12750	1	422ce95a-ba05-408d-b57b-c905a8b11c01	84
3024	12350	3	179344df-cc38-4b3e-824d-539e9c52f842	53
3025	5650	2	179344df-cc38-4b3e-824d-539e9c52f842	68
3026	10100	1	179344df-cc38-4b3e-824d-539e9c52f842	103
3027	6550	1	179344df-cc38-4b3e-824d-539e9c52f842	43
3028	10550	2	bc51f7e1-7598-41bb-b6f4-ca25c8739a97	5
3029	1750	3	11dd3f5d-442f-4222-89d1-fae1360d8c5e	56
3030	13600	2	11dd3f5d-442f-4222-89d1-fae1360d8c5e	76
3031	2000	1	11dd3f5d-442f-4222-89d1-fae1360d8c5e	105
3032	6600	2	a7379834-6991-412b-93c3-1e21bb855395	78
3033	9150	3	a7379834-6991-412b-93c3-1e21bb855395	154
3034	3700	1	e9152c9a-fc15-40ba-b040-e5d447ab20cd	178
3035	5450	1	bb5b45f0-f860-4877-9e0c-9cfa05b7eb33	164
3036	9350	2	bb5b45f0-f860-4877-9e0c-9cfa05b7eb33	97
3037	12550	1	bb5b45f0-f860-4877-9e0c-9cfa05b7eb33	101
3038	3950	1	679cc12d-359d-4b79-b157-e731c48516fa	112
3039	12750	1	679cc12d-359d-4b79-b157-e731c48516fa	84
3040	5250	3	679cc12d-359d-4b79-b157-e731c48516fa	54
3041	1450	3	679cc12d-359d-4b79-b157-e731c48516fa	137
3042	10350	1	c55c5dc1-93b5-4268-bf48-9d4db85c43c7	31
3043	3450	3	c55c5dc1-93b5-4268-bf48-9d4db85c43c7	10
3044	9400	2	c55c5dc1-93b5-4268-bf48-9d4db85c43c7	66
3045	6700	2	c55c5dc1-93b5-4268-bf48-9d4db85c43c7	165
3046	8750	1	3ce785d0-c1ec-497c-89dd-854f52d22028	157
3047	6600	1	3ce785d0-c1ec-497c-89dd-854f52d22028	78
3048	12850	2	3ce785d0-c1ec-497c-89dd-854f52d22028	47
3049	11600	2	bd5f706e-9799-4885-9734-68041db083db	32
3050	9100	1	bd5f706e-9799-4885-9734-68041db083db	28
3051	13800	3	bb4dffd3-9642-40d5-b4b2-53696f46c5bd	117
3052	9200	1	bb4dffd3-9642-40d5-b4b2-53696f46c5bd	115
3053	9100	2	bb4dffd3-9642-40d5-b4b2-53696f46c5bd	28
3054	3700	3	bb4dffd3-9642-40d5-b4b2-53696f46c5bd	13
3055	11200	1	95aee779-aa0c-439b-a44a-0c8c88cef76d	156
3056	8900	3	5b4a17a6-4bff-4cdd-a563-e6dfd8f31a33	110
3057	3700	3	5b4a17a6-4bff-4cdd-a563-e6dfd8f31a33	131
3058	6400	2	5b4a17a6-4bff-4cdd-a563-e6dfd8f31a33	128
3059	3150	2	5b4a17a6-4bff-4cdd-a563-e6dfd8f31a33	163
3060	6700	1	25b9307f-fcee-4a8a-8338-9a0f3b9bba87	165
3061	1750	3	25b9307f-fcee-4a8a-8338-9a0f3b9bba87	159
3062	8700	3	25b9307f-fcee-4a8a-8338-9a0f3b9bba87	93
3063	8400	2	25b9307f-fcee-4a8a-8338-9a0f3b9bba87	64
3064	12750	3	4826813a-cead-434f-8587-5b89a7d35356	84
3065	11950	2	c07a1dc0-ae29-4ba1-bda8-5552d4be9f78	134
3066	2350	3	69af965b-3115-4e79-bdca-401719877d39	125
3067	7150	1	69af965b-3115-4e79-bdca-401719877d39	121
3068	2700	1	53a1081b-d536-4cbd-bcd3-510a0506cc47	77
3069	6850	1	53a1081b-d536-4cbd-bcd3-510a0506cc47	189
3070	7600	3	53a1081b-d536-4cbd-bcd3-510a0506cc47	35
3071	10950	1	53a1081b-d536-4cbd-bcd3-510a0506cc47	33
3072	13550	3	c16019b1-14c3-415d-be3e-ecc8bbcf5e4f	42
3073	12350	1	e1077a07-4002-46a2-a79e-15b740c34dbb	53
3074	6850	2	e1077a07-4002-46a2-a79e-15b740c34dbb	189
3075	3150	3	e1077a07-4002-46a2-a79e-15b740c34dbb	4
3076	11850	2	9fb7e7cd-7778-430b-8c87-94de3b79eade	60
3077	5950	1	f26f7b7b-b8bd-4af6-9c2a-f59d31d95abb	88
3078	11150	2	f26f7b7b-b8bd-4af6-9c2a-f59d31d95abb	90
3079	9850	1	f26f7b7b-b8bd-4af6-9c2a-f59d31d95abb	147
3080	6400	2	f26f7b7b-b8bd-4af6-9c2a-f59d31d95abb	174
3081	4700	2	b5307487-86d6-428c-b792-a260ad2c386c	102
3082	3300	1	b5307487-86d6-428c-b792-a260ad2c386c	106
3083	8750	2	b5307487-86d6-428c-b792-a260ad2c386c	70
3084	9450	2	c1041543-692c-4ade-9138-d061b7cdaac1	91
3085	10150	3	c1041543-692c-4ade-9138-d061b7cdaac1	176
3086	4950	3	c1041543-692c-4ade-9138-d061b7cdaac1	2
3087	11000	1	8afb030f-7a26-429f-9656-905520385b6c	155
3088	7850	3	8afb030f-7a26-429f-9656-905520385b6c	94
3089	12350	3	8e26cde5-fa0b-475f-8b68-5bd47f6cf065	175
3090	3950	2	2be9a835-bf1b-4f0f-bab9-043168d61b26	132
3091	5650	2	2be9a835-bf1b-4f0f-bab9-043168d61b26	50
3092	2000	2	5ff0864a-ec6c-4c5a-92fb-8b03944effbf	105
3093	8550	2	5ff0864a-ec6c-4c5a-92fb-8b03944effbf	49
3094	4100	2	5ff0864a-ec6c-4c5a-92fb-8b03944effbf	38
3095	6950	2	5ff0864a-ec6c-4c5a-92fb-8b03944effbf	61
3096	1250	1	03b9da51-699c-4382-a940-b24d4d541784	45
3097	10350	3	03b9da51-699c-4382-a940-b24d4d541784	31
3098	7850	1	b5c349cd-197f-4eed-863c-2827aaf10f08	94
3099	12550	3	b5c349cd-197f-4eed-863c-2827aaf10f08	101
3100	12050	2	5be42468-2f0e-4234-8d78-9d227ec1b1e9	69
3101	9150	3	5be42468-2f0e-4234-8d78-9d227ec1b1e9	100
3102	8650	1	5be42468-2f0e-4234-8d78-9d227ec1b1e9	152
3103	11350	1	70792b60-f830-4d99-9ae9-8b61ac380e7d	29
3104	2000	2	70792b60-f830-4d99-9ae9-8b61ac380e7d	105
3105	4450	1	70792b60-f830-4d99-9ae9-8b61ac380e7d	195
3106	10100	3	7ab2a39f-8c9a-433a-baa1-78ec19b3e76f	151
3107	9450	1	7ab2a39f-8c9a-433a-baa1-78ec19b3e76f	113
3108	1250	2	7ab2a39f-8c9a-433a-baa1-78ec19b3e76f	45
3109	3700	2	3b4a7022-8d05-4100-99f9-684704fab018	131
3110	7050	2	3b4a7022-8d05-4100-99f9-684704fab018	153
3111	10950	1	3b4a7022-8d05-4100-99f9-684704fab018	199
3112	1650	3	3b4a7022-8d05-4100-99f9-684704fab018	82
3113	10950	3	d6997afa-a06e-482d-aeb7-dd71e39f1a2b	199
3114	13600	3	aa1bb61a-cfe8-4236-8dca-bf03ecc56e55	76
3115	9650	2	aa1bb61a-cfe8-4236-8dca-bf03ecc56e55	16
3116	6900	3	ef2279b8-a169-493f-b053-de3ab5dbb34f	85
3117	9550	3	c735d3db-3f5d-48e1-b163-7ba0d0a251f4	62
3118	10350	1	c735d3db-3f5d-48e1-b163-7ba0d0a251f4	31
3119	8700	2	c735d3db-3f5d-48e1-b163-7ba0d0a251f4	93
3120	13400	3	bb3582a3-0023-43f5-bc80-b18bcdfc1892	149
3121	11600	2	bb3582a3-0023-43f5-bc80-b18bcdfc1892	118
3122	2400	2	9cd56cdf-2fb1-4af2-a7da-e8d5212e9145	80
3123	8300	1	9cd56cdf-2fb1-4af2-a7da-e8d5212e9145	138
3124	12550	1	9cd56cdf-2fb1-4af2-a7da-e8d5212e9145	101
3125	10950	1	c225d003-12b2-4ae9-ba00-86d2a51cd036	33
3126	11000	3	c225d003-12b2-4ae9-ba00-86d2a51cd036	41
3127	5950	2	c225d003-12b2-4ae9-ba00-86d2a51cd036	173
3128	8750	1	c225d003-12b2-4ae9-ba00-86d2a51cd036	70
3129	11600	3	c712da7e-9d39-450b-98df-99e506189231	118
3130	5000	3	c712da7e-9d39-450b-98df-99e506189231	143
3131	4950	1	9a7fe2ba-7670-423c-a8e9-433037ae37d9	2
3132	11500	1	9a7fe2ba-7670-423c-a8e9-433037ae37d9	139
3133	9400	1	9198bc04-245e-487e-846e-421a2f94cd1c	66
3134	6250	3	9198bc04-245e-487e-846e-421a2f94cd1c	135
3135	11450	3	9198bc04-245e-487e-846e-421a2f94cd1c	200
3136	2100	3	61fffff1-498d-440f-bfc2-4d6d301b8736	188
3137	11600	2	61fffff1-498d-440f-bfc2-4d6d301b8736	32
3138	7550	3	61fffff1-498d-440f-bfc2-4d6d301b8736	92
3139	2000	1	b7dc4ea5-e9b2-4c56-9ecd-f270e381f892	105
3140	4850	1	a10a340b-c9eb-4263-9222-de40cd2ec63d	168
3141	3250	2	a10a340b-c9eb-4263-9222-de40cd2ec63d	170
3142	3000	2	a10a340b-c9eb-4263-9222-de40cd2ec63d	109
3143	6700	2	a10a340b-c9eb-4263-9222-de40cd2ec63d	165
3144	2300	3	7e83599b-67b4-42bb-a7eb-d74d3196c9b0	39
3145	2450	3	13229242-c379-4e79-adda-f5f58b1ea4b4	20
3146	8100	2	8dd5227e-fa8c-4769-93d5-f76e0fedb508	15
3147	5000	1	8dd5227e-fa8c-4769-93d5-f76e0fedb508	143
3148	8750	3	35690901-5a20-4fb7-b8e4-b09dcc0433c6	70
3149	10850	3	35690901-5a20-4fb7-b8e4-b09dcc0433c6	162
3150	13400	3	35690901-5a20-4fb7-b8e4-b09dcc0433c6	149
3151	6750	1	c46bbe9e-c015-4a97-92d6-fc2debfc003c	198
3152	5950	2	c46bbe9e-c015-4a97-92d6-fc2debfc003c	173
3153	8100	1	c46bbe9e-c015-4a97-92d6-fc2debfc003c	136
3154	7250	2	c46bbe9e-c015-4a97-92d6-fc2debfc003c	161
3155	7600	3	7356d96c-b46e-41c4-a9d6-b6389ff9b931	35
3156	3250	2	97341969-77e6-45df-8fb5-3ed113970ffa	120
3157	12800	2	97341969-77e6-45df-8fb5-3ed113970ffa	17
3158	3250	1	97341969-77e6-45df-8fb5-3ed113970ffa	170
3159	3250	1	9d3b2d40-c144-48ab-9bcb-e02e2c77e193	120
3160	12950	2	9d3b2d40-c144-48ab-9bcb-e02e2c77e193	23
3161	9100	1	8a5ff952-87fa-4cc7-9c64-2e78f776c341	28
3162	11000	3	9acbd434-0f5e-481c-82a5-53191a554a8b	155
3163	11950	3	9acbd434-0f5e-481c-82a5-53191a554a8b	134
3164	1750	3	9acbd434-0f5e-481c-82a5-53191a554a8b	159
3165	2100	3	bc1d9754-fb00-45b4-910a-a047b170c0cd	34
3166	11200	3	1d306135-61d2-4c3b-814b-9bc1d977a9c4	67
3167	4000	2	1d306135-61d2-4c3b-814b-9bc1d977a9c4	59
3168	13400	2	1d306135-61d2-4c3b-814b-9bc1d977a9c4	149
3169	11000	2	fe273b71-79ec-453d-ba80-e963b69a82d8	41
3170	7350	3	a8e7b97a-3b80-4bcf-99ba-1fc8303882b1	150
3171	10950	1	a8e7b97a-3b80-4bcf-99ba-1fc8303882b1	33
3172	11700	2	87bf4d10-b2af-4aed-b9a7-1ef2662cb535	46
3173	9450	3	87bf4d10-b2af-4aed-b9a7-1ef2662cb535	113
3174	3300	1	87bf4d10-b2af-4aed-b9a7-1ef2662cb535	106
3175	9400	3	1901dd85-c974-4065-97a4-b861d723049e	66
3176	12750	1	1901dd85-c974-4065-97a4-b861d723049e	84
3177	11600	3	344cd295-20fb-460f-ae25-ce80c08af2a2	118
3178	2400	1	344cd295-20fb-460f-ae25-ce80c08af2a2	80
3179	1700	3	344cd295-20fb-460f-ae25-ce80c08af2a2	187
3180	7500	3	962ff70c-041f-420d-832f-fc0b5cbf4a2a	58
3181	5250	2	962ff70c-041f-420d-832f-fc0b5cbf4a2a	177
3182	5650	2	c82032d0-7003-4844-8806-26bcaf6729ef	7
3183	9350	2	c82032d0-7003-4844-8806-26bcaf6729ef	97
3184	13600	2	585530b1-9740-43c9-ac87-eecf887db4b9	76
3185	2050	1	585530b1-9740-43c9-ac87-eecf887db4b9	19
3186	5100	2	585530b1-9740-43c9-ac87-eecf887db4b9	167
3187	3300	3	057fdbe8-53c5-45d7-8419-d61814a88637	79
3188	11700	1	057fdbe8-53c5-45d7-8419-d61814a88637	46
3189	6750	3	057fdbe8-53c5-45d7-8419-d61814a88637	198
3190	8700	2	1a3a28ca-2415-4ce2-af90-bc05b77b7370	93
3191	1600	3	1a3a28ca-2415-4ce2-af90-bc05b77b7370	180
3192	8800	3	34b66b55-b2f1-4436-abea-d89d5e180e82	36
3193	7250	2	34b66b55-b2f1-4436-abea-d89d5e180e82	158
3194	10150	3	42d8ab38-2732-4a7f-aa1d-75b8bf75b164	176
3195	6350	1	42d8ab38-2732-4a7f-aa1d-75b8bf75b164	99
3196	13850	3	33cd8d06-916c-41ce-96a1-368cbe1ae9b1	116
3197	5650	3	33cd8d06-916c-41ce-96a1-368cbe1ae9b1	68
3198	13800	3	33cd8d06-916c-41ce-96a1-368cbe1ae9b1	130
3199	9200	2	9a3828a6-bfa7-4848-b1a7-6f599d044bf7	115
3200	7750	1	9a3828a6-bfa7-4848-b1a7-6f599d044bf7	44
3201	10350	3	9a3828a6-bfa7-4848-b1a7-6f599d044bf7	31
3202	1700	1	83f5947f-a385-4e4d-94f4-40c6860df1b5	187
3203	2000	1	7dd48064-a1c5-4e6e-9c34-039f68b53000	192
3204	11200	2	7dd48064-a1c5-4e6e-9c34-039f68b53000	156
3205	12350	1	7dd48064-a1c5-4e6e-9c34-039f68b53000	53
3206	10800	1	7dd48064-a1c5-4e6e-9c34-039f68b53000	133
3207	10950	1	085b98da-2838-4357-b437-1f177dd0e1b4	83
3208	7150	1	085b98da-2838-4357-b437-1f177dd0e1b4	121
3209	6900	3	085b98da-2838-4357-b437-1f177dd0e1b4	85
3210	1250	2	aef8ac57-e5fa-4143-92c8-0747808c5fad	45
3211	10150	1	aef8ac57-e5fa-4143-92c8-0747808c5fad	176
3212	2000	2	aef8ac57-e5fa-4143-92c8-0747808c5fad	105
3213	2700	3	aef8ac57-e5fa-4143-92c8-0747808c5fad	77
3214	12550	1	e0190518-f965-4c47-87c9-0e3d49bb475e	101
3215	4950	2	e0190518-f965-4c47-87c9-0e3d49bb475e	2
3216	11450	1	32cb9bdb-e093-4225-968b-6c7bb1e744a8	200
3217	11750	2	32cb9bdb-e093-4225-968b-6c7bb1e744a8	11
3218	11650	1	32cb9bdb-e093-4225-968b-6c7bb1e744a8	196
3219	10750	1	32cb9bdb-e093-4225-968b-6c7bb1e744a8	193
3220	7600	3	f756c034-18c6-4e36-bd7a-c17fa535a728	35
3221	10100	1	f756c034-18c6-4e36-bd7a-c17fa535a728	103
3222	1450	2	f756c034-18c6-4e36-bd7a-c17fa535a728	95
3223	3700	2	f756c034-18c6-4e36-bd7a-c17fa535a728	13
3224	3300	3	2f8666e5-a35b-4072-b834-0be6c69bd2a1	106
3225	3300	1	2f8666e5-a35b-4072-b834-0be6c69bd2a1	79
3226	4100	1	e92b3bb7-690c-417e-9d15-99cbcdab5430	38
3227	8550	3	e92b3bb7-690c-417e-9d15-99cbcdab5430	37
3228	10850	1	e92b3bb7-690c-417e-9d15-99cbcdab5430	162
3229	5100	1	e92b3bb7-690c-417e-9d15-99cbcdab5430	167
3230	5650	3	7daa27b3-b1d9-40b4-8039-cfb1dcc64513	141
3231	7650	1	b1fb3905-1b25-4280-a0a9-43dddf91a923	160
3232	6400	3	b1fb3905-1b25-4280-a0a9-43dddf91a923	174
3233	5650	2	b1fb3905-1b25-4280-a0a9-43dddf91a923	50
3234	6700	2	b1fb3905-1b25-4280-a0a9-43dddf91a923	165
3235	5250	3	c69bb3be-234e-405b-a5b4-dfe804a82f74	177
3236	8550	2	c69bb3be-234e-405b-a5b4-dfe804a82f74	49
3237	7250	3	c69bb3be-234e-405b-a5b4-dfe804a82f74	89
3238	3300	2	5c3874e3-c0f8-45da-94f6-6ef29ca52350	106
3239	7800	3	5c3874e3-c0f8-45da-94f6-6ef29ca52350	127
3240	1750	1	5c3874e3-c0f8-45da-94f6-6ef29ca52350	56
3241	4000	3	5c3874e3-c0f8-45da-94f6-6ef29ca52350	59
3242	3450	3	65e4ed76-e62c-4f1e-8ddc-e4925c57bad3	172
3243	13400	1	65e4ed76-e62c-4f1e-8ddc-e4925c57bad3	149
3244	10750	2	65e4ed76-e62c-4f1e-8ddc-e4925c57bad3	193
3245	7650	1	e89d2131-2670-4304-9e9c-f52a90b76df5	146
3246	4850	1	e89d2131-2670-4304-9e9c-f52a90b76df5	168
3247	5700	3	e89d2131-2670-4304-9e9c-f52a90b76df5	51
3248	1250	1	e89d2131-2670-4304-9e9c-f52a90b76df5	45
3249	11150	1	54c90456-9f42-4897-8699-a7b21e46406b	90
3250	950	2	54c90456-9f42-4897-8699-a7b21e46406b	179
3251	4150	1	52e209cf-2d91-4927-adb0-96831ca0c7d7	111
3252	8600	2	52e209cf-2d91-4927-adb0-96831ca0c7d7	186
3253	8800	2	52e209cf-2d91-4927-adb0-96831ca0c7d7	36
3254	11250	2	52e209cf-2d91-4927-adb0-96831ca0c7d7	30
3255	7050	3	140c4e6d-64ef-43e9-a63d-097dc243cc19	153
3256	6600	1	ad38eb6a-5ee9-4d42-b17c-7591d167af76	78
3257	10100	3	ad38eb6a-5ee9-4d42-b17c-7591d167af76	151
3258	12800	1	8ac05943-60c0-450e-8614-a640cf3551f5	17
3259	9550	3	8ac05943-60c0-450e-8614-a640cf3551f5	62
3260	12050	2	b60d0230-3ab3-4a5f-be01-012e856d7ba0	194
3261	9650	1	0cdda60f-c178-45c3-af5f-7fa6112328a9	16
3262	12550	3	0cdda60f-c178-45c3-af5f-7fa6112328a9	101
3263	2000	1	0cdda60f-c178-45c3-af5f-7fa6112328a9	192
3264	11200	3	0cdda60f-c178-45c3-af5f-7fa6112328a9	156
3265	13400	3	034260ca-5f34-428d-a1df-50ef6978de59	149
3266	6600	2	034260ca-5f34-428d-a1df-50ef6978de59	148
3267	9350	1	034260ca-5f34-428d-a1df-50ef6978de59	97
3268	4700	3	034260ca-5f34-428d-a1df-50ef6978de59	102
3269	10550	3	22f7d2f7-050d-47da-8ddb-64560f1cb615	5
3270	9350	2	22f7d2f7-050d-47da-8ddb-64560f1cb615	97
3271	13500	1	22f7d2f7-050d-47da-8ddb-64560f1cb615	1
3272	8550	3	57f20030-06d3-4a04-a3ae-e87afa074020	37
3273	12800	2	57f20030-06d3-4a04-a3ae-e87afa074020	17
3274	3000	1	57f20030-06d3-4a04-a3ae-e87afa074020	109
3275	9300	2	57f20030-06d3-4a04-a3ae-e87afa074020	185
3276	3900	3	197afdff-dca4-4697-9c42-9a2a7b553f97	166
3277	8800	3	dd3f0f63-7be6-4cca-a726-66ab2147c1ab	36
3278	3300	2	dd3f0f63-7be6-4cca-a726-66ab2147c1ab	79
3279	7650	2	223f6d9b-96be-4f67-9326-826501db9f19	160
3280	4100	1	ed1992d1-4c69-4993-9c1d-a87bbc016944	57
3281	5950	1	af0a9b68-fcef-4c38-8316-159cf4eb1791	88
3282	12050	2	af0a9b68-fcef-4c38-8316-159cf4eb1791	194
3283	6600	1	b71b24e6-89ea-444c-a294-a9940e665a49	74
3284	950	1	b71b24e6-89ea-444c-a294-a9940e665a49	179
3285	12050	2	96dfe84c-0635-4ffb-9bde-ac9ff2740ff7	69
3286	10950	2	96dfe84c-0635-4ffb-9bde-ac9ff2740ff7	33
3287	5300	3	96dfe84c-0635-4ffb-9bde-ac9ff2740ff7	3
3288	11200	2	0263d69d-2639-4b72-8251-f7ebbdb02ee2	73
3289	10350	3	0263d69d-2639-4b72-8251-f7ebbdb02ee2	31
3290	6750	3	0263d69d-2639-4b72-8251-f7ebbdb02ee2	198
3291	13100	1	8680043b-8606-4465-ae83-997ed9df1aef	26
3292	4000	3	8680043b-8606-4465-ae83-997ed9df1aef	59
3293	7250	1	8680043b-8606-4465-ae83-997ed9df1aef	161
3294	8400	2	e2e8797f-af3f-4f94-a5bd-db3c70a193c7	64
3295	13800	1	22660961-b8d1-4ef8-9d96-6719b54ea327	117
3296	5650	1	22660961-b8d1-4ef8-9d96-6719b54ea327	68
3297	6400	2	b78dc219-2b78-41da-bed6-ac1a8028982a	128
3298	9000	2	b78dc219-2b78-41da-bed6-ac1a8028982a	96
3299	3000	1	b78dc219-2b78-41da-bed6-ac1a8028982a	109
3300	2300	3	27087436-251f-4c83-bff1-22185103713d	39
3301	1350	3	d2255329-f9dd-4266-9300-afa2694a8ba4	72
3302	12350	1	d2255329-f9dd-4266-9300-afa2694a8ba4	184
3303	12350	2	bec5b30c-c654-4092-b4f6-23dd3c0ad10a	190
3304	8250	2	bec5b30c-c654-4092-b4f6-23dd3c0ad10a	124
3305	12850	2	bec5b30c-c654-4092-b4f6-23dd3c0ad10a	47
3306	1750	1	bec5b30c-c654-4092-b4f6-23dd3c0ad10a	159
3307	11500	3	ff17f340-13d3-4872-877a-1907102dc1ef	139
3308	13800	3	c6bd061c-c342-49f3-85b1-987c576a253a	130
3309	8100	2	c6bd061c-c342-49f3-85b1-987c576a253a	15
3310	13750	1	c6bd061c-c342-49f3-85b1-987c576a253a	48
3311	9250	1	7adb1820-d91c-4d10-943b-5fca4a30606f	18
3312	6700	1	7adb1820-d91c-4d10-943b-5fca4a30606f	165
3313	8800	2	7adb1820-d91c-4d10-943b-5fca4a30606f	36
3314	12950	1	14fd7b07-ad44-4169-bfc3-23a2d4b0e8f2	23
3315	11200	1	14fd7b07-ad44-4169-bfc3-23a2d4b0e8f2	156
3316	12050	3	14fd7b07-ad44-4169-bfc3-23a2d4b0e8f2	194
3317	9000	1	dc55a998-5464-43c6-a6f7-2957a1b45753	96
3318	5700	2	dc55a998-5464-43c6-a6f7-2957a1b45753	114
3319	7250	2	64a12144-a867-4042-bfca-a8574aa2d368	89
3320	6350	1	f9be6395-8c9f-4eb0-bab5-4842faa0f370	99
3321	10750	1	f9be6395-8c9f-4eb0-bab5-4842faa0f370	193
3322	12150	3	04a1004c-2be6-49cd-94e4-e601d8603ad8	144
3323	6550	3	04a1004c-2be6-49cd-94e4-e601d8603ad8	43
3324	7600	2	48062482-f2e7-4a57-b3f1-3baaad48c75a	35
3325	3250	1	48062482-f2e7-4a57-b3f1-3baaad48c75a	170
3326	1450	2	23d84c21-8349-47d3-ae67-91f504f4fb4f	95
3327	4450	1	3b68615a-57ca-4de1-9e71-7bac3b2b7372	195
3328	6350	2	3b68615a-57ca-4de1-9e71-7bac3b2b7372	99
3329	2450	3	3b68615a-57ca-4de1-9e71-7bac3b2b7372	20
3330	7300	2	3b68615a-57ca-4de1-9e71-7bac3b2b7372	65
3331	8100	1	50d678d5-3134-455c-981c-8b51369ffea7	15
3332	9350	1	50d678d5-3134-455c-981c-8b51369ffea7	97
3333	13750	1	50d678d5-3134-455c-981c-8b51369ffea7	108
3334	1350	3	50d678d5-3134-455c-981c-8b51369ffea7	72
3335	1650	2	6473a2e8-88ba-4f04-81c8-611828f71184	8
3336	11850	1	6473a2e8-88ba-4f04-81c8-611828f71184	60
3337	2100	1	6473a2e8-88ba-4f04-81c8-611828f71184	188
3338	5650	3	6473a2e8-88ba-4f04-81c8-611828f71184	141
3339	11350	1	c52aff83-cc9d-4e3d-b14d-0f4a6c40665a	107
3340	7550	2	28b0b9d5-4225-4664-9876-20d8a59874cf	197
3341	950	2	8ad87dac-a0a5-47b4-9c90-82cf9f1ce57d	179
3342	4850	2	8ad87dac-a0a5-47b4-9c90-82cf9f1ce57d	168
3343	5000	2	8ad87dac-a0a5-47b4-9c90-82cf9f1ce57d	143
3344	9400	3	7525f02c-600c-466f-9a34-8610893029d9	81
3345	12950	1	2b03291a-0210-4b0b-96e8-ec70ff105256	52
3346	6550	1	2b03291a-0210-4b0b-96e8-ec70ff105256	43
3347	5700	3	2b03291a-0210-4b0b-96e8-ec70ff105256	51
3348	7550	2	2b03291a-0210-4b0b-96e8-ec70ff105256	92
3349	7850	3	cd3bd8a8-6010-49a7-bcbf-91cf9b9557ab	12
3350	8100	3	cd3bd8a8-6010-49a7-bcbf-91cf9b9557ab	136
3351	2300	3	cd3bd8a8-6010-49a7-bcbf-91cf9b9557ab	39
3352	11850	2	81c8d719-1921-4167-b0f8-ade74a52c13f	60
3353	9950	1	81c8d719-1921-4167-b0f8-ade74a52c13f	98
3354	2450	2	81c8d719-1921-4167-b0f8-ade74a52c13f	20
3355	13300	2	8362dd75-d21e-4554-af59-f4e1a69c693a	87
3356	5650	2	8362dd75-d21e-4554-af59-f4e1a69c693a	7
3357	5700	3	8362dd75-d21e-4554-af59-f4e1a69c693a	51
3358	6600	3	f2581e99-b42f-4aa1-bf89-ede35b11b54e	148
3359	11300	1	8d096011-99af-461f-8a48-cc0a1daa0aa6	55
3360	7500	3	8d096011-99af-461f-8a48-cc0a1daa0aa6	58
3361	11750	2	8d096011-99af-461f-8a48-cc0a1daa0aa6	11
3362	9100	2	21ff24a2-fb96-4ec7-b4dc-f7864803a836	28
3363	11950	2	21ff24a2-fb96-4ec7-b4dc-f7864803a836	129
3364	2750	2	21ff24a2-fb96-4ec7-b4dc-f7864803a836	9
3365	12750	1	1cd10f78-4b5a-416f-97e4-28ba5dd7a91e	84
3366	8300	2	1cd10f78-4b5a-416f-97e4-28ba5dd7a91e	138
3367	13400	1	1cd10f78-4b5a-416f-97e4-28ba5dd7a91e	149
3368	7300	3	c1231b72-32e4-4df6-8223-5172a8caf3b4	65
3369	8550	1	c1231b72-32e4-4df6-8223-5172a8caf3b4	37
3370	4950	2	573998bb-33f7-484e-b329-ad0bf2eac0fb	2
3371	7600	2	ec7bf83a-cc13-4e56-bb54-c2bad9364154	35
3372	6900	1	6658b6f6-b54b-455b-8733-4d27bc366aae	24
3373	13600	3	6658b6f6-b54b-455b-8733-4d27bc366aae	76
3374	9200	3	6658b6f6-b54b-455b-8733-4d27bc366aae	115
3375	9250	2	6658b6f6-b54b-455b-8733-4d27bc366aae	18
3376	8750	1	0bc878db-d7d5-4efd-8782-6c1330c56159	157
3377	11300	1	0bc878db-d7d5-4efd-8782-6c1330c56159	55
3378	3450	1	0bc878db-d7d5-4efd-8782-6c1330c56159	172
3379	2000	3	6968ba0b-13e9-4eea-9082-5dc771f51230	192
3380	10850	2	6968ba0b-13e9-4eea-9082-5dc771f51230	162
3381	11600	3	6968ba0b-13e9-4eea-9082-5dc771f51230	32
3382	11850	3	a3469574-5726-4a48-ae0b-3f63249ac76c	60
3383	3250	2	a3469574-5726-4a48-ae0b-3f63249ac76c	170
3384	12050	1	a3469574-5726-4a48-ae0b-3f63249ac76c	69
3385	7150	2	781f334d-25a8-4692-b7a5-b455f6d46f77	121
3386	2300	3	781f334d-25a8-4692-b7a5-b455f6d46f77	39
3387	2050	1	781f334d-25a8-4692-b7a5-b455f6d46f77	19
3388	10100	1	781f334d-25a8-4692-b7a5-b455f6d46f77	151
3389	11350	2	dc9e581b-bdb1-4dba-a89c-afc74c3bd521	29
3390	3900	2	117f3cea-db0f-4cca-a29c-0200bae045bb	166
3391	11850	3	5e6bb10e-ebbc-406e-9a24-7f2efd35471c	60
3392	9000	3	5e6bb10e-ebbc-406e-9a24-7f2efd35471c	119
3393	12550	3	2222f223-31c0-4bc5-972b-fa7802869806	101
3394	5650	1	fe635fc0-5499-40e5-b794-9c84f43fe05f	7
3395	5700	2	fe635fc0-5499-40e5-b794-9c84f43fe05f	51
3396	12350	3	baa4a45f-b642-4f9e-833b-6e75e493dc94	175
3397	10100	1	91973178-3494-4639-85b7-d95972678d2f	103
3398	3700	1	91973178-3494-4639-85b7-d95972678d2f	178
3399	8600	2	91973178-3494-4639-85b7-d95972678d2f	186
3400	6750	1	91973178-3494-4639-85b7-d95972678d2f	198
3401	4950	1	ada6a457-ecbf-4bc6-8f53-d024e899cc31	2
3402	5450	3	ada6a457-ecbf-4bc6-8f53-d024e899cc31	164
3403	11700	3	ada6a457-ecbf-4bc6-8f53-d024e899cc31	46
3404	5300	2	890f58f7-ca21-45b2-bf95-c1db1e3cef8a	3
3405	9000	3	890f58f7-ca21-45b2-bf95-c1db1e3cef8a	119
3406	8400	1	890f58f7-ca21-45b2-bf95-c1db1e3cef8a	64
3407	9300	1	a4aef8f9-981a-4b97-9bca-e4aca486265a	40
3408	9300	2	57779a77-99b9-45a7-a46d-fd4ec90aeaa4	40
3409	11700	3	a149e9de-0ad4-430c-a5aa-3f16ef94e262	46
3410	13100	1	581c101b-bfa3-47c2-abe1-f1fdf5929f70	26
3411	3900	2	45bea7dc-4e0d-4295-a203-e1e4e9f63fc5	166
3412	7250	1	45bea7dc-4e0d-4295-a203-e1e4e9f63fc5	161
3413	6600	3	45bea7dc-4e0d-4295-a203-e1e4e9f63fc5	74
3414	9300	1	04b82db7-30fe-41a6-b8b3-e6539235f4a9	40
3415	2750	2	04b82db7-30fe-41a6-b8b3-e6539235f4a9	9
3416	3300	1	3bf0a8c7-456e-4153-9e1e-c0d55683d8c8	106
3417	11700	3	3bf0a8c7-456e-4153-9e1e-c0d55683d8c8	46
3418	8600	2	c50398ae-3987-4324-9876-2349fb1299a4	186
3419	12350	1	e2c2bb22-dc87-4763-bd0f-2cf6e49ed3d3	53
3420	4350	1	e2c2bb22-dc87-4763-bd0f-2cf6e49ed3d3	140
3421	3300	2	e2c2bb22-dc87-4763-bd0f-2cf6e49ed3d3	79
3422	11600	2	9b6a8823-02bc-4f60-8f33-48a6cb148c77	32
3423	9300	1	9b6a8823-02bc-4f60-8f33-48a6cb148c77	40
3424	1750	1	9b6a8823-02bc-4f60-8f33-48a6cb148c77	159
3425	3300	1	9b6a8823-02bc-4f60-8f33-48a6cb148c77	106
3426	3000	1	0a1fd7b0-e1fd-4cdb-b122-882a3077387a	109
3427	1450	2	72826316-4246-418f-95eb-1af81c071e7d	137
3428	8700	3	72826316-4246-418f-95eb-1af81c071e7d	93
3429	12050	3	72826316-4246-418f-95eb-1af81c071e7d	69
3430	2700	3	72826316-4246-418f-95eb-1af81c071e7d	77
3431	5650	3	f38ba094-2404-40d8-b804-8ae0f2540f01	68
3432	2700	1	f38ba094-2404-40d8-b804-8ae0f2540f01	77
3433	10100	2	f38ba094-2404-40d8-b804-8ae0f2540f01	151
3434	11600	2	f38ba094-2404-40d8-b804-8ae0f2540f01	32
3435	8250	1	7aa290e6-5d9c-45ae-8548-9277659b1d72	124
3436	6900	2	7aa290e6-5d9c-45ae-8548-9277659b1d72	24
3437	7050	2	7aa290e6-5d9c-45ae-8548-9277659b1d72	153
3438	13300	3	fe5606ae-8750-4f96-92d7-fee7e8be6d96	87
3439	7850	1	71732554-6f5b-4b1f-a791-9cdf91334215	21
3440	8100	3	71732554-6f5b-4b1f-a791-9cdf91334215	136
3441	8100	2	71732554-6f5b-4b1f-a791-9cdf91334215	15
3442	7650	1	71732554-6f5b-4b1f-a791-9cdf91334215	146
3443	7800	3	c42865cf-4598-4493-be18-da98c01b34e8	142
3444	9450	1	0bbbc235-d4d0-4505-a532-4eb87d68d191	113
3445	5800	2	0bbbc235-d4d0-4505-a532-4eb87d68d191	123
3446	2350	3	0bbbc235-d4d0-4505-a532-4eb87d68d191	125
3447	4950	2	aa48c148-9a15-4f50-a0eb-bbe0dd6d1b9a	2
3448	7750	1	aa48c148-9a15-4f50-a0eb-bbe0dd6d1b9a	44
3449	11700	2	aa48c148-9a15-4f50-a0eb-bbe0dd6d1b9a	46
3450	7550	2	063768e6-9dd8-47a1-97fb-6bf5670b76e6	92
3451	7650	3	063768e6-9dd8-47a1-97fb-6bf5670b76e6	146
3452	2150	2	063768e6-9dd8-47a1-97fb-6bf5670b76e6	22
3453	10650	1	54ea679b-9c86-42ba-baf8-d6f1cc457464	104
3454	4450	1	a6d90eb6-59aa-4929-9b9b-8796954c6eef	195
3455	6750	2	3165d251-f7d7-40ca-9437-036dcd3489fd	198
3456	3250	1	3165d251-f7d7-40ca-9437-036dcd3489fd	120
3457	3950	3	3165d251-f7d7-40ca-9437-036dcd3489fd	112
3458	12050	2	3165d251-f7d7-40ca-9437-036dcd3489fd	194
3459	13300	1	7c4749a1-a53b-4d2e-b26d-dabaa32a76af	87
3460	11750	3	e217c853-3671-4c0e-a304-5b3b2f2db703	11
3461	3700	1	e217c853-3671-4c0e-a304-5b3b2f2db703	13
3462	7250	3	eb84519f-fee3-4a43-9536-3588b7f4e560	158
3463	6850	1	eb84519f-fee3-4a43-9536-3588b7f4e560	189
3464	5950	1	eb84519f-fee3-4a43-9536-3588b7f4e560	88
3465	3700	1	e40a5696-5cb3-477e-950f-a5b5f6aecdfb	178
3466	6250	1	e40a5696-5cb3-477e-950f-a5b5f6aecdfb	71
3467	4850	1	e40a5696-5cb3-477e-950f-a5b5f6aecdfb	168
3468	5650	3	e40a5696-5cb3-477e-950f-a5b5f6aecdfb	68
3469	10150	1	81631d21-0a19-4c5c-bd4d-fc41121727a1	176
3470	11450	3	f2714994-fd66-4012-8dd2-89839f5f2270	200
3471	2250	1	f2714994-fd66-4012-8dd2-89839f5f2270	14
3472	9100	3	f2714994-fd66-4012-8dd2-89839f5f2270	28
3473	11600	1	82a456f8-7bfc-428d-bba7-9c546c0c1f37	118
3474	1450	2	82a456f8-7bfc-428d-bba7-9c546c0c1f37	95
3475	3000	1	43b57c0e-55fc-409e-aa53-a2ed23965df9	109
3476	11500	2	913cffa0-3ced-46e8-b03d-3bb1ba87042f	139
3477	2250	2	913cffa0-3ced-46e8-b03d-3bb1ba87042f	14
3478	5650	1	1af8b7db-09a6-4c5a-b97a-dd9d9cdc35ae	50
3479	5200	3	1af8b7db-09a6-4c5a-b97a-dd9d9cdc35ae	191
3480	7650	3	1af8b7db-09a6-4c5a-b97a-dd9d9cdc35ae	160
3481	4000	2	9dbc7a04-8ae8-4487-9e3d-f63e2dc91b09	59
3482	12050	3	9dbc7a04-8ae8-4487-9e3d-f63e2dc91b09	69
3483	5950	1	256e3401-93a7-4f37-a65a-572a9f06891e	173
3484	1650	3	256e3401-93a7-4f37-a65a-572a9f06891e	82
3485	7050	3	256e3401-93a7-4f37-a65a-572a9f06891e	153
3486	12350	3	256e3401-93a7-4f37-a65a-572a9f06891e	175
3487	13100	3	5b979176-27d9-42ab-895e-7c066fea9d34	26
3488	7800	3	5b979176-27d9-42ab-895e-7c066fea9d34	127
3489	11000	1	5b979176-27d9-42ab-895e-7c066fea9d34	171
3490	11250	1	5b979176-27d9-42ab-895e-7c066fea9d34	30
3491	11750	2	a673a4e6-1ab6-47e2-bca1-db3f4547b95d	11
3492	4350	1	a673a4e6-1ab6-47e2-bca1-db3f4547b95d	140
3493	3150	1	c4090954-f0dc-4639-a007-b234b3303da0	4
3494	5000	2	c4090954-f0dc-4639-a007-b234b3303da0	143
3495	2100	1	37826bc9-854a-4f65-957c-d32e1966b605	34
3496	12350	3	5e8e91bb-7927-42a6-aa20-14da55013a31	175
3497	5200	1	5e8e91bb-7927-42a6-aa20-14da55013a31	191
3498	5650	2	5e8e91bb-7927-42a6-aa20-14da55013a31	50
3499	6600	3	5e8e91bb-7927-42a6-aa20-14da55013a31	78
3500	7750	2	4b93801e-7e55-4442-a579-69fd94fd3011	44
3501	8750	1	4b93801e-7e55-4442-a579-69fd94fd3011	70
3502	9350	1	4b93801e-7e55-4442-a579-69fd94fd3011	97
3503	11500	3	99e4b2e6-3184-49c6-bfb9-5ff4cfb43864	139
3504	4850	3	99e4b2e6-3184-49c6-bfb9-5ff4cfb43864	168
3505	3800	1	99e4b2e6-3184-49c6-bfb9-5ff4cfb43864	27
3506	7150	2	99e4b2e6-3184-49c6-bfb9-5ff4cfb43864	121
3507	11450	3	c871d9dc-ab0f-491e-8f98-44b4dd581fa1	200
3508	6250	2	f77231da-deb9-44cc-a101-efd73e3d4228	71
3509	3700	2	f77231da-deb9-44cc-a101-efd73e3d4228	178
3510	4600	3	29ccff5b-a05b-41ad-9d20-7cb203760757	145
3511	13850	1	29ccff5b-a05b-41ad-9d20-7cb203760757	116
3512	1700	2	aba498f4-c25f-41d0-b6cc-e849a5a1728c	187
3513	2000	1	aba498f4-c25f-41d0-b6cc-e849a5a1728c	75
3514	13350	1	a7cf1871-3852-487e-8005-c06ee8064c36	182
3515	1450	1	a7cf1871-3852-487e-8005-c06ee8064c36	95
3516	7250	2	452c096f-49c8-4270-8b05-b4267f3e3b30	161
3517	9300	1	02362145-f41b-4b5c-9c80-db0712b2c647	40
3518	11250	1	87622166-5f07-4ca6-939d-dc0566305ce6	30
3519	10650	1	87622166-5f07-4ca6-939d-dc0566305ce6	104
3520	5650	2	87622166-5f07-4ca6-939d-dc0566305ce6	141
3521	9350	3	87622166-5f07-4ca6-939d-dc0566305ce6	97
3522	3950	1	4f440730-cf8d-4978-bb63-672bbdcc32f0	112
3523	12800	2	1e2bb477-36d3-49ef-91ea-5b90579355b0	17
3524	10150	3	1e2bb477-36d3-49ef-91ea-5b90579355b0	176
3525	13750	3	1057f056-0178-462a-bbe9-77d628de4550	48
3526	12050	1	48bf3079-cfd8-453b-9cfd-cf47107d6a1c	194
3527	10100	3	da824e71-6437-4a80-8648-724bc039523f	103
3528	12950	3	da824e71-6437-4a80-8648-724bc039523f	52
3529	7550	3	da824e71-6437-4a80-8648-724bc039523f	92
3530	11950	3	6abedec8-1fc9-4ef4-996c-2a38770d5d52	129
3531	6400	2	6abedec8-1fc9-4ef4-996c-2a38770d5d52	174
3532	10950	3	6abedec8-1fc9-4ef4-996c-2a38770d5d52	83
3533	2350	1	6abedec8-1fc9-4ef4-996c-2a38770d5d52	125
3534	3300	1	53b8fe5c-e4f7-49b6-ad3a-1b96bfff2dcb	106
3535	10100	3	53b8fe5c-e4f7-49b6-ad3a-1b96bfff2dcb	151
3536	11450	1	53b8fe5c-e4f7-49b6-ad3a-1b96bfff2dcb	200
3537	5900	2	2b8ea8a0-f6d6-426e-a9df-5de78526f9bc	25
3538	7050	3	2b8ea8a0-f6d6-426e-a9df-5de78526f9bc	153
3539	5650	1	2b8ea8a0-f6d6-426e-a9df-5de78526f9bc	68
3540	4850	2	2b8ea8a0-f6d6-426e-a9df-5de78526f9bc	168
3541	6400	2	3b90cd81-d45d-453a-81b4-add2e6d2703d	174
3542	10150	1	ea0dff88-799e-4d2e-9ed3-9ca586a4271b	176
3543	5450	1	ea0dff88-799e-4d2e-9ed3-9ca586a4271b	164
3544	11600	1	ea0dff88-799e-4d2e-9ed3-9ca586a4271b	118
3545	11250	1	ea0dff88-799e-4d2e-9ed3-9ca586a4271b	30
3546	9100	1	703953f6-6351-41d9-baec-c7dec0ea7f9c	28
3547	4200	2	703953f6-6351-41d9-baec-c7dec0ea7f9c	183
3548	5450	2	99f9b579-716d-402b-823a-a979705a27fe	164
3549	10350	2	99f9b579-716d-402b-823a-a979705a27fe	31
3550	4100	1	0cbcbc5c-702c-41f3-8c78-e88568942ada	38
3551	8100	3	0cbcbc5c-702c-41f3-8c78-e88568942ada	136
3552	9450	2	0cbcbc5c-702c-41f3-8c78-e88568942ada	113
3553	6350	2	0cbcbc5c-702c-41f3-8c78-e88568942ada	99
3554	11000	2	e6216445-1cd4-40e6-8d92-d61b5302379f	155
3555	6050	3	e6216445-1cd4-40e6-8d92-d61b5302379f	86
3556	2000	2	e6216445-1cd4-40e6-8d92-d61b5302379f	192
3557	3200	2	e6216445-1cd4-40e6-8d92-d61b5302379f	126
3558	2100	1	374e72be-42e9-42ec-8cf7-845c16da3278	34
3559	9150	1	374e72be-42e9-42ec-8cf7-845c16da3278	100
3560	5650	1	374e72be-42e9-42ec-8cf7-845c16da3278	7
3561	11600	3	44f395a9-1801-4102-8c97-a45fedea5cdb	118
3562	12050	1	44f395a9-1801-4102-8c97-a45fedea5cdb	69
3563	1750	1	44f395a9-1801-4102-8c97-a45fedea5cdb	56
3564	9000	2	44f395a9-1801-4102-8c97-a45fedea5cdb	119
3565	3200	1	074691cc-8a9e-4d0a-b82f-b361b0a73a7f	126
3566	6850	3	74819570-d7e6-409b-8ecb-68708c1e9869	189
3567	10800	1	74819570-d7e6-409b-8ecb-68708c1e9869	133
3568	9550	3	b5f28adb-b1f5-41f9-9278-36681f9e789b	62
3569	7650	2	b5f28adb-b1f5-41f9-9278-36681f9e789b	146
3570	12950	2	b5f28adb-b1f5-41f9-9278-36681f9e789b	23
3571	11600	3	b5f28adb-b1f5-41f9-9278-36681f9e789b	32
3572	6900	2	21e72afa-2ae5-4718-8ac3-10b1d74dfd6d	85
3573	8400	1	21e72afa-2ae5-4718-8ac3-10b1d74dfd6d	64
3574	13800	2	7e9d7be5-f2c4-48e1-91bb-098729eba472	130
3575	7250	2	8993b73c-aba9-44d8-bb4c-2a250ce9a9e3	89
3576	8750	2	8993b73c-aba9-44d8-bb4c-2a250ce9a9e3	157
3577	7850	3	8993b73c-aba9-44d8-bb4c-2a250ce9a9e3	12
3578	11600	3	4208afea-7a2e-470e-bbd5-877b0b528ed0	118
3579	1500	2	4208afea-7a2e-470e-bbd5-877b0b528ed0	122
3580	8750	1	4208afea-7a2e-470e-bbd5-877b0b528ed0	70
3581	13750	3	4208afea-7a2e-470e-bbd5-877b0b528ed0	108
3582	1500	3	2e077212-7626-4a3d-b267-cd5240282e9f	122
3583	2050	3	2e077212-7626-4a3d-b267-cd5240282e9f	19
3584	11200	1	2e077212-7626-4a3d-b267-cd5240282e9f	156
3585	12350	3	2e077212-7626-4a3d-b267-cd5240282e9f	53
3586	3200	3	dd78cd2d-5b95-45ad-a6f6-c6749c083b83	126
3587	4000	1	dd78cd2d-5b95-45ad-a6f6-c6749c083b83	59
3588	13100	3	dd78cd2d-5b95-45ad-a6f6-c6749c083b83	26
3589	13800	1	af62d0a1-0f6e-4f8b-80e4-d5f05675aea0	130
3590	10100	3	af62d0a1-0f6e-4f8b-80e4-d5f05675aea0	103
3591	6400	2	af62d0a1-0f6e-4f8b-80e4-d5f05675aea0	174
3592	7550	1	af62d0a1-0f6e-4f8b-80e4-d5f05675aea0	92
3593	2000	2	431aa8cd-4a56-4689-88bc-67fc3068d363	75
3594	7600	2	431aa8cd-4a56-4689-88bc-67fc3068d363	35
3595	9400	2	431aa8cd-4a56-4689-88bc-67fc3068d363	66
3596	13600	1	cd771771-dbc2-42bb-98e8-b5cfc7cfcc2a	181
3597	13800	2	cd771771-dbc2-42bb-98e8-b5cfc7cfcc2a	130
3598	9400	3	cd771771-dbc2-42bb-98e8-b5cfc7cfcc2a	81
3599	7800	3	cd771771-dbc2-42bb-98e8-b5cfc7cfcc2a	142
3600	7650	1	4adca02e-b967-4f00-b17e-79d60c57f634	160
3601	1650	1	b8bb77c5-3fee-4b05-9c0c-497a9a1deb95	82
3602	9300	2	88e44b95-5226-4823-afc0-bd4c5188e2b3	185
3603	8550	3	88e44b95-5226-4823-afc0-bd4c5188e2b3	49
3604	3800	2	5b5e7601-70d2-462f-a9a7-c6d9bb3e140a	27
3605	6900	1	e212c582-b65c-4f63-ad6f-815ba8a373b9	85
3606	13750	3	e212c582-b65c-4f63-ad6f-815ba8a373b9	48
3607	3200	3	e212c582-b65c-4f63-ad6f-815ba8a373b9	126
3608	9200	1	8913c89f-cb09-4e59-8c5a-34801ffcdfd7	115
3609	5250	3	5369903c-721b-4ccf-a891-adde9d5412fb	177
3610	10750	1	5369903c-721b-4ccf-a891-adde9d5412fb	193
3611	13750	2	01c2c261-0a8c-4523-b250-91433fb36eee	108
3612	7650	1	7f0267dd-c431-4022-a6ac-5dbcdbd90ec9	146
3613	11000	2	7f0267dd-c431-4022-a6ac-5dbcdbd90ec9	155
3614	2300	2	0e37c4cd-f288-4b5e-a788-a9d8bf765e49	39
3615	2000	3	0e37c4cd-f288-4b5e-a788-a9d8bf765e49	105
3616	4200	2	7e378f9e-af47-492b-9b6b-ef2d137ce348	183
3617	3000	2	7e378f9e-af47-492b-9b6b-ef2d137ce348	109
3618	6400	2	bfcb0a97-c76a-4e9b-a233-768a72a628a8	174
3619	11350	2	bfcb0a97-c76a-4e9b-a233-768a72a628a8	29
3620	12350	1	bfcb0a97-c76a-4e9b-a233-768a72a628a8	184
3621	5250	1	bfcb0a97-c76a-4e9b-a233-768a72a628a8	54
3622	2750	1	d9ab78dd-3259-4064-9b73-bb9fcdb8af35	9
3623	9000	2	0f36885d-963c-4f79-b746-8cca6e14d5cc	96
3624	5300	1	0f36885d-963c-4f79-b746-8cca6e14d5cc	3
3625	6700	3	0f36885d-963c-4f79-b746-8cca6e14d5cc	165
3626	11850	3	0f36885d-963c-4f79-b746-8cca6e14d5cc	60
3627	8700	1	fa3de1b9-28c2-4399-b29b-da0a7723c634	93
3628	6600	2	fa3de1b9-28c2-4399-b29b-da0a7723c634	78
3629	11650	3	bf9dd2b7-edae-4cac-ae1e-5ffc794b359b	196
3630	12350	3	bf9dd2b7-edae-4cac-ae1e-5ffc794b359b	184
3631	7050	1	bf9dd2b7-edae-4cac-ae1e-5ffc794b359b	153
3632	12850	1	bf9dd2b7-edae-4cac-ae1e-5ffc794b359b	47
3633	4850	1	0ee99d48-b652-4754-986b-271aa8884b35	168
3634	11600	3	d05c134f-8948-4ff7-b08b-8bf47f3a9124	118
3635	9450	2	d05c134f-8948-4ff7-b08b-8bf47f3a9124	113
3636	1700	2	d05c134f-8948-4ff7-b08b-8bf47f3a9124	187
3637	12850	3	d05c134f-8948-4ff7-b08b-8bf47f3a9124	47
3638	5200	1	0a55e9f3-b9df-40b2-b4b7-5a99fd65896c	191
3639	4350	2	0a55e9f3-b9df-40b2-b4b7-5a99fd65896c	140
3640	5700	1	1353baad-b792-4247-9c55-f2d2be4851c2	114
3641	11650	2	8fc1a756-add9-4f80-bcbc-4591e0c0922c	196
3642	5250	3	8fc1a756-add9-4f80-bcbc-4591e0c0922c	54
3643	7050	2	571ded87-25e7-42cb-8b4f-6723ecb3e4f2	153
3644	12050	1	571ded87-25e7-42cb-8b4f-6723ecb3e4f2	69
3645	11450	2	571ded87-25e7-42cb-8b4f-6723ecb3e4f2	200
3646	9650	3	3a1c3463-00b3-452d-84bb-ec4a98bf6811	16
3647	5700	2	3a1c3463-00b3-452d-84bb-ec4a98bf6811	51
3648	7650	2	3a1c3463-00b3-452d-84bb-ec4a98bf6811	146
3649	3300	1	3a1c3463-00b3-452d-84bb-ec4a98bf6811	106
3650	7150	3	ca49bd39-787e-414b-92a2-1c02af80e235	121
3651	9250	3	88f633dc-8a36-40f4-b6be-04d8e2e6944e	18
3652	9650	3	88f633dc-8a36-40f4-b6be-04d8e2e6944e	16
3653	2050	2	88f633dc-8a36-40f4-b6be-04d8e2e6944e	19
3654	8750	1	1d0f429f-1261-4c0c-a996-d5cffe7aa9e1	157
3655	11950	1	1d0f429f-1261-4c0c-a996-d5cffe7aa9e1	134
3656	7300	3	6279beb8-07d9-4cf4-8396-3e308ea51884	65
3657	3450	3	4251e511-3f7e-4867-84b8-99615b0287ae	10
3658	4600	2	4251e511-3f7e-4867-84b8-99615b0287ae	145
3659	11600	3	4251e511-3f7e-4867-84b8-99615b0287ae	118
3660	8100	2	4251e511-3f7e-4867-84b8-99615b0287ae	136
3661	10350	3	836f1039-5774-49b6-a450-18e4883dd692	31
3662	6350	3	836f1039-5774-49b6-a450-18e4883dd692	99
3663	5100	2	836f1039-5774-49b6-a450-18e4883dd692	167
3664	6250	1	13a7086d-1d3d-4424-8df1-9e75868ec304	135
3665	11600	2	ab479d9f-8f00-46fd-8e14-8e41e7a51c3b	169
3666	11250	2	ab479d9f-8f00-46fd-8e14-8e41e7a51c3b	30
3667	9350	2	ab479d9f-8f00-46fd-8e14-8e41e7a51c3b	97
3668	13400	2	ab479d9f-8f00-46fd-8e14-8e41e7a51c3b	149
3669	11200	3	1d237b2f-ff65-4511-bdae-740c7bb1e75d	67
3670	8700	1	1d237b2f-ff65-4511-bdae-740c7bb1e75d	93
3671	13350	2	1d237b2f-ff65-4511-bdae-740c7bb1e75d	182
3672	4950	2	1d237b2f-ff65-4511-bdae-740c7bb1e75d	2
3673	6400	2	dbc6dfb6-ce23-4624-9903-b82845706357	128
3674	9400	3	dbc6dfb6-ce23-4624-9903-b82845706357	66
3675	5100	3	dbc6dfb6-ce23-4624-9903-b82845706357	167
3676	1450	1	ccb2ff5e-3315-4aa3-9b07-4f1985f0aa57	137
3677	2250	3	b60dcc41-9f62-4061-8a1b-67bf842a2684	14
3678	11250	3	b60dcc41-9f62-4061-8a1b-67bf842a2684	30
3679	2000	1	b60dcc41-9f62-4061-8a1b-67bf842a2684	75
3680	9100	3	b60dcc41-9f62-4061-8a1b-67bf842a2684	28
3681	1500	2	d7bef33f-7c6f-478b-9d53-602b6aa919bc	122
3682	6700	2	f39df3ce-de8e-488c-99d5-718c55e3e466	165
3683	8750	2	61ef24d9-fdb8-4670-8696-30fb6854ce86	157
3684	11200	3	61ef24d9-fdb8-4670-8696-30fb6854ce86	73
3685	1750	3	61ef24d9-fdb8-4670-8696-30fb6854ce86	56
3686	13850	3	7b5f2cca-c6e4-425b-8954-dbf8b0713cc7	116
3687	10950	3	7b5f2cca-c6e4-425b-8954-dbf8b0713cc7	33
3688	7300	3	8eea4094-e124-4845-adda-70231c335517	65
3689	11750	3	8eea4094-e124-4845-adda-70231c335517	11
3690	4850	2	de643ab2-ad10-44f3-94c4-43fa578f80ac	168
3691	11350	1	de643ab2-ad10-44f3-94c4-43fa578f80ac	29
3692	13800	3	de643ab2-ad10-44f3-94c4-43fa578f80ac	117
3693	8800	1	e1b8157f-f571-4f93-9287-07d148f7a206	36
3694	3200	2	e1b8157f-f571-4f93-9287-07d148f7a206	126
3695	10100	3	e1b8157f-f571-4f93-9287-07d148f7a206	103
3696	4700	2	a80f5cec-d94e-4978-8396-943a3c2e3faf	102
3697	7750	2	a80f5cec-d94e-4978-8396-943a3c2e3faf	44
3698	8600	3	a80f5cec-d94e-4978-8396-943a3c2e3faf	186
3699	5900	2	a80f5cec-d94e-4978-8396-943a3c2e3faf	25
3700	6400	1	38fd122d-948b-4b55-88b5-74656204123a	128
3701	10950	1	b8cea4fc-81ad-4e03-98fa-bf01abed2394	199
3702	7550	3	b8cea4fc-81ad-4e03-98fa-bf01abed2394	197
3703	7750	3	b8cea4fc-81ad-4e03-98fa-bf01abed2394	44
3704	9400	1	b8cea4fc-81ad-4e03-98fa-bf01abed2394	66
3705	1250	3	34ed8cf1-0348-4a97-86ab-13b1b40e7c79	45
3706	12550	3	34ed8cf1-0348-4a97-86ab-13b1b40e7c79	101
3707	9150	1	34ed8cf1-0348-4a97-86ab-13b1b40e7c79	100
3708	7150	3	34ed8cf1-0348-4a97-86ab-13b1b40e7c79	121
3709	9300	3	2513f77a-5b7a-4b73-bad6-b9ea12927d64	185
3710	4850	2	76d8c9fb-2784-4400-a14e-0254a84bc3bb	168
3711	2750	3	a96fd458-1b28-40a8-8a0d-81523f0eb635	9
3712	9450	3	a96fd458-1b28-40a8-8a0d-81523f0eb635	91
3713	12950	1	a96fd458-1b28-40a8-8a0d-81523f0eb635	52
3714	10850	1	a96fd458-1b28-40a8-8a0d-81523f0eb635	162
3715	2150	3	63c660ca-b6cd-4cf4-8794-a0f241544a6c	22
3716	11000	1	07af7cb9-0dba-4e7d-80e2-a2f4d5f317d8	171
3717	2000	3	5c5bec1b-9923-48b7-a3ee-8e1033fd82e6	192
3718	12950	2	83435948-753e-429b-a691-e6171a184a8e	23
3719	2450	1	83435948-753e-429b-a691-e6171a184a8e	20
3720	13100	1	0cbd0d3b-d613-4181-92cc-1779aa5980e4	26
3721	8750	1	0cbd0d3b-d613-4181-92cc-1779aa5980e4	157
3722	5200	1	0cbd0d3b-d613-4181-92cc-1779aa5980e4	191
3723	1750	2	0cbd0d3b-d613-4181-92cc-1779aa5980e4	159
3724	11200	1	c9b46ca2-dcc4-4cee-9b0b-5c545b50f8d3	67
3725	10100	1	c9b46ca2-dcc4-4cee-9b0b-5c545b50f8d3	151
3726	10850	2	c9b46ca2-dcc4-4cee-9b0b-5c545b50f8d3	162
3727	10100	3	12a5064a-4501-47f4-b5a3-1a53b3e7fc94	103
3728	5700	3	7868a57f-a76a-4ca2-96fb-e5bcd3fc0088	51
3729	9250	2	7868a57f-a76a-4ca2-96fb-e5bcd3fc0088	18
3730	6250	3	7868a57f-a76a-4ca2-96fb-e5bcd3fc0088	135
3731	3300	1	7868a57f-a76a-4ca2-96fb-e5bcd3fc0088	106
3732	6750	3	6111aec2-478d-4408-99b9-c7494404094b	198
3733	7650	3	6111aec2-478d-4408-99b9-c7494404094b	146
3734	10950	3	6111aec2-478d-4408-99b9-c7494404094b	83
3735	1600	3	33b3cb47-ce92-40c0-9947-b4c7c33cb564	180
3736	3300	3	33b3cb47-ce92-40c0-9947-b4c7c33cb564	106
3737	2000	1	bb84b88b-d5c8-4c5c-8bd0-f53842c66246	192
3738	7750	1	bb84b88b-d5c8-4c5c-8bd0-f53842c66246	44
3739	8800	3	bb84b88b-d5c8-4c5c-8bd0-f53842c66246	36
3740	4850	3	bb84b88b-d5c8-4c5c-8bd0-f53842c66246	168
3741	2750	3	3ca2192b-b5b1-4831-860a-96068e8da984	9
3742	11750	2	3ca2192b-b5b1-4831-860a-96068e8da984	11
3743	6250	2	bf534c27-bc2f-43eb-808e-4a68269eb25d	135
3744	2750	1	bf534c27-bc2f-43eb-808e-4a68269eb25d	9
3745	3450	1	41f8feba-e01e-4cff-ba3f-773bced0996a	172
3746	6600	1	2b2966c3-947c-4bbe-89e3-678d97089be9	148
3747	13800	1	2b2966c3-947c-4bbe-89e3-678d97089be9	130
3748	3900	3	2b2966c3-947c-4bbe-89e3-678d97089be9	166
3749	12950	2	2b2966c3-947c-4bbe-89e3-678d97089be9	52
3750	5050	3	532a20d8-eea7-46ce-9e3a-7be6f156e522	63
3751	8100	1	532a20d8-eea7-46ce-9e3a-7be6f156e522	15
3752	7550	1	35784cdc-65e4-4eab-9711-e2f6001c6add	197
3753	6950	1	e483e653-904f-4273-b51b-53a097e44982	61
3754	10100	3	e483e653-904f-4273-b51b-53a097e44982	103
3755	10550	1	e483e653-904f-4273-b51b-53a097e44982	5
3756	13300	1	e483e653-904f-4273-b51b-53a097e44982	87
3757	950	1	07b4b0bf-a650-425d-b814-00bd9d5713ef	179
3758	13850	2	e8479cae-0cf8-4ec8-8e8a-f5c3bb2f1c64	116
3759	8900	3	0d76f2ae-381e-4ba5-95c4-16e102baf27e	110
3760	11600	3	ebe16c59-aa64-4f03-878c-c6386166b052	169
3761	9000	3	ebe16c59-aa64-4f03-878c-c6386166b052	119
3762	7600	3	ebe16c59-aa64-4f03-878c-c6386166b052	35
3763	5650	2	ebe16c59-aa64-4f03-878c-c6386166b052	50
3764	7500	2	10ad90fd-3bcc-4387-bc0f-b22185a4585f	58
3765	11200	2	10ad90fd-3bcc-4387-bc0f-b22185a4585f	67
3766	8100	3	10ad90fd-3bcc-4387-bc0f-b22185a4585f	15
3767	9850	3	51d6abae-d77a-469d-a6c8-d993aab72212	147
3768	11150	1	51d6abae-d77a-469d-a6c8-d993aab72212	90
3769	2000	1	05418f0f-41a9-4dbe-ae6d-ba0d6fec9ef0	75
3770	3250	3	05418f0f-41a9-4dbe-ae6d-ba0d6fec9ef0	170
3771	9000	1	05418f0f-41a9-4dbe-ae6d-ba0d6fec9ef0	96
3772	11600	3	05418f0f-41a9-4dbe-ae6d-ba0d6fec9ef0	118
3773	11950	3	9618e776-e391-4b46-a156-9f444dcad94b	134
3774	8300	3	9618e776-e391-4b46-a156-9f444dcad94b	138
3775	11700	1	9618e776-e391-4b46-a156-9f444dcad94b	46
3776	11350	1	9618e776-e391-4b46-a156-9f444dcad94b	107
3777	6850	3	6517c25a-6f33-45ba-857a-d1c42d7456e4	189
3778	5800	1	6517c25a-6f33-45ba-857a-d1c42d7456e4	123
3779	11350	1	6517c25a-6f33-45ba-857a-d1c42d7456e4	29
3780	7850	3	1f077ad3-c587-47af-9e6f-fcaf62d580bc	94
3781	7600	3	1f077ad3-c587-47af-9e6f-fcaf62d580bc	35
3782	12050	2	1f077ad3-c587-47af-9e6f-fcaf62d580bc	69
3783	9150	3	1f077ad3-c587-47af-9e6f-fcaf62d580bc	100
3784	7750	3	ae550073-a2d2-4886-8b92-d517f0af7363	44
3785	11300	1	827f7a9d-a873-46d3-b6c7-3ef3cf1b8eb9	55
3786	9000	3	827f7a9d-a873-46d3-b6c7-3ef3cf1b8eb9	96
3787	2100	1	827f7a9d-a873-46d3-b6c7-3ef3cf1b8eb9	188
3788	11350	3	29073d05-ef2d-4db2-a575-eb1c715c37eb	107
3789	9150	2	29073d05-ef2d-4db2-a575-eb1c715c37eb	154
3790	9200	1	29073d05-ef2d-4db2-a575-eb1c715c37eb	115
3791	13800	1	29073d05-ef2d-4db2-a575-eb1c715c37eb	130
3792	5000	3	821b7327-122d-4d9c-8acc-d2637b4b1fce	143
3793	12550	2	15a3310c-82e8-45e8-8e4d-821175ff2092	101
3794	13800	1	5afbee3c-f49c-411e-9df5-a11d7c37ede2	130
3795	1250	1	90dc1f3f-8454-4793-8f37-cc89d9100bc7	45
3796	4600	2	90dc1f3f-8454-4793-8f37-cc89d9100bc7	145
3797	9300	2	90dc1f3f-8454-4793-8f37-cc89d9100bc7	40
3798	13350	1	90dc1f3f-8454-4793-8f37-cc89d9100bc7	182
3799	950	3	11ba1ddc-c9b0-461a-9c18-ec9ef6d6d60c	179
3800	12050	1	d30c0f48-f3e4-46f0-9221-e5a54476f45e	194
3801	12050	2	d30c0f48-f3e4-46f0-9221-e5a54476f45e	69
3802	4100	3	d30c0f48-f3e4-46f0-9221-e5a54476f45e	38
3803	5700	3	f80be9b1-126e-463d-b5b7-269ee1b5e218	51
3804	5700	3	ef8acde7-f987-4a09-acdd-a5dafe9d8778	51
3805	12350	2	ef8acde7-f987-4a09-acdd-a5dafe9d8778	190
3806	1750	2	ef8acde7-f987-4a09-acdd-a5dafe9d8778	159
3807	13600	1	ef8acde7-f987-4a09-acdd-a5dafe9d8778	181
3808	6600	2	eba62b46-0ae0-4531-9ad3-5ab040a37321	74
3809	4150	2	eba62b46-0ae0-4531-9ad3-5ab040a37321	111
3810	11200	2	eba62b46-0ae0-4531-9ad3-5ab040a37321	67
3811	8550	3	eba62b46-0ae0-4531-9ad3-5ab040a37321	49
3812	9550	3	96399d86-bd1e-4c58-b9e4-840c10d4688f	62
3813	13500	1	3a0f75a5-989f-46b0-9b9f-22c392eea1df	1
3814	6350	1	3a0f75a5-989f-46b0-9b9f-22c392eea1df	99
3815	11250	2	3a0f75a5-989f-46b0-9b9f-22c392eea1df	30
3816	2100	2	032eaf32-2bdf-4d6a-8aa2-4d9a7245ce02	34
3817	10800	3	032eaf32-2bdf-4d6a-8aa2-4d9a7245ce02	133
3818	6900	2	032eaf32-2bdf-4d6a-8aa2-4d9a7245ce02	85
3819	11700	3	7aa16d2a-7410-4031-b9a0-d3151081cb1a	46
3820	6050	2	7aa16d2a-7410-4031-b9a0-d3151081cb1a	86
3821	13300	3	833625d5-99de-45d5-82a3-04ded2331770	87
3822	6850	1	833625d5-99de-45d5-82a3-04ded2331770	189
3823	5650	2	833625d5-99de-45d5-82a3-04ded2331770	141
3824	7850	1	c5fa90bb-1e1a-47a6-835e-a4b7a737ae8f	21
3825	9100	2	00ca3133-0ee8-4a94-bb30-9dfadd910cbf	28
3826	3200	3	00ca3133-0ee8-4a94-bb30-9dfadd910cbf	126
3827	13300	1	00ca3133-0ee8-4a94-bb30-9dfadd910cbf	87
3828	5950	2	580df9da-b95d-4700-977f-89af41075eba	88
3829	10350	2	6d4c62c7-48ed-40d9-80a6-c37ec91d0585	31
3830	3950	3	6d4c62c7-48ed-40d9-80a6-c37ec91d0585	112
3831	4600	3	2e91ca07-0bc6-4193-8b37-f28d46e62e46	145
3832	10950	2	da8b1b16-f7c8-4c52-b4b1-44e27c124afe	199
3833	8550	1	9039f356-950f-454f-a026-e01b1e2754ca	49
3834	6900	1	9039f356-950f-454f-a026-e01b1e2754ca	24
3835	12350	2	bdbded3e-ceea-42ba-932d-3d0ebc646cd3	53
3836	9400	2	bdbded3e-ceea-42ba-932d-3d0ebc646cd3	81
3837	6550	2	bdbded3e-ceea-42ba-932d-3d0ebc646cd3	43
3838	9150	1	d8a4ef46-05b5-44f6-8217-4ddd84d50362	154
3839	11250	3	d8a4ef46-05b5-44f6-8217-4ddd84d50362	30
3840	5050	3	5edfa601-ba88-4c35-b812-c8f24cc51f31	63
3841	3950	2	5edfa601-ba88-4c35-b812-c8f24cc51f31	132
3842	4450	3	da65e862-53c2-4791-a2a4-554d852ecacc	195
3843	9650	3	da65e862-53c2-4791-a2a4-554d852ecacc	16
3844	8400	3	da65e862-53c2-4791-a2a4-554d852ecacc	64
3845	1750	2	fa1f13f4-655e-4179-bcd7-ddd01fdea674	159
3846	7350	1	fa1f13f4-655e-4179-bcd7-ddd01fdea674	150
3847	9250	3	fa1f13f4-655e-4179-bcd7-ddd01fdea674	18
3848	5650	3	2941246c-ca24-461b-b1c6-452a9a6e4af6	7
3849	4000	3	2941246c-ca24-461b-b1c6-452a9a6e4af6	59
3850	10100	1	2941246c-ca24-461b-b1c6-452a9a6e4af6	103
3851	11000	1	54f8f6c6-182f-46be-b140-92e07c3f0e36	171
3852	8100	2	54f8f6c6-182f-46be-b140-92e07c3f0e36	136
3853	8650	1	54f8f6c6-182f-46be-b140-92e07c3f0e36	152
3854	6700	2	bdfe5272-3b6a-4d92-bcd8-7762eb8459e6	165
3855	4150	3	e5f4c874-fa18-4674-888c-063d9226665b	111
3856	7650	3	e5f4c874-fa18-4674-888c-063d9226665b	160
3857	10150	1	e5f4c874-fa18-4674-888c-063d9226665b	176
3858	1350	3	e5f4c874-fa18-4674-888c-063d9226665b	72
3859	3700	2	897524ba-c88b-4fb5-b43c-daf29de72e18	13
3860	12950	3	c36b1d24-90e0-479f-a097-4204a724377b	23
3861	8100	2	c36b1d24-90e0-479f-a097-4204a724377b	136
3862	12050	1	c36b1d24-90e0-479f-a097-4204a724377b	194
3863	10150	3	389db25c-84a4-46f4-b3f7-ea041924fd40	176
3864	10550	2	389db25c-84a4-46f4-b3f7-ea041924fd40	5
3865	4000	3	389db25c-84a4-46f4-b3f7-ea041924fd40	59
3866	7350	1	69654167-ed42-4624-9eed-693b690d389b	150
3867	9400	1	69654167-ed42-4624-9eed-693b690d389b	81
3868	10800	1	4dad649a-118c-4d01-a83c-8246dcbaf0f1	133
3869	8750	1	b0fd5fb8-3960-47c5-a4cc-6692134aba51	70
3870	10950	3	b0fd5fb8-3960-47c5-a4cc-6692134aba51	83
3871	5000	2	b0fd5fb8-3960-47c5-a4cc-6692134aba51	143
3872	9000	3	8ade3941-934b-483f-9381-673e3efcd996	96
3873	8900	1	0e6b5ce6-6016-408b-b36f-f2c5a5799575	110
3874	9000	1	0e6b5ce6-6016-408b-b36f-f2c5a5799575	96
3875	2300	3	0e6b5ce6-6016-408b-b36f-f2c5a5799575	39
3876	8550	2	6c4d4b06-467f-4039-a6a2-f3aecb2d1a2a	49
3877	12350	3	6c4d4b06-467f-4039-a6a2-f3aecb2d1a2a	184
3878	8800	3	f7c66e6a-b396-4b65-8c59-c18514b8a530	36
3879	6850	1	f7c66e6a-b396-4b65-8c59-c18514b8a530	189
3880	12550	2	fe6dd72c-9a0d-4d4c-947e-10a7e98dd670	101
3881	5900	3	fe6dd72c-9a0d-4d4c-947e-10a7e98dd670	25
3882	3300	3	fe6dd72c-9a0d-4d4c-947e-10a7e98dd670	79
3883	6900	3	5d2ff70a-c050-4b04-94d4-9535889d657e	24
3884	6250	3	5d2ff70a-c050-4b04-94d4-9535889d657e	135
3885	13750	3	346f46ee-5351-432c-ae24-003cfac9639a	48
3886	7050	2	e6c95ccc-6018-43f5-9504-2089bf39955a	153
3887	6400	2	e6c95ccc-6018-43f5-9504-2089bf39955a	128
3888	12350	1	e6c95ccc-6018-43f5-9504-2089bf39955a	190
3889	13350	2	512af306-41f6-46b3-a8bf-af7ae74a2684	182
3890	5800	1	1df3d8d9-9797-4f66-bf0a-0eba7b65376c	123
3891	12050	2	1df3d8d9-9797-4f66-bf0a-0eba7b65376c	194
3892	7550	2	ec11b2dd-b321-40d5-b5d1-f051a7d41d9d	197
3893	11200	1	ec11b2dd-b321-40d5-b5d1-f051a7d41d9d	156
3894	12150	2	ec11b2dd-b321-40d5-b5d1-f051a7d41d9d	144
3895	2450	1	ec11b2dd-b321-40d5-b5d1-f051a7d41d9d	20
3896	13400	3	a85327b4-bcb7-4b66-a30f-7b1087082870	149
3897	1450	3	a85327b4-bcb7-4b66-a30f-7b1087082870	137
3898	11200	2	a85327b4-bcb7-4b66-a30f-7b1087082870	73
3899	13300	1	cd3e9c50-783f-4510-85b5-7d2ad1dd8bd9	87
3900	13600	1	cd3e9c50-783f-4510-85b5-7d2ad1dd8bd9	76
3901	13750	3	523d1397-bf3a-472e-9efd-7f7f519c43c7	48
3902	6600	1	523d1397-bf3a-472e-9efd-7f7f519c43c7	74
3903	3900	3	523d1397-bf3a-472e-9efd-7f7f519c43c7	166
3904	1450	3	523d1397-bf3a-472e-9efd-7f7f519c43c7	137
3905	5950	3	bc07d33c-254b-4b45-9d1f-7998d670ca08	173
3906	6250	2	403535e7-8676-44a3-a6a4-021a51caf2f3	71
3907	3950	1	403535e7-8676-44a3-a6a4-021a51caf2f3	132
3908	10850	3	403535e7-8676-44a3-a6a4-021a51caf2f3	162
3909	11600	3	5be93125-12bf-48a8-b571-2c7ae45015e0	169
3910	10550	2	da4814d6-1c9d-49da-94d5-53d01087f852	5
3911	4850	3	da4814d6-1c9d-49da-94d5-53d01087f852	168
3912	3700	3	fac022eb-b09e-4809-add2-31f745428299	178
3913	5650	2	fac022eb-b09e-4809-add2-31f745428299	141
3914	10550	2	fac022eb-b09e-4809-add2-31f745428299	5
3915	10350	2	fac022eb-b09e-4809-add2-31f745428299	31
3916	5650	1	df25e2aa-8d3b-450d-997a-b865393a54d0	50
3917	11500	1	df25e2aa-8d3b-450d-997a-b865393a54d0	139
3918	5200	1	df25e2aa-8d3b-450d-997a-b865393a54d0	191
3919	13800	1	df25e2aa-8d3b-450d-997a-b865393a54d0	117
3920	10950	2	67ad89d0-414e-4018-a898-be0189b641ee	33
3921	7800	3	67ad89d0-414e-4018-a898-be0189b641ee	127
3922	13800	3	089a6072-7ae6-4f8a-a2cc-2f5d5696aba7	130
3923	4450	3	089a6072-7ae6-4f8a-a2cc-2f5d5696aba7	195
3924	7650	1	089a6072-7ae6-4f8a-a2cc-2f5d5696aba7	160
3925	4850	1	e8aac3ab-1730-42fe-b1ff-8f9eca3042b2	168
3926	12050	3	e8aac3ab-1730-42fe-b1ff-8f9eca3042b2	69
3927	8300	1	8d0af1ad-0639-4c21-a501-5ef0a9faa1b1	138
3928	12050	3	8d0af1ad-0639-4c21-a501-5ef0a9faa1b1	69
3929	9150	1	8d0af1ad-0639-4c21-a501-5ef0a9faa1b1	100
3930	5000	1	b238c8ed-b5e5-4bfb-aa18-43ab0d7a391e	143
3931	2050	3	b238c8ed-b5e5-4bfb-aa18-43ab0d7a391e	19
3932	1250	2	b238c8ed-b5e5-4bfb-aa18-43ab0d7a391e	45
3933	3250	1	0a2e6da4-0a91-45c5-9768-6c70136ff178	120
3934	9650	1	0a2e6da4-0a91-45c5-9768-6c70136ff178	16
3935	12050	2	d6cfff50-59d2-4f34-a172-92561ad2d392	69
3936	4950	1	d6cfff50-59d2-4f34-a172-92561ad2d392	2
3937	9850	2	d6cfff50-59d2-4f34-a172-92561ad2d392	147
3938	7050	3	ec78283a-dd31-4165-a0ba-2b393aa174c3	153
3939	2000	1	ec78283a-dd31-4165-a0ba-2b393aa174c3	192
3940	2150	1	aa29f393-372d-4830-a6c0-9d728d8233b9	22
3941	3950	1	aa29f393-372d-4830-a6c0-9d728d8233b9	132
3942	1600	3	ff00d7f9-1494-4771-bfa7-3f4d897725db	180
3943	11350	3	ff00d7f9-1494-4771-bfa7-3f4d897725db	29
3944	8100	1	ff00d7f9-1494-4771-bfa7-3f4d897725db	136
3945	2000	1	ff00d7f9-1494-4771-bfa7-3f4d897725db	192
3946	2350	2	edc2c690-7282-4625-8f7a-2e35ec94af1a	125
3947	7550	3	edc2c690-7282-4625-8f7a-2e35ec94af1a	92
3948	13600	3	fd48ef0f-f9ad-4887-a07b-070e78abfbb2	76
3949	2100	3	fd48ef0f-f9ad-4887-a07b-070e78abfbb2	188
3950	3700	1	fd48ef0f-f9ad-4887-a07b-070e78abfbb2	13
3951	2000	2	fd48ef0f-f9ad-4887-a07b-070e78abfbb2	75
3952	10100	1	20f5ff72-7b9b-40a4-aaca-4df59e3405d1	151
3953	5650	3	8981cc5d-210f-4f48-b6ce-9c713848da77	50
3954	3950	1	bccaf87a-8971-4f48-bdd8-87069326fb0c	112
3955	4100	2	bccaf87a-8971-4f48-bdd8-87069326fb0c	57
3956	1450	3	448ace4d-d9dc-4daa-b49b-60e72dd5aada	137
3957	11950	3	448ace4d-d9dc-4daa-b49b-60e72dd5aada	134
3958	7550	3	3c184981-f1e2-4ae8-9086-e0b599dadc08	197
3959	13600	3	3c184981-f1e2-4ae8-9086-e0b599dadc08	76
3960	9650	2	28c0c777-4647-4fb4-a6e1-d48735af1064	16
3961	10750	3	5458e497-4f9c-4bc0-bd97-45da029f44b2	193
3962	3900	3	7de5079d-f9ad-4918-aec6-463a7a6fa13d	166
3963	7300	1	7de5079d-f9ad-4918-aec6-463a7a6fa13d	65
3964	10800	1	7de5079d-f9ad-4918-aec6-463a7a6fa13d	6
3965	13400	1	7de5079d-f9ad-4918-aec6-463a7a6fa13d	149
3966	4450	1	c8f846de-f3c8-40df-a993-04c213beb8d4	195
3967	5650	2	c8f846de-f3c8-40df-a993-04c213beb8d4	7
3968	8100	1	c8f846de-f3c8-40df-a993-04c213beb8d4	15
3969	13100	2	6bba73ba-691e-417d-bc23-fbfe508073bd	26
3970	7050	3	6bba73ba-691e-417d-bc23-fbfe508073bd	153
3971	3300	3	8cd13ca9-73ee-44c5-a6b6-d1a3cd835a20	106
3972	2350	3	8cd13ca9-73ee-44c5-a6b6-d1a3cd835a20	125
3973	11350	3	8cd13ca9-73ee-44c5-a6b6-d1a3cd835a20	107
3974	2050	3	8cd13ca9-73ee-44c5-a6b6-d1a3cd835a20	19
3975	2700	2	0a2979bf-0f9f-4abe-9544-77062980f952	77
3976	10100	3	49e9567e-c39c-4d45-8638-d2654d2447bd	151
3977	13300	1	49e9567e-c39c-4d45-8638-d2654d2447bd	87
3978	6850	2	49e9567e-c39c-4d45-8638-d2654d2447bd	189
3979	8750	2	49e9567e-c39c-4d45-8638-d2654d2447bd	70
3980	8700	3	3a156467-a4a3-492d-a879-2eb64bca1dd2	93
3981	13400	3	17daf7ad-5dba-44df-96da-dcb957bc7648	149
3982	1500	3	17daf7ad-5dba-44df-96da-dcb957bc7648	122
3983	9850	2	17daf7ad-5dba-44df-96da-dcb957bc7648	147
3984	7550	3	17daf7ad-5dba-44df-96da-dcb957bc7648	197
3985	6950	3	7f41d0b6-1658-42c0-a126-ce27ca7ab281	61
3986	13750	2	e8152da4-6938-4b07-b99a-53778131fd46	108
3987	13800	3	e8152da4-6938-4b07-b99a-53778131fd46	117
3988	9150	1	e8152da4-6938-4b07-b99a-53778131fd46	154
3989	5900	2	e8152da4-6938-4b07-b99a-53778131fd46	25
3990	12800	2	98123ff5-4ce3-4bd6-b0fa-8d01cd2196bf	17
3991	13300	1	98123ff5-4ce3-4bd6-b0fa-8d01cd2196bf	87
3992	7050	1	98123ff5-4ce3-4bd6-b0fa-8d01cd2196bf	153
3993	9550	1	056a14b8-3ae7-4aa1-b78f-c9ed31e3d006	62
3994	6350	2	056a14b8-3ae7-4aa1-b78f-c9ed31e3d006	99
3995	9450	3	c2fe50b9-dc4d-4e58-83a3-a4e891a29014	113
3996	7550	3	c2fe50b9-dc4d-4e58-83a3-a4e891a29014	92
3997	13100	2	c2fe50b9-dc4d-4e58-83a3-a4e891a29014	26
3998	5450	3	8898dd30-54a8-4eb6-945e-8a0cdd6fd179	164
3999	13400	2	8898dd30-54a8-4eb6-945e-8a0cdd6fd179	149
4000	6900	3	f701d80d-72d8-49a6-942e-44c688d4d3df	85
4001	11150	3	f701d80d-72d8-49a6-942e-44c688d4d3df	90
4002	12350	2	f701d80d-72d8-49a6-942e-44c688d4d3df	175
4003	10950	3	4d5cb4e9-e1a8-408c-9a74-67dd3f1e7c7f	199
4004	8400	2	4d5cb4e9-e1a8-408c-9a74-67dd3f1e7c7f	64
4005	12350	3	a423f6ee-ae1b-4443-996e-7a64415a85ca	184
4006	8400	1	a423f6ee-ae1b-4443-996e-7a64415a85ca	64
4007	9400	1	a423f6ee-ae1b-4443-996e-7a64415a85ca	66
4008	6900	3	687dfc60-0332-454c-a8d1-cd0e6b5a8f7a	85
4009	8550	2	687dfc60-0332-454c-a8d1-cd0e6b5a8f7a	49
4010	7150	3	687dfc60-0332-454c-a8d1-cd0e6b5a8f7a	121
4011	4450	1	687dfc60-0332-454c-a8d1-cd0e6b5a8f7a	195
4012	9400	1	f2376e4f-4be7-41b9-a4c0-641fa8901c7f	66
4013	5250	3	c8e39460-54a5-47a6-907d-87605668e255	54
4014	10350	2	c8e39460-54a5-47a6-907d-87605668e255	31
4015	2350	3	c8e39460-54a5-47a6-907d-87605668e255	125
4016	8550	3	c8e39460-54a5-47a6-907d-87605668e255	49
4017	8250	3	d57e9b3b-ae87-4406-a3da-5feda7af61f3	124
4018	5300	2	d57e9b3b-ae87-4406-a3da-5feda7af61f3	3
4019	12050	1	d57e9b3b-ae87-4406-a3da-5feda7af61f3	69
4020	3200	3	a94b8a51-6f2b-4baa-b738-6f9f99327831	126
4021	10950	2	317dfccc-901b-433c-b3bf-3a36d58e0c8d	33
4022	11950	3	0b02c3c3-6871-4536-bb73-ef0729be7a1e	129
4023	1750	3	0b02c3c3-6871-4536-bb73-ef0729be7a1e	159
4024	13500	1	0b02c3c3-6871-4536-bb73-ef0729be7a1e	1
4025	13350	1	778866e3-80ef-49d2-9067-a30207945f3c	182
4026	8550	1	778866e3-80ef-49d2-9067-a30207945f3c	49
4027	11600	3	778866e3-80ef-49d2-9067-a30207945f3c	32
4028	3800	2	778866e3-80ef-49d2-9067-a30207945f3c	27
4029	8400	3	4645d5a5-a249-4ac0-b6a5-df1518c426b9	64
4030	12850	3	4645d5a5-a249-4ac0-b6a5-df1518c426b9	47
4031	11250	3	4645d5a5-a249-4ac0-b6a5-df1518c426b9	30
4032	2000	1	8c54d1ac-b6eb-48da-b5a9-76a234ec5251	105
4033	5250	1	8c54d1ac-b6eb-48da-b5a9-76a234ec5251	177
4034	9450	2	8c54d1ac-b6eb-48da-b5a9-76a234ec5251	113
4035	5250	2	6de55b0d-1c33-4e6a-be7f-8a0bcd68ca57	54
4036	12050	1	6de55b0d-1c33-4e6a-be7f-8a0bcd68ca57	194
4037	13100	3	6de55b0d-1c33-4e6a-be7f-8a0bcd68ca57	26
4038	5250	1	6de55b0d-1c33-4e6a-be7f-8a0bcd68ca57	177
4039	10950	1	0dca96db-9a9d-4851-ae48-517abc012258	33
4040	9450	3	49d21532-7254-4e4e-8532-2f7adf3748e4	113
4041	2000	2	fc3ded7f-862a-43d7-994a-637aebeabd31	105
4042	5050	1	fc3ded7f-862a-43d7-994a-637aebeabd31	63
4043	7850	2	fc3ded7f-862a-43d7-994a-637aebeabd31	12
4044	7150	1	fc3ded7f-862a-43d7-994a-637aebeabd31	121
4045	1250	2	13c57788-5b13-48d3-87e3-2c0e125bdcac	45
4046	7850	1	a195ee67-f146-433c-92a2-974671fa1e25	94
4047	6250	3	a195ee67-f146-433c-92a2-974671fa1e25	71
4048	9250	3	213789ae-9e29-4422-8f4d-331ad59868e3	18
4049	12050	2	213789ae-9e29-4422-8f4d-331ad59868e3	69
4050	1750	2	213789ae-9e29-4422-8f4d-331ad59868e3	56
4051	12150	1	bf46035c-8def-4b85-b4a0-d790f9c1ce7e	144
4052	5650	3	bf46035c-8def-4b85-b4a0-d790f9c1ce7e	50
4053	1250	3	bf46035c-8def-4b85-b4a0-d790f9c1ce7e	45
4054	9850	3	bf46035c-8def-4b85-b4a0-d790f9c1ce7e	147
4055	3900	3	74232bbc-6a7d-4014-b7ea-7c28dec62612	166
4056	1500	1	d0dc829c-5f02-4ce0-b655-17a74c7b14b6	122
4057	9150	1	d0dc829c-5f02-4ce0-b655-17a74c7b14b6	100
4058	13750	3	d0dc829c-5f02-4ce0-b655-17a74c7b14b6	108
4059	11150	2	4b4c0f34-876e-4f40-8b2f-19daccf19e82	90
4060	10850	2	4b4c0f34-876e-4f40-8b2f-19daccf19e82	162
4061	11350	2	4b4c0f34-876e-4f40-8b2f-19daccf19e82	29
4062	3300	3	c206e11b-986f-4b3f-afc6-2922afe110a8	106
4063	7250	2	2723ce24-4e1b-4789-934c-2cb1363c9136	158
4064	9150	2	c2939eec-260c-4a4a-a60c-09da9c882648	100
4065	5700	1	c2939eec-260c-4a4a-a60c-09da9c882648	114
4066	1600	2	c2939eec-260c-4a4a-a60c-09da9c882648	180
4067	2300	1	e4f47622-ceb0-4b66-b603-06bf93eada5c	39
4068	1700	2	e4f47622-ceb0-4b66-b603-06bf93eada5c	187
4069	7250	2	e4f47622-ceb0-4b66-b603-06bf93eada5c	89
4070	6400	3	e4f47622-ceb0-4b66-b603-06bf93eada5c	128
4071	12050	1	1cf2d33e-7520-433f-8413-2e3c6b37843c	194
4072	12750	2	90945fac-3840-4fa3-81ac-18f430dc9d33	84
4073	8100	2	90945fac-3840-4fa3-81ac-18f430dc9d33	15
4074	2450	3	90945fac-3840-4fa3-81ac-18f430dc9d33	20
4075	9550	3	90945fac-3840-4fa3-81ac-18f430dc9d33	62
4076	3700	1	2bb7f3cd-b9ff-46c0-9d55-9412efe08c08	131
4077	1700	3	2bb7f3cd-b9ff-46c0-9d55-9412efe08c08	187
4078	11850	1	2bb7f3cd-b9ff-46c0-9d55-9412efe08c08	60
4079	10750	1	2bb7f3cd-b9ff-46c0-9d55-9412efe08c08	193
4080	5050	1	819d9f2f-b437-4493-8104-5bd948f14f97	63
4081	13300	3	08dbe440-4eeb-41ef-9b35-a720cd560293	87
4082	1450	2	0abbda94-c566-42a0-991e-59e79eb14eb6	95
4083	13600	2	0abbda94-c566-42a0-991e-59e79eb14eb6	181
4084	10750	1	205f1de5-0a7a-4f9f-8dc7-521f3c9a167c	193
4085	5900	1	3e6ce086-60d4-4566-bde3-8708f1b4b72f	25
4086	4000	2	3e6ce086-60d4-4566-bde3-8708f1b4b72f	59
4087	11000	1	cf30e43c-907e-43ba-b17d-c3247ab2f55b	171
4088	8800	2	cf30e43c-907e-43ba-b17d-c3247ab2f55b	36
4089	9100	2	cf30e43c-907e-43ba-b17d-c3247ab2f55b	28
4090	13850	2	cf30e43c-907e-43ba-b17d-c3247ab2f55b	116
4091	7650	1	42d255a0-9ed4-4f2e-820c-627b9a964136	160
4092	1250	2	42d255a0-9ed4-4f2e-820c-627b9a964136	45
4093	3700	2	42d255a0-9ed4-4f2e-820c-627b9a964136	13
4094	6400	1	75bdac6e-73ee-43ba-996f-88a3a6e00bbe	128
4095	10950	1	75bdac6e-73ee-43ba-996f-88a3a6e00bbe	33
4096	11950	1	d743d03c-b58a-4b59-8fef-f4ac268a12c3	129
4097	5650	3	d743d03c-b58a-4b59-8fef-f4ac268a12c3	141
4098	10850	2	d743d03c-b58a-4b59-8fef-f4ac268a12c3	162
4099	5800	3	c0ec0416-08b5-4f84-a36e-30cc7ff9f7a5	123
4100	10800	1	82ae7495-29fc-43e6-abb1-d8b9cd2dec9b	133
4101	3150	2	1d4d9025-a059-4957-96f7-793fe1266b8a	4
4102	11600	1	1d4d9025-a059-4957-96f7-793fe1266b8a	32
4103	9300	3	7311ad6f-9cd5-4515-a57e-87e3d2429c5a	40
4104	7550	1	7311ad6f-9cd5-4515-a57e-87e3d2429c5a	92
4105	4600	2	7311ad6f-9cd5-4515-a57e-87e3d2429c5a	145
4106	4700	2	7311ad6f-9cd5-4515-a57e-87e3d2429c5a	102
4107	11750	2	8da30891-80cc-4e2f-9ede-1d2e09649be7	11
4108	12850	3	8aa91eab-2781-465b-9487-19288f9471d8	47
4109	2400	3	8aa91eab-2781-465b-9487-19288f9471d8	80
4110	9150	2	8aa91eab-2781-465b-9487-19288f9471d8	154
4111	7850	1	8aa91eab-2781-465b-9487-19288f9471d8	21
4112	5950	1	b77953d3-d427-4d05-abdc-30d27e1dff73	173
4113	950	2	b77953d3-d427-4d05-abdc-30d27e1dff73	179
4114	11150	1	b77953d3-d427-4d05-abdc-30d27e1dff73	90
4115	9400	1	b77953d3-d427-4d05-abdc-30d27e1dff73	81
4116	8100	2	3ccd311c-0afa-4c25-bd42-ea991a0c1559	15
4117	3250	2	3ccd311c-0afa-4c25-bd42-ea991a0c1559	170
4118	2350	2	3ccd311c-0afa-4c25-bd42-ea991a0c1559	125
4119	1750	1	3ccd311c-0afa-4c25-bd42-ea991a0c1559	56
4120	3300	1	746a10b6-8911-433f-b85f-d48b5c1611f4	79
4121	7800	3	f677eca4-1d5f-4eb2-98a1-faa6db4cd613	142
4122	1700	2	f677eca4-1d5f-4eb2-98a1-faa6db4cd613	187
4123	3300	1	b238264d-7e64-4805-b19f-93b07c80b454	106
4124	12350	2	b238264d-7e64-4805-b19f-93b07c80b454	190
4125	1450	1	7e37d1de-f2f6-4aa2-bbbc-c048cbeb9544	137
4126	3250	3	7e37d1de-f2f6-4aa2-bbbc-c048cbeb9544	170
4127	12050	2	7e37d1de-f2f6-4aa2-bbbc-c048cbeb9544	69
4128	8700	1	d5022f04-903e-4c79-8449-83410539cff8	93
4129	2050	1	d5022f04-903e-4c79-8449-83410539cff8	19
4130	9300	1	d5022f04-903e-4c79-8449-83410539cff8	185
4131	6750	3	d5022f04-903e-4c79-8449-83410539cff8	198
4132	7550	2	3a1651de-9c07-4936-8af2-877a08c50a7b	92
4133	2350	1	b8559291-ad1b-412c-adf0-272f2de9850b	125
4134	9000	1	b8559291-ad1b-412c-adf0-272f2de9850b	119
4135	10850	3	b8559291-ad1b-412c-adf0-272f2de9850b	162
4136	3000	2	9ab00e7d-d7b9-4a5f-8d06-567e8cd46c01	109
4137	5950	3	9ab00e7d-d7b9-4a5f-8d06-567e8cd46c01	88
4138	11450	2	9ab00e7d-d7b9-4a5f-8d06-567e8cd46c01	200
4139	9300	1	63e8117d-2cdb-48f0-a060-11aa3aba3682	185
4140	9950	1	4a9069e4-a804-4000-a48e-3fea710be92c	98
4141	10950	3	4a9069e4-a804-4000-a48e-3fea710be92c	199
4142	6400	3	4a9069e4-a804-4000-a48e-3fea710be92c	128
4143	10150	3	4a9069e4-a804-4000-a48e-3fea710be92c	176
4144	11200	2	79b7a109-7af4-4e1d-8cd0-804e0f803bd2	67
4145	12800	2	1bed7ec1-2e59-4251-b26f-c5516a17f1ce	17
4146	9150	1	1bed7ec1-2e59-4251-b26f-c5516a17f1ce	154
4147	11600	1	baa445e4-dcae-4bc1-802e-c4d2e429e01f	32
4148	3150	3	0543ba0e-45c6-4557-9710-039d94718502	4
4149	10550	2	0543ba0e-45c6-4557-9710-039d94718502	5
4150	7550	3	0543ba0e-45c6-4557-9710-039d94718502	197
4151	10950	1	0543ba0e-45c6-4557-9710-039d94718502	33
4152	2050	3	a4731f11-db7e-4b6c-9893-eb94f48821ed	19
4153	2000	1	a4731f11-db7e-4b6c-9893-eb94f48821ed	75
4154	10950	3	a4731f11-db7e-4b6c-9893-eb94f48821ed	83
4155	9150	3	a4731f11-db7e-4b6c-9893-eb94f48821ed	100
4156	13800	3	e03b74ff-56aa-4a32-81c1-8e155762167f	117
4157	12800	3	de2019be-e3e8-4ca5-bf68-b72d882093e4	17
4158	4850	1	de2019be-e3e8-4ca5-bf68-b72d882093e4	168
4159	13800	1	e37ac5a3-3e84-407b-8f7b-c1d127c4e8ca	117
4160	7850	2	e37ac5a3-3e84-407b-8f7b-c1d127c4e8ca	94
4161	3250	2	307145bc-add7-435c-bc0f-ac0cf4208ea0	170
4162	3700	3	307145bc-add7-435c-bc0f-ac0cf4208ea0	13
4163	11600	2	307145bc-add7-435c-bc0f-ac0cf4208ea0	32
4164	2150	2	307145bc-add7-435c-bc0f-ac0cf4208ea0	22
4165	12350	1	62ccc855-45f2-498c-8cc0-d2f6de1203da	190
4166	1250	3	62ccc855-45f2-498c-8cc0-d2f6de1203da	45
4167	3700	1	62ccc855-45f2-498c-8cc0-d2f6de1203da	131
4168	9000	2	4293b190-68c5-451d-be97-8c841ff4a2b6	96
4169	8100	1	4293b190-68c5-451d-be97-8c841ff4a2b6	15
4170	3150	2	5a40a523-ac40-464a-8525-d209af8d4bac	163
4171	4000	2	5a40a523-ac40-464a-8525-d209af8d4bac	59
4172	11450	1	5a40a523-ac40-464a-8525-d209af8d4bac	200
4173	4150	2	5a40a523-ac40-464a-8525-d209af8d4bac	111
4174	13600	2	424e5053-c4bb-46ef-9726-b3b8344ebd28	181
4175	1600	2	424e5053-c4bb-46ef-9726-b3b8344ebd28	180
4176	11700	2	424e5053-c4bb-46ef-9726-b3b8344ebd28	46
4177	1700	3	424e5053-c4bb-46ef-9726-b3b8344ebd28	187
4178	6600	2	3869656d-6077-49c4-abdd-c7a4a7ccda73	78
4179	7750	2	3869656d-6077-49c4-abdd-c7a4a7ccda73	44
4180	6950	2	3869656d-6077-49c4-abdd-c7a4a7ccda73	61
4181	9000	3	2ae0c904-5392-40e8-b0c8-4439dc34e017	96
4182	11850	3	2ae0c904-5392-40e8-b0c8-4439dc34e017	60
4183	10950	1	2ae0c904-5392-40e8-b0c8-4439dc34e017	83
4184	11000	2	2ae0c904-5392-40e8-b0c8-4439dc34e017	171
4185	3000	3	51bd2aa8-7ef1-468f-9a23-fc4b1616754a	109
4186	12050	1	51bd2aa8-7ef1-468f-9a23-fc4b1616754a	69
4187	8100	2	51bd2aa8-7ef1-468f-9a23-fc4b1616754a	15
4188	6400	2	84118477-2dab-4f67-90ac-83866e4e646b	128
4189	2000	2	84118477-2dab-4f67-90ac-83866e4e646b	105
4190	13400	3	84118477-2dab-4f67-90ac-83866e4e646b	149
4191	11650	2	2be75543-66d7-47b7-853a-8378a74b259e	196
4192	9200	1	2be75543-66d7-47b7-853a-8378a74b259e	115
4193	2050	2	dc8da2fe-fe8b-42ce-8e7a-4fecab09499e	19
4194	4850	1	dc8da2fe-fe8b-42ce-8e7a-4fecab09499e	168
4195	3250	3	dc8da2fe-fe8b-42ce-8e7a-4fecab09499e	170
4196	1350	3	dc8da2fe-fe8b-42ce-8e7a-4fecab09499e	72
4197	12050	2	5c717895-71b7-4b27-a787-77cca772e44f	69
4198	9450	3	5c717895-71b7-4b27-a787-77cca772e44f	113
4199	2750	3	5c717895-71b7-4b27-a787-77cca772e44f	9
4200	5950	2	4949a07a-c629-4415-96b3-5cb0b83c079e	173
4201	3700	3	4949a07a-c629-4415-96b3-5cb0b83c079e	178
4202	4950	3	4949a07a-c629-4415-96b3-5cb0b83c079e	2
4203	4200	3	4949a07a-c629-4415-96b3-5cb0b83c079e	183
4204	2000	3	52972abc-89e9-4717-8b12-282b50a0d3f2	75
4205	5200	2	52972abc-89e9-4717-8b12-282b50a0d3f2	191
4206	3700	2	52972abc-89e9-4717-8b12-282b50a0d3f2	131
4207	9650	2	52972abc-89e9-4717-8b12-282b50a0d3f2	16
4208	7850	3	c5e4b813-082d-4a61-9d34-d0ea510c95bd	21
4209	2100	1	c5e4b813-082d-4a61-9d34-d0ea510c95bd	34
4210	13600	2	92fff3e0-9f3c-4291-bb1e-d06ae23c679f	181
4211	9400	3	bd0af0b4-00c0-41c8-847b-f31b2efb88c7	81
4212	7250	1	6d441e58-d6b2-44dc-b961-2a6d5ff17ed9	161
4213	7800	3	90d5c7df-c1a5-42a6-8993-e1f1bcd4d4b3	127
4214	1250	3	90d5c7df-c1a5-42a6-8993-e1f1bcd4d4b3	45
4215	5000	3	90d5c7df-c1a5-42a6-8993-e1f1bcd4d4b3	143
4216	5200	1	90d5c7df-c1a5-42a6-8993-e1f1bcd4d4b3	191
4217	3200	3	8ee49b36-1614-453b-b691-ab3fb1fcf7d3	126
4218	12350	1	8ee49b36-1614-453b-b691-ab3fb1fcf7d3	184
4219	9400	2	67922113-7585-4ff2-bd43-4550816486a3	81
4220	6400	2	67922113-7585-4ff2-bd43-4550816486a3	174
4221	7650	2	dc88e0e5-12a9-4151-a2d4-309359bc7271	160
4222	3250	2	dc88e0e5-12a9-4151-a2d4-309359bc7271	170
4223	6250	1	ab8d9a09-5ae8-4516-9d78-c4a989295782	71
4224	12350	3	ab8d9a09-5ae8-4516-9d78-c4a989295782	184
4225	7800	1	ab8d9a09-5ae8-4516-9d78-c4a989295782	127
4226	3150	1	ab8d9a09-5ae8-4516-9d78-c4a989295782	163
4227	11200	3	14bccdc0-f050-4d5a-81fb-b75f350ac080	73
4228	5900	1	44e08699-a02c-4676-bac7-3649b0a81df1	25
4229	6250	3	6c07bc78-8f22-40ef-b582-35947f564638	71
4230	4100	2	6c07bc78-8f22-40ef-b582-35947f564638	57
4231	13750	2	6c07bc78-8f22-40ef-b582-35947f564638	48
4232	5050	3	756867a0-2f76-459b-8385-173ba8630498	63
4233	3450	1	756867a0-2f76-459b-8385-173ba8630498	10
4234	12150	1	b5035f74-fc85-4348-8aba-f96a693c585e	144
4235	9450	3	b5035f74-fc85-4348-8aba-f96a693c585e	91
4236	12050	2	b5035f74-fc85-4348-8aba-f96a693c585e	69
4237	12050	1	4b0c85a7-1b79-458c-85d3-716cabe5fbe6	194
4238	5900	3	8074535e-0742-4157-b531-1c75e1f2cfc5	25
4239	2000	2	75904aa0-b6dd-4159-8f1f-30a0f7f62f00	75
4240	2150	3	75904aa0-b6dd-4159-8f1f-30a0f7f62f00	22
4241	6700	2	75904aa0-b6dd-4159-8f1f-30a0f7f62f00	165
4242	12800	1	eeb3d20d-ea85-4cca-b048-f3430b344b67	17
4243	5700	3	eeb3d20d-ea85-4cca-b048-f3430b344b67	51
4244	8400	1	86f91a90-ac66-44b4-ae3d-7489693fbed9	64
4245	3950	3	86f91a90-ac66-44b4-ae3d-7489693fbed9	112
4246	6250	1	86f91a90-ac66-44b4-ae3d-7489693fbed9	71
4247	8750	1	86f91a90-ac66-44b4-ae3d-7489693fbed9	70
4248	1450	1	07236ec8-04a8-46a1-811c-b2322859a513	95
4249	3900	1	07236ec8-04a8-46a1-811c-b2322859a513	166
4250	7300	3	07236ec8-04a8-46a1-811c-b2322859a513	65
4251	6400	3	17db3588-abb4-493f-b53d-a2c76a956770	128
4252	5700	2	17186a5c-eb85-4dd8-8c63-fec1604e3d39	114
4253	13850	3	17186a5c-eb85-4dd8-8c63-fec1604e3d39	116
4254	9400	2	17186a5c-eb85-4dd8-8c63-fec1604e3d39	66
4255	2000	1	17186a5c-eb85-4dd8-8c63-fec1604e3d39	105
4256	8750	1	500b0d85-6f7f-4c20-9537-d1602283611d	70
4257	6600	2	500b0d85-6f7f-4c20-9537-d1602283611d	74
4258	2050	1	500b0d85-6f7f-4c20-9537-d1602283611d	19
4259	5250	1	500b0d85-6f7f-4c20-9537-d1602283611d	177
4260	3250	3	5e243e4c-0bbd-4203-a811-9b3a1cab0af3	120
4261	7550	1	5e243e4c-0bbd-4203-a811-9b3a1cab0af3	92
4262	4200	2	87845abc-8c48-497a-a8d4-e8323e90951d	183
4263	12050	3	63368671-0845-4162-8750-fdb125bfc1e1	194
4264	10100	1	63368671-0845-4162-8750-fdb125bfc1e1	151
4265	4600	3	95a40175-7996-4894-8e13-e8cb8f2ce5ec	145
4266	10150	1	95a40175-7996-4894-8e13-e8cb8f2ce5ec	176
4267	13750	2	ee281cc4-0cbb-4931-9af4-17164ce8c4d3	48
4268	7300	2	ee281cc4-0cbb-4931-9af4-17164ce8c4d3	65
4269	4350	1	ee281cc4-0cbb-4931-9af4-17164ce8c4d3	140
4270	2350	1	ee281cc4-0cbb-4931-9af4-17164ce8c4d3	125
4271	5900	2	aaf87384-55c3-40bb-9b2f-6ea48a60869a	25
4272	3300	3	aaf87384-55c3-40bb-9b2f-6ea48a60869a	106
4273	2050	1	9d9970fe-addc-43a1-9a3a-0b3b9cf859b3	19
4274	11950	3	9d9970fe-addc-43a1-9a3a-0b3b9cf859b3	129
4275	7550	3	9d9970fe-addc-43a1-9a3a-0b3b9cf859b3	197
4276	12950	3	9d9970fe-addc-43a1-9a3a-0b3b9cf859b3	52
4277	11700	3	a697a841-b27b-41df-9bb7-412ca1e83367	46
4278	6600	2	e435e3ba-060b-43fb-b36e-2276157ef168	74
4279	13400	1	e435e3ba-060b-43fb-b36e-2276157ef168	149
4280	13350	1	e435e3ba-060b-43fb-b36e-2276157ef168	182
4281	7600	3	0885f6bc-58a1-439f-ad3a-6ff0f96c6f6e	35
4282	1350	1	0885f6bc-58a1-439f-ad3a-6ff0f96c6f6e	72
4283	12350	2	0885f6bc-58a1-439f-ad3a-6ff0f96c6f6e	53
4284	9100	2	91d5b1f7-3065-46cc-8a64-ff64a3074a47	28
4285	10100	2	91d5b1f7-3065-46cc-8a64-ff64a3074a47	151
4286	3200	1	91d5b1f7-3065-46cc-8a64-ff64a3074a47	126
4287	13600	3	91d5b1f7-3065-46cc-8a64-ff64a3074a47	181
4288	11200	3	263e42d2-b67f-4c36-a237-900043525b8d	73
4289	10800	2	da93ba3e-f9f5-47f8-a153-29e7b4883900	6
4290	10350	2	da93ba3e-f9f5-47f8-a153-29e7b4883900	31
4291	13750	2	da93ba3e-f9f5-47f8-a153-29e7b4883900	108
4292	12350	2	da93ba3e-f9f5-47f8-a153-29e7b4883900	53
4293	5900	1	3c3456be-0119-4302-a901-5d7c8ae8ca56	25
4294	7300	1	3c3456be-0119-4302-a901-5d7c8ae8ca56	65
4295	9400	2	43a1a20c-2105-48ad-98e2-3f9ece42e46e	81
4296	10100	3	43a1a20c-2105-48ad-98e2-3f9ece42e46e	103
4297	10800	2	43a1a20c-2105-48ad-98e2-3f9ece42e46e	133
4298	7250	2	ce66b55e-19a4-423b-8e72-8c80ebf627c2	161
4299	3950	1	ce66b55e-19a4-423b-8e72-8c80ebf627c2	112
4300	4950	2	ce66b55e-19a4-423b-8e72-8c80ebf627c2	2
4301	13100	2	e5059d86-0721-4f8e-ba8a-bb5711e73a1a	26
4302	8100	1	e5059d86-0721-4f8e-ba8a-bb5711e73a1a	136
4303	9000	2	e5059d86-0721-4f8e-ba8a-bb5711e73a1a	119
4304	13400	1	e5059d86-0721-4f8e-ba8a-bb5711e73a1a	149
4305	11450	2	abb7e027-a6c3-4d98-a539-3652578a26f0	200
4306	7250	1	abb7e027-a6c3-4d98-a539-3652578a26f0	158
4307	5050	3	08b32aab-c9f3-40c5-86ff-630d66b99b40	63
4308	1650	1	08b32aab-c9f3-40c5-86ff-630d66b99b40	8
4309	10950	2	0c281d06-5377-47ad-bc89-93b80b5c151e	33
4310	5250	3	0c281d06-5377-47ad-bc89-93b80b5c151e	54
4311	1600	1	0c281d06-5377-47ad-bc89-93b80b5c151e	180
4312	4950	1	0c281d06-5377-47ad-bc89-93b80b5c151e	2
4313	13550	1	f5431981-e6ef-4f94-ac06-09f808da70e9	42
4314	10800	1	133eb978-75f9-44ff-8db8-f9ee7b70978b	133
4315	12350	2	133eb978-75f9-44ff-8db8-f9ee7b70978b	53
4316	6900	3	133eb978-75f9-44ff-8db8-f9ee7b70978b	24
4317	1450	1	3dbbfcc1-49c1-40bc-bd4e-8abbac04ac31	137
4318	11000	2	3dbbfcc1-49c1-40bc-bd4e-8abbac04ac31	171
4319	1750	2	534f6406-35c1-4d7a-bb3b-47daed9a23d1	56
4320	5200	3	534f6406-35c1-4d7a-bb3b-47daed9a23d1	191
4321	12800	2	534f6406-35c1-4d7a-bb3b-47daed9a23d1	17
4322	5200	1	86b208c5-0219-4ec5-ad97-a94a71adf9e2	191
4323	5950	1	86b208c5-0219-4ec5-ad97-a94a71adf9e2	88
4324	9450	3	86b208c5-0219-4ec5-ad97-a94a71adf9e2	113
4325	2000	1	44438ae4-dc51-4f2c-8b43-119a034e2ff2	192
4326	6400	3	2b630b74-3d68-470b-903f-9f436505aead	128
4327	4700	2	b422fc0d-97f7-4cdd-bf7a-16bf22ac089f	102
4328	7800	3	987b7ff6-3e74-4024-8990-b57c59f8f5ba	127
4329	1500	3	987b7ff6-3e74-4024-8990-b57c59f8f5ba	122
4330	8600	2	987b7ff6-3e74-4024-8990-b57c59f8f5ba	186
4331	6600	1	987b7ff6-3e74-4024-8990-b57c59f8f5ba	148
4332	10950	1	2ec6f295-e0b3-4969-816e-993a8a727d77	33
4333	7850	1	c6491f8c-cf35-4dca-b762-2808e18711c1	12
4334	5050	1	c6491f8c-cf35-4dca-b762-2808e18711c1	63
4335	11150	3	c6491f8c-cf35-4dca-b762-2808e18711c1	90
4336	12350	1	a857ce38-987f-4ebd-80ef-75cd39e82d05	53
4337	5050	2	a857ce38-987f-4ebd-80ef-75cd39e82d05	63
4338	5700	2	a857ce38-987f-4ebd-80ef-75cd39e82d05	51
4339	9300	3	d9887637-9eb4-4899-9004-63321cdcb8fc	40
4340	1750	2	d9887637-9eb4-4899-9004-63321cdcb8fc	159
4341	9650	3	d9887637-9eb4-4899-9004-63321cdcb8fc	16
4342	7050	3	d9887637-9eb4-4899-9004-63321cdcb8fc	153
4343	3450	3	8d56256e-fce3-43d6-8307-4260c2f4c7cf	10
4344	13100	2	8d56256e-fce3-43d6-8307-4260c2f4c7cf	26
4345	10550	2	8d56256e-fce3-43d6-8307-4260c2f4c7cf	5
4346	3900	1	8d56256e-fce3-43d6-8307-4260c2f4c7cf	166
4347	5000	1	056217d4-f32b-4e20-b4f6-c2406a3633e4	143
4348	950	1	056217d4-f32b-4e20-b4f6-c2406a3633e4	179
4349	10750	2	e526c4fd-8c03-4b25-b95d-ab7be0cd4f70	193
4350	2450	2	e526c4fd-8c03-4b25-b95d-ab7be0cd4f70	20
4351	10950	2	e526c4fd-8c03-4b25-b95d-ab7be0cd4f70	33
4352	1650	1	d204130c-49b4-4745-a677-5e9c9f5a9adb	82
4353	8100	2	d204130c-49b4-4745-a677-5e9c9f5a9adb	15
4354	5100	2	d204130c-49b4-4745-a677-5e9c9f5a9adb	167
4355	13750	1	32630f70-5f29-4a0e-a6f2-010b6150fa13	48
4356	2150	3	32630f70-5f29-4a0e-a6f2-010b6150fa13	22
4357	10150	2	32630f70-5f29-4a0e-a6f2-010b6150fa13	176
4358	13600	1	fcc7cccc-ad8e-4c33-956e-06fe305674cf	76
4359	3250	2	fcc7cccc-ad8e-4c33-956e-06fe305674cf	170
4360	2450	2	cba5820d-55b8-447c-bb46-d508a1730fe8	20
4361	1750	2	29424e67-229c-465c-861a-ee7a5f1e69a7	159
4362	11000	1	29424e67-229c-465c-861a-ee7a5f1e69a7	171
4363	1250	2	3157b89f-fae2-43da-836c-be0f5e9e27e1	45
4364	11700	2	3157b89f-fae2-43da-836c-be0f5e9e27e1	46
4365	3700	2	3157b89f-fae2-43da-836c-be0f5e9e27e1	13
4366	2100	2	932fa885-b676-4a30-b549-0b940d9f5806	34
4367	5050	1	932fa885-b676-4a30-b549-0b940d9f5806	63
4368	2750	3	932fa885-b676-4a30-b549-0b940d9f5806	9
4369	9150	2	c10f79a5-6864-4db0-8d78-bc82208488cb	100
4370	7850	3	c10f79a5-6864-4db0-8d78-bc82208488cb	21
4371	5950	3	7299180e-5165-4884-9ae6-7aa21aa08a32	173
4372	8600	3	7299180e-5165-4884-9ae6-7aa21aa08a32	186
4373	11200	1	f42b2174-dd00-45db-a2c7-70a9ec9e8b68	67
4374	11650	2	4c8f53c7-9ccc-4f7f-a2c8-728f2bf785da	196
4375	11200	2	4c8f53c7-9ccc-4f7f-a2c8-728f2bf785da	156
4376	5700	1	4c8f53c7-9ccc-4f7f-a2c8-728f2bf785da	51
4377	9950	1	4c8f53c7-9ccc-4f7f-a2c8-728f2bf785da	98
4378	13550	3	11199f57-c23c-4b1d-a27b-97142c60b1c3	42
4379	9850	1	58dd6aec-5313-4873-81ae-b0c2e49909e6	147
4380	10150	1	58dd6aec-5313-4873-81ae-b0c2e49909e6	176
4381	9950	2	76b202b9-7f8c-49ee-b99c-eac06add6cf0	98
4382	9300	3	76b202b9-7f8c-49ee-b99c-eac06add6cf0	185
4383	1350	2	dbad0611-088c-4c88-ac5f-bdc306b1e710	72
4384	4100	1	dbad0611-088c-4c88-ac5f-bdc306b1e710	38
4385	11500	2	666d16a8-6019-4404-a2f6-6cc3e0d6cb85	139
4386	3700	1	16d379e6-7844-4b78-b564-6d4285e2a61f	178
4387	7250	1	57b96426-3b97-4ba0-a5ac-30dc4acc19bb	89
4388	7650	3	57b96426-3b97-4ba0-a5ac-30dc4acc19bb	160
4389	11000	2	57b96426-3b97-4ba0-a5ac-30dc4acc19bb	41
4390	8550	2	db97fbde-539c-4f68-bc06-bef4a09cf0b9	49
4391	6900	3	5383b6a0-37bc-4869-aca9-2118c8b53b34	85
4392	3200	3	5383b6a0-37bc-4869-aca9-2118c8b53b34	126
4393	1700	1	5383b6a0-37bc-4869-aca9-2118c8b53b34	187
4394	6350	3	c9a4b4ad-9363-4fb2-91f1-d65dbe346041	99
4395	1500	1	c9a4b4ad-9363-4fb2-91f1-d65dbe346041	122
4396	5000	2	670f37ae-00c0-45c8-949d-e764a53241ea	143
4397	9250	1	670f37ae-00c0-45c8-949d-e764a53241ea	18
4398	11750	2	670f37ae-00c0-45c8-949d-e764a53241ea	11
4399	7800	1	670f37ae-00c0-45c8-949d-e764a53241ea	127
4400	4000	3	5a33b70a-5140-4a8d-b00f-9df95d515a33	59
4401	5300	2	f46ccfa3-52e9-48d8-b1e5-04774fcd8b2f	3
4402	4100	1	f46ccfa3-52e9-48d8-b1e5-04774fcd8b2f	57
4403	7850	2	f46ccfa3-52e9-48d8-b1e5-04774fcd8b2f	12
4404	7250	3	f46ccfa3-52e9-48d8-b1e5-04774fcd8b2f	161
4405	7850	3	d9173577-51f4-4e15-a60b-1094caaec356	21
4406	3150	2	d9173577-51f4-4e15-a60b-1094caaec356	163
4407	13600	1	191a8e10-f5d6-4b80-b867-cc403fac6b40	76
4408	8100	2	191a8e10-f5d6-4b80-b867-cc403fac6b40	15
4409	4350	2	7378c042-66cb-4295-8ec5-af7ac9918595	140
4410	8400	1	7378c042-66cb-4295-8ec5-af7ac9918595	64
4411	13300	1	7378c042-66cb-4295-8ec5-af7ac9918595	87
4412	9400	2	491dae04-bb5c-401d-be0b-d527da9dac18	66
4413	7150	2	2caf5e3d-4a4b-4225-a78e-73cc889d61ad	121
4414	7600	2	2caf5e3d-4a4b-4225-a78e-73cc889d61ad	35
4415	9850	1	2caf5e3d-4a4b-4225-a78e-73cc889d61ad	147
4416	1250	1	30ac8860-23d8-4763-afd8-5a85c5661e54	45
4417	11150	1	9a2dc49f-b38b-47e3-b354-19b8940b70b9	90
4418	10950	2	9a2dc49f-b38b-47e3-b354-19b8940b70b9	33
4419	11300	2	9a2dc49f-b38b-47e3-b354-19b8940b70b9	55
4420	3800	1	200080fe-ca9a-4b0b-b6c3-ef64162ceb6b	27
4421	9300	3	200080fe-ca9a-4b0b-b6c3-ef64162ceb6b	40
4422	5200	3	200080fe-ca9a-4b0b-b6c3-ef64162ceb6b	191
4423	9000	1	942f63d5-244d-485c-b908-3132e75e1856	119
4424	2000	1	942f63d5-244d-485c-b908-3132e75e1856	192
4425	3450	2	942f63d5-244d-485c-b908-3132e75e1856	172
4426	1750	2	c76a97fe-a698-4811-92a3-d0d8979fe961	159
4427	7350	1	c76a97fe-a698-4811-92a3-d0d8979fe961	150
4428	11350	2	4f82b71f-672f-455b-a918-ebc8cd7ac9cd	107
4429	6850	2	4f82b71f-672f-455b-a918-ebc8cd7ac9cd	189
4430	5050	1	0c0787f3-76c7-49fa-aa9a-7f0f28fc9ef6	63
4431	5700	2	4caf38cb-e64d-41c9-b4f6-dd92f6fc5374	114
4432	10750	2	9c44420f-b8d1-42c4-9337-b5e35584b519	193
4433	13600	1	9c44420f-b8d1-42c4-9337-b5e35584b519	76
4434	9550	2	9c44420f-b8d1-42c4-9337-b5e35584b519	62
4435	7750	3	0a112f4c-9d1f-4fb1-988a-28b29918fb36	44
4436	2450	2	1955625d-1ded-4dee-8af7-7802f6b7accf	20
4437	13400	3	1955625d-1ded-4dee-8af7-7802f6b7accf	149
4438	13850	3	1955625d-1ded-4dee-8af7-7802f6b7accf	116
4439	7250	1	1955625d-1ded-4dee-8af7-7802f6b7accf	89
4440	1350	1	67528e29-e288-4a25-9ab5-142ee5c22da2	72
4441	8600	1	67528e29-e288-4a25-9ab5-142ee5c22da2	186
4442	4450	2	67528e29-e288-4a25-9ab5-142ee5c22da2	195
4443	11000	2	67528e29-e288-4a25-9ab5-142ee5c22da2	41
4444	1650	2	ffb18962-9687-416a-8c98-69202ab605ac	82
4445	7550	1	ffb18962-9687-416a-8c98-69202ab605ac	92
4446	11950	2	ffb18962-9687-416a-8c98-69202ab605ac	134
4447	9300	2	04c860c2-35af-4fe5-8cce-1160faceb9b6	40
4448	11350	2	04c860c2-35af-4fe5-8cce-1160faceb9b6	107
4449	3950	3	04c860c2-35af-4fe5-8cce-1160faceb9b6	112
4450	1450	1	04c860c2-35af-4fe5-8cce-1160faceb9b6	95
4451	8100	3	143646b8-f444-4b48-abff-5cec5f5e384e	136
4452	8650	2	143646b8-f444-4b48-abff-5cec5f5e384e	152
4453	6250	3	143646b8-f444-4b48-abff-5cec5f5e384e	71
4454	12350	2	143646b8-f444-4b48-abff-5cec5f5e384e	190
4455	6600	1	1e247655-0914-4abc-8109-8720508170d6	74
4456	12350	2	e42f5829-35e5-4ceb-9f58-c44377beafe7	53
4457	8300	3	e42f5829-35e5-4ceb-9f58-c44377beafe7	138
4458	5100	2	c6c76bb8-f21c-46bd-a189-2b6588e24471	167
4459	13550	1	c6c76bb8-f21c-46bd-a189-2b6588e24471	42
4460	9850	1	c6c76bb8-f21c-46bd-a189-2b6588e24471	147
4461	5450	1	c6c76bb8-f21c-46bd-a189-2b6588e24471	164
4462	13750	2	4ad00efd-8129-45ee-bbdd-780b166adb90	48
4463	10800	2	4ad00efd-8129-45ee-bbdd-780b166adb90	133
4464	6700	2	4ad00efd-8129-45ee-bbdd-780b166adb90	165
4465	6950	3	3fe7de7b-5257-4a6e-bfc1-db28fa7519e9	61
4466	10800	2	3fe7de7b-5257-4a6e-bfc1-db28fa7519e9	133
4467	950	2	3fe7de7b-5257-4a6e-bfc1-db28fa7519e9	179
4468	2350	1	2c6f7f83-33e8-4ee9-8866-b01b6cf3c1f1	125
4469	9950	3	2c6f7f83-33e8-4ee9-8866-b01b6cf3c1f1	98
4470	11200	1	2c6f7f83-33e8-4ee9-8866-b01b6cf3c1f1	156
4471	10100	2	bbc94030-fc88-4148-8086-b76f586d262a	151
4472	3300	2	bbc94030-fc88-4148-8086-b76f586d262a	106
4473	950	1	f449fc77-f300-415a-993c-5c7d19b0ae65	179
4474	2750	1	f449fc77-f300-415a-993c-5c7d19b0ae65	9
4475	12350	2	f449fc77-f300-415a-993c-5c7d19b0ae65	53
4476	5450	2	cd508a1b-0b6c-48a3-b1c0-e9bcdf76b17d	164
4477	9000	3	cd508a1b-0b6c-48a3-b1c0-e9bcdf76b17d	119
4478	11350	2	cd508a1b-0b6c-48a3-b1c0-e9bcdf76b17d	29
4479	6050	2	94b2157d-a8e4-4e77-a042-b59e0d3b9cda	86
4480	6600	3	94b2157d-a8e4-4e77-a042-b59e0d3b9cda	78
4481	1450	3	2768a619-4ae5-4fbe-9155-8a3d3a025672	137
4482	8400	2	2768a619-4ae5-4fbe-9155-8a3d3a025672	64
4483	13300	2	2768a619-4ae5-4fbe-9155-8a3d3a025672	87
4484	6900	1	2768a619-4ae5-4fbe-9155-8a3d3a025672	24
4485	7250	3	2ad336fd-3989-485b-ace6-2423438a8565	89
4486	5800	3	2ad336fd-3989-485b-ace6-2423438a8565	123
4487	6750	2	2ad336fd-3989-485b-ace6-2423438a8565	198
4488	3250	1	c9af4a96-55fd-4c1b-a34a-a6d9b444fcbc	170
4489	4850	1	75cfbedf-b213-4bfd-adb5-4ae05c3e7220	168
4490	11750	2	75cfbedf-b213-4bfd-adb5-4ae05c3e7220	11
4491	10100	1	75cfbedf-b213-4bfd-adb5-4ae05c3e7220	103
4492	9400	2	6ad85879-b33a-4654-8a71-4a82a55cc9d6	66
4493	9100	1	6ad85879-b33a-4654-8a71-4a82a55cc9d6	28
4494	6550	2	6ad85879-b33a-4654-8a71-4a82a55cc9d6	43
4495	9400	2	9439b81d-2714-4367-99b6-29ea8d5fa1a3	81
4496	9450	1	9439b81d-2714-4367-99b6-29ea8d5fa1a3	113
4497	4350	1	9439b81d-2714-4367-99b6-29ea8d5fa1a3	140
4498	1650	1	556ab015-a975-434e-bf52-15ce3c60cace	82
4499	9250	2	556ab015-a975-434e-bf52-15ce3c60cace	18
4500	7550	3	556ab015-a975-434e-bf52-15ce3c60cace	92
4501	12150	2	556ab015-a975-434e-bf52-15ce3c60cace	144
4502	6600	2	78a357f3-49f0-4879-a5f0-61d1ad78cc84	74
4503	7550	3	78a357f3-49f0-4879-a5f0-61d1ad78cc84	92
4504	2100	2	2fb0f56f-f953-4b95-90c1-1c9eef85309e	34
4505	7250	2	2fb0f56f-f953-4b95-90c1-1c9eef85309e	161
4506	11150	1	2fb0f56f-f953-4b95-90c1-1c9eef85309e	90
4507	11250	2	a5c3add5-54ff-4dcf-9887-020f07d23b21	30
4508	8400	3	a5c3add5-54ff-4dcf-9887-020f07d23b21	64
4509	2350	3	3dfe4a9f-0ba9-41c2-b74e-eb339206ce7d	125
4510	3200	1	1bc9ce40-6d61-4da7-8ef2-0a9815fe1356	126
4511	12050	1	1bc9ce40-6d61-4da7-8ef2-0a9815fe1356	194
4512	1450	1	1bc9ce40-6d61-4da7-8ef2-0a9815fe1356	95
4513	13750	1	1bc9ce40-6d61-4da7-8ef2-0a9815fe1356	48
4514	9000	1	12c4d72c-f873-4c01-9ee3-ff039bd4591a	119
4515	3700	3	36fcb053-e8df-4faa-84f7-b1700e1abb6c	13
4516	8750	2	36fcb053-e8df-4faa-84f7-b1700e1abb6c	70
4517	1250	1	36fcb053-e8df-4faa-84f7-b1700e1abb6c	45
4518	6600	2	36fcb053-e8df-4faa-84f7-b1700e1abb6c	148
4519	1500	1	eb512377-86e9-4ef6-9aab-4404d7a025ba	122
4520	10550	2	eb512377-86e9-4ef6-9aab-4404d7a025ba	5
4521	12950	3	eb512377-86e9-4ef6-9aab-4404d7a025ba	23
4522	6900	1	eb512377-86e9-4ef6-9aab-4404d7a025ba	24
4523	12950	2	47e5ee53-2bd3-412a-bbda-01133af0c6ff	23
4524	3450	1	47e5ee53-2bd3-412a-bbda-01133af0c6ff	10
4525	12950	1	b7738230-fe3b-44fe-af77-863f444bad85	52
4526	7850	1	b7738230-fe3b-44fe-af77-863f444bad85	94
4527	11200	3	b7738230-fe3b-44fe-af77-863f444bad85	73
4528	4700	2	84bf352d-09c8-4883-854e-1a21fec41639	102
4529	6400	2	8f7e8703-2179-4abf-9b17-19a46eabb769	128
4530	7850	3	8f7e8703-2179-4abf-9b17-19a46eabb769	12
4531	11300	3	4dbacbb7-2911-4d2a-96bd-28c430e87d7b	55
4532	6900	1	4dbacbb7-2911-4d2a-96bd-28c430e87d7b	24
4533	7050	2	4dbacbb7-2911-4d2a-96bd-28c430e87d7b	153
4534	11600	1	6dfef7f7-9fdb-4b0a-87b2-40c18b18f17c	169
4535	5250	2	6dfef7f7-9fdb-4b0a-87b2-40c18b18f17c	54
4536	9450	2	6dfef7f7-9fdb-4b0a-87b2-40c18b18f17c	91
4537	12950	2	af8b5c59-f97b-4e18-9bbf-b649924281d4	23
4538	6950	2	af8b5c59-f97b-4e18-9bbf-b649924281d4	61
4539	10100	1	af8b5c59-f97b-4e18-9bbf-b649924281d4	103
4540	7750	1	4bd60fb1-2ff1-4941-882a-2c30e9e31258	44
4541	5700	1	4bd60fb1-2ff1-4941-882a-2c30e9e31258	51
4542	2100	1	4bd60fb1-2ff1-4941-882a-2c30e9e31258	34
4543	13800	3	4bd60fb1-2ff1-4941-882a-2c30e9e31258	130
4544	13750	1	6de1b45e-0ac8-4292-9bc8-2d1f7b5e2aba	48
4545	3150	2	7a22292d-47d2-44d5-ab77-dbad7394a874	4
4546	3250	3	7a22292d-47d2-44d5-ab77-dbad7394a874	120
4547	13600	3	7a22292d-47d2-44d5-ab77-dbad7394a874	76
4548	2450	2	7a22292d-47d2-44d5-ab77-dbad7394a874	20
4549	9150	2	a6f721a9-12f8-4f0e-8304-93915c0f7859	154
4550	7350	1	a6f721a9-12f8-4f0e-8304-93915c0f7859	150
4551	8300	3	0084d14b-77df-4dba-8a6f-89298cf6ee08	138
4552	8550	3	84c1eafa-a5ce-49c1-99f0-9451f6e96c8d	49
4553	6350	2	84c1eafa-a5ce-49c1-99f0-9451f6e96c8d	99
4554	11200	1	497afce4-9555-4fe9-9227-f5168bb9e11a	156
4555	4350	2	497afce4-9555-4fe9-9227-f5168bb9e11a	140
4556	5000	1	497afce4-9555-4fe9-9227-f5168bb9e11a	143
4557	9300	1	497afce4-9555-4fe9-9227-f5168bb9e11a	185
4558	3700	1	e23a048c-1196-4f93-9f31-8af80b225ac3	131
4559	9000	3	d0b2ac99-9f16-418f-ac9b-cb92f2914b1c	96
4560	1600	2	d0b2ac99-9f16-418f-ac9b-cb92f2914b1c	180
4561	10100	1	d0b2ac99-9f16-418f-ac9b-cb92f2914b1c	151
4562	6400	3	d0b2ac99-9f16-418f-ac9b-cb92f2914b1c	174
4563	5000	3	680af4b7-c3bd-47fb-85d1-da455c52a564	143
4564	1250	3	680af4b7-c3bd-47fb-85d1-da455c52a564	45
4565	9850	3	680af4b7-c3bd-47fb-85d1-da455c52a564	147
4566	6900	2	885af1f0-298d-4a10-b305-82fe4a3c2ee5	24
4567	6350	3	885af1f0-298d-4a10-b305-82fe4a3c2ee5	99
4568	3700	3	3b71f243-7129-45cf-b8fc-b8cae57b3c1a	13
4569	6600	3	3b71f243-7129-45cf-b8fc-b8cae57b3c1a	78
4570	1750	1	4ac97f2a-9413-4658-8661-d9046c4c5b6e	56
4571	3900	1	4ac97f2a-9413-4658-8661-d9046c4c5b6e	166
4572	6050	2	064ba8a7-84fe-44da-a3fa-07623bae8c1c	86
4573	10800	2	a7a97587-f30d-4e8b-8d23-1a8659b94af3	133
4574	4350	2	08f1a77e-6f82-4680-aafa-784eecdbd88a	140
4575	12550	1	08f1a77e-6f82-4680-aafa-784eecdbd88a	101
4576	11750	3	08f1a77e-6f82-4680-aafa-784eecdbd88a	11
4577	11200	2	08f1a77e-6f82-4680-aafa-784eecdbd88a	67
4578	1450	2	e74bd535-1706-4620-87df-9b7593c21d80	137
4579	12350	1	e74bd535-1706-4620-87df-9b7593c21d80	190
4580	11600	1	78e8bc25-86ef-4413-8181-fbe3d13a4db1	118
4581	11000	3	78e8bc25-86ef-4413-8181-fbe3d13a4db1	41
4582	1650	2	79ddca7f-259a-4886-8ae1-1b2131d9a773	82
4583	8100	2	ac828a99-af3a-4531-a474-81f12ae320a0	15
4584	4600	1	5b1976db-4b8d-4156-ae8f-f397ffb86153	145
4585	5050	1	d59a1b71-1e37-4dd2-bb9a-abe079ce2fba	63
4586	6600	3	d59a1b71-1e37-4dd2-bb9a-abe079ce2fba	74
4587	7550	2	d59a1b71-1e37-4dd2-bb9a-abe079ce2fba	92
4588	9300	3	d59a1b71-1e37-4dd2-bb9a-abe079ce2fba	40
4589	2400	1	8b3517a3-7630-414f-a417-c50dbbc13019	80
4590	13550	1	c451d010-4991-43d0-9420-01ce830b47da	42
4591	1450	3	c451d010-4991-43d0-9420-01ce830b47da	137
4592	6250	2	c451d010-4991-43d0-9420-01ce830b47da	71
4593	3150	2	6a0a3fcc-ff59-46b6-9275-7470d0eb81a0	163
4594	4700	2	d5afd9ee-df70-4601-9426-287950a43d4e	102
4595	7150	1	a038b4d1-de66-4075-9520-11e5e3a8c68b	121
4596	12350	2	a038b4d1-de66-4075-9520-11e5e3a8c68b	175
4597	8750	1	a038b4d1-de66-4075-9520-11e5e3a8c68b	70
4598	10800	1	1a56f52b-54e1-4201-9d69-8cb27b0cf323	6
4599	4100	1	8ee02143-941a-421e-b8fb-54ea1f1f9f0b	57
4600	9250	3	8ee02143-941a-421e-b8fb-54ea1f1f9f0b	18
4601	7800	2	8ee02143-941a-421e-b8fb-54ea1f1f9f0b	127
4602	13550	3	8ee02143-941a-421e-b8fb-54ea1f1f9f0b	42
4603	3950	2	6c707e1d-ed35-467f-bb5f-c587aa01c13e	112
4604	4700	2	6c707e1d-ed35-467f-bb5f-c587aa01c13e	102
4605	11000	3	6c707e1d-ed35-467f-bb5f-c587aa01c13e	171
4606	6700	1	6c707e1d-ed35-467f-bb5f-c587aa01c13e	165
4607	3450	3	859b9fd2-b970-46ae-b695-4c016d3b8c17	172
4608	11650	1	859b9fd2-b970-46ae-b695-4c016d3b8c17	196
4609	3700	1	859b9fd2-b970-46ae-b695-4c016d3b8c17	13
4610	1750	3	1658114e-d088-41b4-a45e-adab2c8d17c8	159
4611	5700	2	1658114e-d088-41b4-a45e-adab2c8d17c8	114
4612	5950	3	1658114e-d088-41b4-a45e-adab2c8d17c8	88
4613	11700	3	1658114e-d088-41b4-a45e-adab2c8d17c8	46
4614	9000	2	d43e1791-9cd8-4c4d-aaed-0b5571bb7c98	96
4615	8750	2	d43e1791-9cd8-4c4d-aaed-0b5571bb7c98	70
4616	4100	3	d43e1791-9cd8-4c4d-aaed-0b5571bb7c98	57
4617	11950	3	9f80fa59-d026-4f38-9427-36730925d7f0	129
4618	13800	1	9f80fa59-d026-4f38-9427-36730925d7f0	117
4619	9200	1	ff063128-b957-4e1a-aa04-f160cba5cd11	115
4620	8550	2	ff063128-b957-4e1a-aa04-f160cba5cd11	37
4621	5700	2	6eb342c0-292c-4a3a-913f-cd801f971b44	114
4622	8600	1	6eb342c0-292c-4a3a-913f-cd801f971b44	186
4623	12800	1	6eb342c0-292c-4a3a-913f-cd801f971b44	17
4624	7350	3	1031b60e-b2c2-4e64-a5c0-d00156ace9d8	150
4625	3900	3	478d0ef4-8f49-48f0-b6ba-f05ff1bdf00e	166
4626	2350	1	478d0ef4-8f49-48f0-b6ba-f05ff1bdf00e	125
4627	4000	1	f0d5da7e-e84f-40d6-9602-abd138d4ae40	59
4628	3200	3	f0d5da7e-e84f-40d6-9602-abd138d4ae40	126
4629	5250	1	ec7d384e-0cd4-4a3b-8a9a-fdd6e604126b	54
4630	11750	1	ec7d384e-0cd4-4a3b-8a9a-fdd6e604126b	11
4631	2700	3	dee7f29d-ee6c-4cdb-86c4-a207906998b1	77
4632	3950	1	3dad018d-5c35-4d43-a363-8b94b4de3dfd	112
4633	7650	3	3dad018d-5c35-4d43-a363-8b94b4de3dfd	160
4634	9150	1	3dad018d-5c35-4d43-a363-8b94b4de3dfd	100
4635	12350	1	1e16c377-d057-4118-b90c-8753184c5a76	190
4636	4100	1	ea49df4d-9d21-4c11-a68a-4d04c0939904	38
4637	2100	1	ea49df4d-9d21-4c11-a68a-4d04c0939904	188
4638	3950	2	ea49df4d-9d21-4c11-a68a-4d04c0939904	112
4639	12050	2	c263d34c-bcac-4ff3-b943-e09c46a4ce4c	69
4640	11600	2	c263d34c-bcac-4ff3-b943-e09c46a4ce4c	118
4641	2400	3	c263d34c-bcac-4ff3-b943-e09c46a4ce4c	80
4642	5250	3	583e2899-4b98-4806-80f0-ff32974798a7	177
4643	1600	2	583e2899-4b98-4806-80f0-ff32974798a7	180
4644	7850	1	74cedf4b-388a-4ee8-a014-4db1f5ebde5b	94
4645	4350	1	74cedf4b-388a-4ee8-a014-4db1f5ebde5b	140
4646	8650	3	caa5cb91-616c-4076-b09b-d0838e86834c	152
4647	11350	2	caa5cb91-616c-4076-b09b-d0838e86834c	29
4648	7550	1	7ccfeff6-b54e-4e3e-9c91-dc099eab86be	92
4649	3800	1	7ccfeff6-b54e-4e3e-9c91-dc099eab86be	27
4650	5950	1	5ac5c5a8-1998-471e-86ea-f8dc0fad37ee	173
4651	3700	1	5ac5c5a8-1998-471e-86ea-f8dc0fad37ee	13
4652	5250	3	d6d58063-c222-49b2-9be8-a11e4d59815f	177
4653	4600	1	d6d58063-c222-49b2-9be8-a11e4d59815f	145
4654	9250	1	d6d58063-c222-49b2-9be8-a11e4d59815f	18
4655	1500	3	16a9ab4d-3d45-40c7-93db-e8a655b6ee88	122
4656	7250	3	16a9ab4d-3d45-40c7-93db-e8a655b6ee88	89
4657	6600	3	16a9ab4d-3d45-40c7-93db-e8a655b6ee88	78
4658	5650	2	16a9ab4d-3d45-40c7-93db-e8a655b6ee88	7
4659	3300	3	8afb1b67-8689-4a19-b265-ef75beb82909	79
4660	10650	1	8e233cd7-b1bb-487a-b532-00888777e3d3	104
4661	8550	1	8e233cd7-b1bb-487a-b532-00888777e3d3	49
4662	1750	3	8e233cd7-b1bb-487a-b532-00888777e3d3	159
4663	9650	2	8e233cd7-b1bb-487a-b532-00888777e3d3	16
4664	4700	3	d180785f-315b-4f69-adbd-2d6cac741a41	102
4665	3700	1	9565a4f5-f64a-4219-b3f8-f5f5d46e0b6b	131
4666	3150	1	d6809828-6689-43ef-bb5d-00d46a6bf214	4
4667	12050	3	d6809828-6689-43ef-bb5d-00d46a6bf214	69
4668	9100	3	1d309184-1c73-4154-a442-37344077eae4	28
4669	10350	2	1d309184-1c73-4154-a442-37344077eae4	31
4670	1650	2	1d309184-1c73-4154-a442-37344077eae4	8
4671	10150	3	b6d20e40-1c9e-4223-98e4-ebf9d1460aed	176
4672	10650	3	b6d20e40-1c9e-4223-98e4-ebf9d1460aed	104
4673	11350	3	923df682-cfb9-4fab-9e8c-0407dd6dcc95	29
4674	2400	3	923df682-cfb9-4fab-9e8c-0407dd6dcc95	80
4675	1750	1	800a62b5-7a19-4b7c-9313-fdfdff414549	56
4676	6550	2	e4bd89dd-a8d2-4869-9aea-7774f55e8f40	43
4677	7800	1	e4bd89dd-a8d2-4869-9aea-7774f55e8f40	127
4678	9350	2	e4bd89dd-a8d2-4869-9aea-7774f55e8f40	97
4679	12050	1	e4bd89dd-a8d2-4869-9aea-7774f55e8f40	194
4680	10350	3	d508e9e4-5f7a-4070-b0b6-bc3cedd2bcda	31
4681	11950	1	b711f06a-fc10-476b-9148-213f48fac0e7	129
4682	10150	1	b711f06a-fc10-476b-9148-213f48fac0e7	176
4683	7800	3	3fb7a5f9-05f0-497b-8c86-944d7dc24b6c	127
4684	11200	1	3fb7a5f9-05f0-497b-8c86-944d7dc24b6c	156
4685	5800	1	3fb7a5f9-05f0-497b-8c86-944d7dc24b6c	123
4686	7850	1	7f04f026-5d71-444d-984f-7c739dafe8df	21
4687	11950	1	23a13c82-e66f-4754-bf13-19ad4dc29cfb	134
4688	6950	1	23a13c82-e66f-4754-bf13-19ad4dc29cfb	61
4689	7250	2	23a13c82-e66f-4754-bf13-19ad4dc29cfb	158
4690	11200	2	23a13c82-e66f-4754-bf13-19ad4dc29cfb	156
4691	11650	2	3843fc26-7863-4a94-976d-aa992a152c07	196
4692	5950	1	3843fc26-7863-4a94-976d-aa992a152c07	88
4693	9100	1	322313b2-fc03-49c3-841c-7de8a0ab8252	28
4694	2350	2	322313b2-fc03-49c3-841c-7de8a0ab8252	125
4695	9150	3	322313b2-fc03-49c3-841c-7de8a0ab8252	100
4696	5800	3	322313b2-fc03-49c3-841c-7de8a0ab8252	123
4697	6900	3	a7fe7b9b-f31d-4c01-bcc3-513157fa6b86	85
4698	4000	3	a7fe7b9b-f31d-4c01-bcc3-513157fa6b86	59
4699	2750	1	a7fe7b9b-f31d-4c01-bcc3-513157fa6b86	9
4700	2400	2	14cac0d0-6301-4b82-8e56-6f25bc9fa34e	80
4701	12050	3	14cac0d0-6301-4b82-8e56-6f25bc9fa34e	69
4702	5100	3	14cac0d0-6301-4b82-8e56-6f25bc9fa34e	167
4703	5250	3	14cac0d0-6301-4b82-8e56-6f25bc9fa34e	177
4704	12750	3	c1f0392e-206f-4757-b8d2-d5187a7cb78c	84
4705	5250	3	c1f0392e-206f-4757-b8d2-d5187a7cb78c	177
4706	5300	2	c1f0392e-206f-4757-b8d2-d5187a7cb78c	3
4707	5000	1	792fe7ff-61e6-4433-b345-770af18dac10	143
4708	9200	2	792fe7ff-61e6-4433-b345-770af18dac10	115
4709	12750	2	792fe7ff-61e6-4433-b345-770af18dac10	84
4710	11450	3	5a564994-4693-4f97-84f4-ababde79fe94	200
4711	11350	2	5a564994-4693-4f97-84f4-ababde79fe94	107
4712	5250	1	5a564994-4693-4f97-84f4-ababde79fe94	54
4713	7250	1	5a564994-4693-4f97-84f4-ababde79fe94	161
4714	5650	2	d19be16e-2930-4467-82ef-b7760fb1a7d9	50
4715	6400	3	48d2ae7b-cb25-455a-8054-bba6b72c263b	174
4716	3000	1	48d2ae7b-cb25-455a-8054-bba6b72c263b	109
4717	8100	2	0645ee24-300f-4751-9bbb-3562fa36854a	15
4718	12350	2	0645ee24-300f-4751-9bbb-3562fa36854a	184
4719	8550	3	0645ee24-300f-4751-9bbb-3562fa36854a	37
4720	11150	2	90ac5d2c-a1a3-4700-9146-a854269bfc5c	90
4721	4100	1	90ac5d2c-a1a3-4700-9146-a854269bfc5c	57
4722	1350	1	90ac5d2c-a1a3-4700-9146-a854269bfc5c	72
4723	7550	2	c1ef1e47-eb97-4186-bc53-914394767de8	197
4724	2150	3	c1ef1e47-eb97-4186-bc53-914394767de8	22
4725	7550	1	c1ef1e47-eb97-4186-bc53-914394767de8	92
4726	3900	2	bc2af87a-c5d0-4b92-b4b4-6823e97e2931	166
4727	6850	2	bc2af87a-c5d0-4b92-b4b4-6823e97e2931	189
4728	13800	3	bc2af87a-c5d0-4b92-b4b4-6823e97e2931	117
4729	6400	3	6d300ef1-989f-4b9e-8bc2-0327f63505ab	174
4730	6250	2	6d300ef1-989f-4b9e-8bc2-0327f63505ab	135
4731	13800	1	6d300ef1-989f-4b9e-8bc2-0327f63505ab	117
4732	2300	2	8e5510f9-4eca-4a20-b80c-dc42df5a8a98	39
4733	3300	3	8e5510f9-4eca-4a20-b80c-dc42df5a8a98	106
4734	1250	1	60164a16-99eb-4376-ba07-44ddb0a2eee4	45
4735	3950	1	60164a16-99eb-4376-ba07-44ddb0a2eee4	132
4736	2400	3	9d930e4e-f3f8-4465-a68e-3e029ccc160b	80
4737	2250	1	9d930e4e-f3f8-4465-a68e-3e029ccc160b	14
4738	10950	1	9d930e4e-f3f8-4465-a68e-3e029ccc160b	199
4739	10850	3	9d930e4e-f3f8-4465-a68e-3e029ccc160b	162
4740	5250	1	a6175542-77b4-4580-bb88-81a9d2d20a87	54
4741	2000	1	f787fb22-7fd4-4438-96c8-b276904c733f	105
4742	8750	3	c5a71f6d-4a12-479d-9607-7baf4d0e67b9	157
4743	7250	2	c5a71f6d-4a12-479d-9607-7baf4d0e67b9	161
4744	5650	2	c5a71f6d-4a12-479d-9607-7baf4d0e67b9	7
4745	4100	1	c5a71f6d-4a12-479d-9607-7baf4d0e67b9	57
4746	1750	1	8fa855b8-16cf-443b-8a25-66facca80b79	56
4747	3800	1	8fa855b8-16cf-443b-8a25-66facca80b79	27
4748	10750	3	56421c4d-b669-4b71-bcb1-56d5f7cc6e9f	193
4749	10150	3	56421c4d-b669-4b71-bcb1-56d5f7cc6e9f	176
4750	3250	1	56421c4d-b669-4b71-bcb1-56d5f7cc6e9f	120
4751	12950	2	ffd17652-193b-4a2c-a86c-7f1ba1c39373	23
4752	6350	2	9d4ac473-84b4-4617-abd5-71812cf6ea8c	99
4753	11000	3	9d4ac473-84b4-4617-abd5-71812cf6ea8c	41
4754	4150	3	ca97730a-046d-43a9-b9c2-e2e4b3a56ffa	111
4755	10950	3	ca97730a-046d-43a9-b9c2-e2e4b3a56ffa	83
4756	12950	2	ca97730a-046d-43a9-b9c2-e2e4b3a56ffa	52
4757	3250	2	ca97730a-046d-43a9-b9c2-e2e4b3a56ffa	120
4758	6400	1	de6265f0-c8ac-41be-b366-b81de330bcce	128
4759	6600	3	de6265f0-c8ac-41be-b366-b81de330bcce	74
4760	7500	3	de6265f0-c8ac-41be-b366-b81de330bcce	58
4761	6850	1	384cf56f-97e0-4315-bf04-408e52355a4a	189
4762	12350	3	384cf56f-97e0-4315-bf04-408e52355a4a	53
4763	5700	2	71aeba7e-0c26-49bb-9cd3-e6280208b272	114
4764	4100	1	dc2aecdc-886b-4a65-9fda-b6b28a9446f2	57
4765	12950	2	dc2aecdc-886b-4a65-9fda-b6b28a9446f2	52
4766	7150	3	77d3b9cf-8bf4-4e73-8663-7ee7236377c2	121
4767	7650	2	77d3b9cf-8bf4-4e73-8663-7ee7236377c2	146
4768	5950	3	77d3b9cf-8bf4-4e73-8663-7ee7236377c2	173
4769	5700	3	77d3b9cf-8bf4-4e73-8663-7ee7236377c2	51
4770	9400	3	4d85cda8-ce6d-4da3-8ad7-250c7f83ed39	81
4771	9250	3	4d85cda8-ce6d-4da3-8ad7-250c7f83ed39	18
4772	10350	3	4d85cda8-ce6d-4da3-8ad7-250c7f83ed39	31
4773	9300	3	2a5f80bb-e1ba-4c5e-8407-e8bd66245163	185
4774	8550	3	2a5f80bb-e1ba-4c5e-8407-e8bd66245163	37
4775	5800	2	5297f531-7e59-4085-b731-e4eba3fe4cb9	123
4776	3950	2	5297f531-7e59-4085-b731-e4eba3fe4cb9	132
4777	5250	3	5297f531-7e59-4085-b731-e4eba3fe4cb9	54
4778	10850	3	5613932c-0979-47e1-95ee-d635d78e4aa4	162
4779	13350	3	cb836693-6d10-4188-942c-79b613244a8e	182
4780	8750	2	cb836693-6d10-4188-942c-79b613244a8e	70
4781	10750	1	cb836693-6d10-4188-942c-79b613244a8e	193
4782	2000	2	cb836693-6d10-4188-942c-79b613244a8e	192
4783	1450	3	5b02d143-87f2-4566-84ad-7dc37150cdea	95
4784	9000	1	64da38c7-3163-4101-ae73-34a0656309c2	119
4785	12050	1	64da38c7-3163-4101-ae73-34a0656309c2	194
4786	11500	2	64da38c7-3163-4101-ae73-34a0656309c2	139
4787	10350	1	ac1b8e71-2457-47e3-ac97-f56c78cb9d37	31
4788	6600	3	ac1b8e71-2457-47e3-ac97-f56c78cb9d37	74
4789	8700	1	ac1b8e71-2457-47e3-ac97-f56c78cb9d37	93
4790	2350	3	a9526475-9349-4166-a986-c75a6f03fd4c	125
4791	7800	1	a9526475-9349-4166-a986-c75a6f03fd4c	142
4792	1650	2	2204a404-67fe-4c61-b9db-888e67057d99	8
4793	3300	3	2204a404-67fe-4c61-b9db-888e67057d99	106
4794	5200	1	8e68f966-31fb-48e9-a0e2-2f32b206629c	191
4795	7850	2	47c82cc2-f101-4b78-ba69-7943f01741c2	21
4796	5800	3	47c82cc2-f101-4b78-ba69-7943f01741c2	123
4797	11000	3	d20c9efc-4cff-478c-ae1d-9647b6a60317	155
4798	11300	2	d20c9efc-4cff-478c-ae1d-9647b6a60317	55
4799	10550	1	6bf7f722-8df3-4b86-aec9-4bd16fc42af0	5
4800	2150	1	6bf7f722-8df3-4b86-aec9-4bd16fc42af0	22
4801	5650	1	6bf7f722-8df3-4b86-aec9-4bd16fc42af0	7
4802	7650	3	24687332-58b1-45c5-98b4-8c372e131a67	160
4803	13400	1	24687332-58b1-45c5-98b4-8c372e131a67	149
4804	7800	1	24687332-58b1-45c5-98b4-8c372e131a67	127
4805	8550	2	24687332-58b1-45c5-98b4-8c372e131a67	49
4806	8750	3	e615a7ec-9e75-487f-bdd6-5669f55f2ea3	70
4807	2000	3	e615a7ec-9e75-487f-bdd6-5669f55f2ea3	105
4808	12350	2	e615a7ec-9e75-487f-bdd6-5669f55f2ea3	175
4809	3000	2	e615a7ec-9e75-487f-bdd6-5669f55f2ea3	109
4810	3150	3	e35561bc-38c5-4770-a7e0-323227387967	4
4811	8550	3	e35561bc-38c5-4770-a7e0-323227387967	49
4812	3200	1	e35561bc-38c5-4770-a7e0-323227387967	126
4813	11650	3	e35561bc-38c5-4770-a7e0-323227387967	196
4814	4700	3	f4f4302d-fff0-40d0-9ab1-665cf001ba4c	102
4815	13800	2	f4f4302d-fff0-40d0-9ab1-665cf001ba4c	130
4816	11300	1	5b766135-c58f-46e7-b40f-c5bc3a391da2	55
4817	7150	3	5b766135-c58f-46e7-b40f-c5bc3a391da2	121
4818	2700	1	5b766135-c58f-46e7-b40f-c5bc3a391da2	77
4819	2000	3	5b766135-c58f-46e7-b40f-c5bc3a391da2	105
4820	9100	1	cde05de9-54c4-4fa2-8f09-14a0a08fe328	28
4821	10550	1	cde05de9-54c4-4fa2-8f09-14a0a08fe328	5
4822	6550	3	cde05de9-54c4-4fa2-8f09-14a0a08fe328	43
4823	1650	1	3ba9cd83-d387-4098-bfbe-913d54f8349b	8
4824	1750	1	3ba9cd83-d387-4098-bfbe-913d54f8349b	159
4825	5050	1	3ba9cd83-d387-4098-bfbe-913d54f8349b	63
4826	5450	2	7755e19b-2c16-4ac5-8e83-b571c34ccc05	164
4827	13300	1	5fc2867a-c21a-4878-8b6d-b9c93c2621a0	87
4828	4350	1	5fc2867a-c21a-4878-8b6d-b9c93c2621a0	140
4829	12350	2	f31d1d30-4c88-4146-98da-29ebbac65a0c	53
4830	3000	1	f31d1d30-4c88-4146-98da-29ebbac65a0c	109
4831	9450	2	e39180ce-4ade-4d63-acc4-c73024ad784f	113
4832	5700	3	e39180ce-4ade-4d63-acc4-c73024ad784f	51
4833	5800	2	1a455323-fe42-4f49-a739-dfc4bff391c8	123
4834	7850	1	2680739c-d908-418d-b014-f02e3fc88422	12
4835	11450	3	277aab07-fa32-4d49-8aac-1fc04999a868	200
4836	8750	2	277aab07-fa32-4d49-8aac-1fc04999a868	157
4837	6900	2	c9119696-0a62-49c8-b39b-33d1c0a37bc3	24
4838	13600	3	c9119696-0a62-49c8-b39b-33d1c0a37bc3	181
4839	5100	3	3b961347-46d0-42e0-b545-df0642be08a7	167
4840	7800	3	3b961347-46d0-42e0-b545-df0642be08a7	127
4841	2000	1	3daec87a-9de8-400e-a1c9-75f29396da56	192
4842	9950	2	3daec87a-9de8-400e-a1c9-75f29396da56	98
4843	1250	3	3daec87a-9de8-400e-a1c9-75f29396da56	45
4844	11250	3	3daec87a-9de8-400e-a1c9-75f29396da56	30
4845	13750	1	7914e207-54bb-41ba-a7a6-2bdeabbc09ad	48
4846	13800	3	7914e207-54bb-41ba-a7a6-2bdeabbc09ad	130
4847	7850	2	b59727bf-c996-451e-aa48-c08c019e0ff2	21
4848	6900	1	b59727bf-c996-451e-aa48-c08c019e0ff2	24
4849	3800	3	b59727bf-c996-451e-aa48-c08c019e0ff2	27
4850	8400	3	b59727bf-c996-451e-aa48-c08c019e0ff2	64
4851	2700	1	333ccc8d-4b31-47d0-8b1a-2283ad622a45	77
4852	2050	3	333ccc8d-4b31-47d0-8b1a-2283ad622a45	19
4853	7800	2	333ccc8d-4b31-47d0-8b1a-2283ad622a45	142
4854	3150	1	3ffda884-3de4-47b3-ac54-59ccd330aad6	163
4855	2000	2	3ffda884-3de4-47b3-ac54-59ccd330aad6	75
4856	3300	3	3ffda884-3de4-47b3-ac54-59ccd330aad6	79
4857	7050	1	7ae046d4-98d9-4b83-b2b8-ee37ebc4ff16	153
4858	6700	3	7ae046d4-98d9-4b83-b2b8-ee37ebc4ff16	165
4859	9650	3	7ae046d4-98d9-4b83-b2b8-ee37ebc4ff16	16
4860	1700	3	0de1f717-46d9-44c4-8c91-bdee6388524d	187
4861	6950	1	ee4f663e-5f32-4fda-9751-8fa64724984e	61
4862	8300	2	ee4f663e-5f32-4fda-9751-8fa64724984e	138
4863	3900	2	ee4f663e-5f32-4fda-9751-8fa64724984e	166
4864	12350	1	ee4f663e-5f32-4fda-9751-8fa64724984e	190
4865	8650	3	78d7be1a-25f4-4818-9ccd-027d6129b15b	152
4866	1450	3	78d7be1a-25f4-4818-9ccd-027d6129b15b	95
4867	1750	1	8790622b-cf3d-4405-a44e-13400274b468	159
4868	8550	3	8790622b-cf3d-4405-a44e-13400274b468	49
4869	12550	2	8790622b-cf3d-4405-a44e-13400274b468	101
4870	6600	2	8790622b-cf3d-4405-a44e-13400274b468	148
4871	1500	1	cb9bbe91-db97-43bc-9638-6cd34309cd9f	122
4872	10950	2	5218a4e3-f5ab-4d08-9693-f8683545ef5e	199
4873	7600	2	cad6c843-cd8e-45b1-af44-0f643dd47c28	35
4874	4000	1	7033b5f2-291f-4ce6-81f9-8ca2398d8513	59
4875	11200	1	7033b5f2-291f-4ce6-81f9-8ca2398d8513	67
4876	5650	3	8c93246b-2f12-4a87-836f-41ab58232dd2	68
4877	5450	3	8c93246b-2f12-4a87-836f-41ab58232dd2	164
4878	7850	2	8c93246b-2f12-4a87-836f-41ab58232dd2	94
4879	5700	2	8c93246b-2f12-4a87-836f-41ab58232dd2	114
4880	13100	1	0228728f-dd6d-4d8f-96db-227349dae07a	26
4881	5950	2	e452d623-8e79-47e3-a30f-8bd5250bf9b5	88
4882	10750	2	e452d623-8e79-47e3-a30f-8bd5250bf9b5	193
4883	10650	3	e452d623-8e79-47e3-a30f-8bd5250bf9b5	104
4884	4850	1	20f0959d-a46f-4bc0-ac54-ccc0e26fd095	168
4885	2150	3	2c3749e7-5896-46ed-ba04-13e8c9accf9a	22
4886	8300	3	2c3749e7-5896-46ed-ba04-13e8c9accf9a	138
4887	12350	3	b37cf8ab-9d33-4465-bdcd-4ebb857d5b28	175
4888	7850	3	b37cf8ab-9d33-4465-bdcd-4ebb857d5b28	94
4889	8100	3	b37cf8ab-9d33-4465-bdcd-4ebb857d5b28	15
4890	12850	2	b37cf8ab-9d33-4465-bdcd-4ebb857d5b28	47
4891	2450	3	43be74c5-9867-40d4-aa6c-854b23a00b4b	20
4892	11000	1	43be74c5-9867-40d4-aa6c-854b23a00b4b	155
4893	9300	3	43be74c5-9867-40d4-aa6c-854b23a00b4b	40
4894	10150	1	43be74c5-9867-40d4-aa6c-854b23a00b4b	176
4895	7500	3	7475a2cc-a3b6-41ce-873d-f4187a0dbb29	58
4896	9200	3	7475a2cc-a3b6-41ce-873d-f4187a0dbb29	115
4897	6600	2	7475a2cc-a3b6-41ce-873d-f4187a0dbb29	78
4898	1650	2	7475a2cc-a3b6-41ce-873d-f4187a0dbb29	8
4899	3000	2	cecd8e7b-8698-494e-8278-48de067d6436	109
4900	9400	2	cecd8e7b-8698-494e-8278-48de067d6436	81
4901	3900	2	cecd8e7b-8698-494e-8278-48de067d6436	166
4902	12350	1	9f3a98b1-0f85-4a7b-83c1-7e6e243d06fe	53
4903	13100	2	9f3a98b1-0f85-4a7b-83c1-7e6e243d06fe	26
4904	5050	3	9f3a98b1-0f85-4a7b-83c1-7e6e243d06fe	63
4905	8550	3	7fb63a13-7d1f-4f50-8919-56a304ce46d4	49
4906	9400	2	7fb63a13-7d1f-4f50-8919-56a304ce46d4	66
4907	7850	2	7fb63a13-7d1f-4f50-8919-56a304ce46d4	12
4908	8100	1	71c1748c-8165-4409-9efe-d83495e557e4	136
4909	2000	2	71c1748c-8165-4409-9efe-d83495e557e4	105
4910	8400	1	71c1748c-8165-4409-9efe-d83495e557e4	64
4911	8750	1	71c1748c-8165-4409-9efe-d83495e557e4	70
4912	5950	2	ad72ff0b-5357-4910-9b5b-8ee0ca31a2d8	88
4913	11600	2	ad72ff0b-5357-4910-9b5b-8ee0ca31a2d8	32
4914	7350	1	ad72ff0b-5357-4910-9b5b-8ee0ca31a2d8	150
4915	5800	1	ad72ff0b-5357-4910-9b5b-8ee0ca31a2d8	123
4916	12950	1	560cbfff-bf96-44c9-ad73-e5b373a48705	23
4917	11950	1	560cbfff-bf96-44c9-ad73-e5b373a48705	129
4918	5650	2	4d36e41e-d118-414f-ba8a-19c85ee255e7	68
4919	10950	1	4d36e41e-d118-414f-ba8a-19c85ee255e7	83
4920	2350	1	4d36e41e-d118-414f-ba8a-19c85ee255e7	125
4921	7650	3	4d36e41e-d118-414f-ba8a-19c85ee255e7	160
4922	11000	3	f7ddf8ad-14f0-4924-ac3f-fbb14786d977	155
4923	8650	3	f7ddf8ad-14f0-4924-ac3f-fbb14786d977	152
4924	9400	1	59c9a9bf-377e-4e3e-854b-15e7e27febae	81
4925	10150	1	02569285-4457-40b4-b165-387bc73e10cc	176
4926	10100	3	02569285-4457-40b4-b165-387bc73e10cc	103
4927	12150	2	02569285-4457-40b4-b165-387bc73e10cc	144
4928	1600	2	02569285-4457-40b4-b165-387bc73e10cc	180
4929	5450	1	8b0c910a-eb30-45f6-a1ce-f5ffa795a62f	164
4930	4850	3	8b0c910a-eb30-45f6-a1ce-f5ffa795a62f	168
4931	6700	3	096b906a-87a0-4983-b618-2d7adf08c937	165
4932	12800	1	096b906a-87a0-4983-b618-2d7adf08c937	17
4933	13750	1	096b906a-87a0-4983-b618-2d7adf08c937	48
4934	1250	1	adf6130d-11c7-40c2-b4c6-897bc024a3b1	45
4935	3450	1	adf6130d-11c7-40c2-b4c6-897bc024a3b1	172
4936	3200	3	adf6130d-11c7-40c2-b4c6-897bc024a3b1	126
4937	7650	3	442b480c-cd21-45dc-bf10-3b20cb05f369	160
4938	13800	1	442b480c-cd21-45dc-bf10-3b20cb05f369	130
4939	2050	2	442b480c-cd21-45dc-bf10-3b20cb05f369	19
4940	11200	1	3f41cc2f-b53e-4445-99bd-a63b8be664fe	73
4941	7250	2	3f41cc2f-b53e-4445-99bd-a63b8be664fe	89
4942	3300	3	3f41cc2f-b53e-4445-99bd-a63b8be664fe	79
4943	3300	1	3f41cc2f-b53e-4445-99bd-a63b8be664fe	106
4944	12950	3	92a47620-8fb9-46d0-aeca-e7a2edb8dd93	52
4945	7650	1	f0fee83f-81f9-48f3-b76c-ea263b45c6ad	160
4946	11000	1	d5238cf1-fe51-407c-be26-7f141902cc85	41
4947	8800	1	d5238cf1-fe51-407c-be26-7f141902cc85	36
4948	3150	2	d5238cf1-fe51-407c-be26-7f141902cc85	4
4949	3700	3	454f2fb5-f3ae-4cb1-9f0e-b2461066bd5e	13
4950	11850	3	454f2fb5-f3ae-4cb1-9f0e-b2461066bd5e	60
4951	10950	1	454f2fb5-f3ae-4cb1-9f0e-b2461066bd5e	33
4952	1700	3	454f2fb5-f3ae-4cb1-9f0e-b2461066bd5e	187
4953	11500	2	69a30dbb-eea4-43e1-84c5-9292e38c61cf	139
4954	9150	3	69a30dbb-eea4-43e1-84c5-9292e38c61cf	100
4955	3800	2	69a30dbb-eea4-43e1-84c5-9292e38c61cf	27
4956	7350	1	69a30dbb-eea4-43e1-84c5-9292e38c61cf	150
4957	7250	3	5555780d-d1ef-4d2b-9cd4-554b777ffe3e	89
4958	7800	2	5555780d-d1ef-4d2b-9cd4-554b777ffe3e	127
4959	6250	1	867f311b-3b7d-4194-967d-6897966ac0ce	135
4960	3300	2	867f311b-3b7d-4194-967d-6897966ac0ce	79
4961	8100	1	867f311b-3b7d-4194-967d-6897966ac0ce	15
4962	3950	2	867f311b-3b7d-4194-967d-6897966ac0ce	112
4963	5650	2	b2af17a0-c791-4e72-ae35-173ffaf08ce3	141
4964	11500	1	b2af17a0-c791-4e72-ae35-173ffaf08ce3	139
4965	7600	1	b2af17a0-c791-4e72-ae35-173ffaf08ce3	35
4966	5650	1	bc589a07-79ff-47c7-acc3-e68c5415b066	50
4967	10350	1	957aff16-d5e5-4e74-84d3-b127708b9a0c	31
4968	12350	3	957aff16-d5e5-4e74-84d3-b127708b9a0c	184
4969	4100	1	8fb73426-8ca5-4455-8fc5-85ff3ee05c4a	38
4970	8700	2	8fb73426-8ca5-4455-8fc5-85ff3ee05c4a	93
4971	3700	3	8fb73426-8ca5-4455-8fc5-85ff3ee05c4a	178
4972	3250	1	8fb73426-8ca5-4455-8fc5-85ff3ee05c4a	120
4973	11350	1	68577cbc-7149-4700-856e-bbfda56b4a39	107
4974	11600	3	ef01aee8-d76f-406a-a399-1c8dd45e1f66	32
4975	10550	1	d657db06-f75f-4fad-93f5-e86d82939525	5
4976	10800	3	d657db06-f75f-4fad-93f5-e86d82939525	133
4977	6900	2	4027b5ff-8549-494f-ac43-6473885f6972	85
4978	6050	3	4027b5ff-8549-494f-ac43-6473885f6972	86
4979	4350	3	4027b5ff-8549-494f-ac43-6473885f6972	140
4980	8900	1	4027b5ff-8549-494f-ac43-6473885f6972	110
4981	12950	2	e1b58d4f-d07e-4110-b84b-962c9d98da32	23
4982	7250	3	e1b58d4f-d07e-4110-b84b-962c9d98da32	158
4983	7650	1	e1b58d4f-d07e-4110-b84b-962c9d98da32	146
4984	7850	1	e1b58d4f-d07e-4110-b84b-962c9d98da32	12
4985	4100	2	ae64d8d3-7780-4dab-bcc0-757034e98059	38
4986	2700	2	ba202b36-8e51-4eba-bda0-9ed16eefe6d5	77
4987	3150	1	112928de-b4be-4533-8262-e4ed610f2293	163
4988	5100	1	112928de-b4be-4533-8262-e4ed610f2293	167
4989	12350	2	55c50feb-042d-46e5-bab5-90c6d330b59d	184
4990	7250	3	9882697e-9441-43be-8347-646f8ec2df6a	158
4991	5700	2	072b944f-ebec-48b0-8c25-17137c37f070	51
4992	5800	2	072b944f-ebec-48b0-8c25-17137c37f070	123
4993	10150	3	072b944f-ebec-48b0-8c25-17137c37f070	176
4994	11000	3	072b944f-ebec-48b0-8c25-17137c37f070	171
4995	8700	2	3e072413-c814-43ef-b3c8-7c3158251ae3	93
4996	11600	2	3e072413-c814-43ef-b3c8-7c3158251ae3	169
4997	5650	2	3e072413-c814-43ef-b3c8-7c3158251ae3	68
4998	8100	1	3e072413-c814-43ef-b3c8-7c3158251ae3	136
4999	6600	2	13979ee3-eeeb-4ba3-9835-835b2f7192e5	78
5000	4000	2	13979ee3-eeeb-4ba3-9835-835b2f7192e5	59
5001	3450	3	13979ee3-eeeb-4ba3-9835-835b2f7192e5	172
5002	12350	3	13979ee3-eeeb-4ba3-9835-835b2f7192e5	53
5003	11200	2	e86ec83d-84ed-4b15-8127-888ca593dd9b	73
5004	6750	1	e86ec83d-84ed-4b15-8127-888ca593dd9b	198
5005	5200	1	e86ec83d-84ed-4b15-8127-888ca593dd9b	191
5006	10150	3	72b81289-5fef-412e-bbb0-30b2ffbaa4c2	176
5007	5650	3	72b81289-5fef-412e-bbb0-30b2ffbaa4c2	7
5008	3700	3	d8262849-61b0-4f06-95e5-ad229be96940	13
5009	7250	2	d8262849-61b0-4f06-95e5-ad229be96940	89
5010	11200	2	d8262849-61b0-4f06-95e5-ad229be96940	156
5011	8900	3	d8262849-61b0-4f06-95e5-ad229be96940	110
5012	3900	1	19f4faa6-fa3e-4bad-93e9-1deb85b88c70	166
5013	8250	1	19f4faa6-fa3e-4bad-93e9-1deb85b88c70	124
5014	8550	2	acea823e-4002-448f-ac30-d9da164af284	49
5015	9450	3	acea823e-4002-448f-ac30-d9da164af284	91
5016	9000	2	a53b0015-2738-4e3d-8a6a-71eb5f1d9e81	96
5017	8650	2	5d93b1fc-f3dc-4d11-8521-5ffc960447a4	152
5018	11700	2	5d93b1fc-f3dc-4d11-8521-5ffc960447a4	46
5019	6050	1	5d93b1fc-f3dc-4d11-8521-5ffc960447a4	86
5020	3700	1	7feffe9f-71d7-435c-9a17-86ab4233b027	131
5021	11200	2	7feffe9f-71d7-435c-9a17-86ab4233b027	156
5022	11250	2	7feffe9f-71d7-435c-9a17-86ab4233b027	30
5023	8800	1	7feffe9f-71d7-435c-9a17-86ab4233b027	36
5024	11600	3	9f79dd43-2af4-4628-ae46-8db09808554b	169
5025	6750	3	802d3d79-0d62-474b-ad52-539d14bea719	198
5026	1500	2	f7476972-b88c-4d1c-99e6-f3193522b220	122
5027	9150	2	25a202bd-28bd-40a5-8c4e-ba6d4f6d74ca	154
5028	6750	1	25a202bd-28bd-40a5-8c4e-ba6d4f6d74ca	198
5029	4350	2	25a202bd-28bd-40a5-8c4e-ba6d4f6d74ca	140
5030	9550	2	25a202bd-28bd-40a5-8c4e-ba6d4f6d74ca	62
5031	9000	1	4305fb4e-55d5-4ca0-bfe4-e03e532f2cc6	96
5032	11600	1	4305fb4e-55d5-4ca0-bfe4-e03e532f2cc6	32
5033	3450	3	21a8498f-04ec-408a-8483-ef6852a0a21e	172
5034	13800	1	21a8498f-04ec-408a-8483-ef6852a0a21e	130
5035	8550	2	21a8498f-04ec-408a-8483-ef6852a0a21e	49
5036	4450	3	17b439eb-a0d1-4fa2-8b32-504036a4bee7	195
5037	2250	3	d12d99d5-0c28-4f20-9124-145e01761680	14
5038	7750	1	541fdc25-e5ac-4179-b625-d37726cf4611	44
5039	7600	2	541fdc25-e5ac-4179-b625-d37726cf4611	35
5040	4850	3	541fdc25-e5ac-4179-b625-d37726cf4611	168
5041	7350	3	53442395-c521-493d-ad36-f91eaa280b0e	150
5042	5700	2	53442395-c521-493d-ad36-f91eaa280b0e	51
5043	11600	1	ca38ec47-1181-4d06-8c76-dbe6b622dfe7	169
5044	7250	2	ca38ec47-1181-4d06-8c76-dbe6b622dfe7	158
5045	11200	2	af89954a-8fba-42f5-90fe-01480acb077b	67
5046	10800	1	690f1ff9-1120-4f95-9a04-3f3742a218f6	133
5047	1650	3	690f1ff9-1120-4f95-9a04-3f3742a218f6	82
5048	7850	2	690f1ff9-1120-4f95-9a04-3f3742a218f6	12
5049	4350	3	87a79ea7-32c9-4be0-9b50-e83937b80d58	140
5050	3150	3	94443e83-b4f3-4173-aeb7-339a53786d5f	163
5051	11150	3	94443e83-b4f3-4173-aeb7-339a53786d5f	90
5052	4150	2	1094858e-ff88-49db-b234-37e5ffc38c33	111
5053	13600	2	6cbb07ab-20c9-4159-a139-e6f26d14275c	76
5054	6350	2	c79ecc68-f250-4855-b52f-a0254052475d	99
5055	5950	1	c79ecc68-f250-4855-b52f-a0254052475d	88
5056	5650	3	c79ecc68-f250-4855-b52f-a0254052475d	7
5057	11600	2	c79ecc68-f250-4855-b52f-a0254052475d	32
5058	10150	1	538ccda1-3398-423c-b3e9-b790f062259d	176
5059	10950	1	538ccda1-3398-423c-b3e9-b790f062259d	83
5060	12350	2	538ccda1-3398-423c-b3e9-b790f062259d	175
5061	6750	3	2bb81124-377e-4e50-b6b9-d2604f74c23a	198
5062	3250	2	2bb81124-377e-4e50-b6b9-d2604f74c23a	120
5063	6400	1	727358a6-cf99-4d6f-a5c6-cb4db1700ea2	128
5064	7350	2	522b7856-7a3c-4be8-b1b2-a58a30309a67	150
5065	2300	2	522b7856-7a3c-4be8-b1b2-a58a30309a67	39
5066	3950	3	c021e5bc-ecd5-47c0-b6be-f3827273d23d	132
5067	8300	1	c021e5bc-ecd5-47c0-b6be-f3827273d23d	138
5068	8600	1	c021e5bc-ecd5-47c0-b6be-f3827273d23d	186
5069	11200	3	c021e5bc-ecd5-47c0-b6be-f3827273d23d	156
5070	12350	3	b1352988-b46c-4e15-9e4d-3c1fd3067647	175
5071	11650	1	b1352988-b46c-4e15-9e4d-3c1fd3067647	196
5072	9350	2	dba7e185-4650-4b7e-9658-4a78c9a0d10a	97
5073	9650	1	dba7e185-4650-4b7e-9658-4a78c9a0d10a	16
5074	8800	2	fca4a5ee-9726-4641-a4e9-40f60aceb1cd	36
5075	13100	2	fca4a5ee-9726-4641-a4e9-40f60aceb1cd	26
5076	9150	3	fca4a5ee-9726-4641-a4e9-40f60aceb1cd	154
5077	1250	1	751795bb-f913-487e-8ca8-3ba4646d15b9	45
5078	6750	3	5c5b5f21-699d-4a57-927d-9f5f1c169b5a	198
5079	1350	3	5c5b5f21-699d-4a57-927d-9f5f1c169b5a	72
5080	8250	2	5c5b5f21-699d-4a57-927d-9f5f1c169b5a	124
5081	2000	2	5c5b5f21-699d-4a57-927d-9f5f1c169b5a	105
5082	7750	3	5de88a03-d631-4f73-bef0-50dd77038a26	44
5083	7250	2	5de88a03-d631-4f73-bef0-50dd77038a26	161
5084	11600	1	5de88a03-d631-4f73-bef0-50dd77038a26	32
5085	2250	2	8f93d4b3-7a35-451b-b2f9-768bc3515444	14
5086	5200	2	8f93d4b3-7a35-451b-b2f9-768bc3515444	191
5087	7850	3	8f93d4b3-7a35-451b-b2f9-768bc3515444	94
5088	7800	2	8f93d4b3-7a35-451b-b2f9-768bc3515444	127
5089	2050	2	a84d2353-7bc2-42df-a2b3-115455993d60	19
5090	5900	1	a84d2353-7bc2-42df-a2b3-115455993d60	25
5091	1500	1	99fc92cf-4d99-47f4-b3d3-c3a643cea72d	122
5092	10950	2	99fc92cf-4d99-47f4-b3d3-c3a643cea72d	83
5093	1350	3	99fc92cf-4d99-47f4-b3d3-c3a643cea72d	72
5094	3700	3	99fc92cf-4d99-47f4-b3d3-c3a643cea72d	178
5095	1650	2	d2a36135-a712-41d2-8fc5-743688912e6e	82
5096	10100	2	d2a36135-a712-41d2-8fc5-743688912e6e	151
5097	8650	1	d2a36135-a712-41d2-8fc5-743688912e6e	152
5098	10850	1	d2a36135-a712-41d2-8fc5-743688912e6e	162
5099	1350	2	cd611a0d-beab-4754-8de3-6eb9902d5fb4	72
5100	2050	2	cd611a0d-beab-4754-8de3-6eb9902d5fb4	19
5101	8600	3	3107a199-2ef3-4f8d-8dff-8512c93842b5	186
5102	6750	3	3107a199-2ef3-4f8d-8dff-8512c93842b5	198
5103	6900	1	3107a199-2ef3-4f8d-8dff-8512c93842b5	85
5104	11000	2	0314b2cb-ff76-412c-9dd8-493bda296d25	171
5105	7850	2	0314b2cb-ff76-412c-9dd8-493bda296d25	12
5106	10100	2	0314b2cb-ff76-412c-9dd8-493bda296d25	151
5107	6900	2	3aa67cbb-5879-478e-9fda-3757dffbb137	85
5108	5700	2	3aa67cbb-5879-478e-9fda-3757dffbb137	114
5109	7650	2	3aa67cbb-5879-478e-9fda-3757dffbb137	146
5110	6850	3	3aa67cbb-5879-478e-9fda-3757dffbb137	189
5111	5050	1	d6727600-9c07-4cfa-bce9-730e4ef54dff	63
5112	6750	2	d6727600-9c07-4cfa-bce9-730e4ef54dff	198
5113	11000	1	d6727600-9c07-4cfa-bce9-730e4ef54dff	41
5114	12350	1	d6727600-9c07-4cfa-bce9-730e4ef54dff	53
5115	7600	2	336eb419-dba1-4c13-8b56-d143a0525671	35
5116	8400	1	336eb419-dba1-4c13-8b56-d143a0525671	64
5117	5250	3	2af63d39-f9fe-43d3-9ee3-6fa6eb018967	54
5118	2150	2	080c7751-5861-440f-9b77-01ed4f086311	22
5119	13800	2	080c7751-5861-440f-9b77-01ed4f086311	130
5120	6400	1	44e14df1-c14c-4af6-813e-193758241bc3	128
5121	13750	1	44e14df1-c14c-4af6-813e-193758241bc3	108
5122	7300	2	44e14df1-c14c-4af6-813e-193758241bc3	65
5123	13750	3	3368c9cf-aba3-4dcf-a2b2-85fea56680d2	108
5124	7300	3	3368c9cf-aba3-4dcf-a2b2-85fea56680d2	65
5125	9450	2	3368c9cf-aba3-4dcf-a2b2-85fea56680d2	113
5126	13350	1	3368c9cf-aba3-4dcf-a2b2-85fea56680d2	182
5127	6400	3	3e2bcad8-09b1-4f23-9780-55b13ac693a6	174
5128	7550	2	3e2bcad8-09b1-4f23-9780-55b13ac693a6	197
5129	11950	2	1472dc6d-e7ca-436a-b89d-7c6f9e3394e8	134
5130	13850	2	1472dc6d-e7ca-436a-b89d-7c6f9e3394e8	116
5131	6550	1	1472dc6d-e7ca-436a-b89d-7c6f9e3394e8	43
5132	11700	3	b31c636b-ca0b-4e9d-b0fa-43ff56a28008	46
5133	10850	1	b31c636b-ca0b-4e9d-b0fa-43ff56a28008	162
5134	5650	2	b31c636b-ca0b-4e9d-b0fa-43ff56a28008	68
5135	12850	3	b31c636b-ca0b-4e9d-b0fa-43ff56a28008	47
5136	8400	1	d45b14bd-5fba-41a2-a8df-c69c877bad20	64
5137	6400	2	d45b14bd-5fba-41a2-a8df-c69c877bad20	174
5138	1600	3	d45b14bd-5fba-41a2-a8df-c69c877bad20	180
5139	4700	3	d45b14bd-5fba-41a2-a8df-c69c877bad20	102
5140	8100	3	2eb3d341-57de-48f5-abdf-8d9c904238ee	15
5141	5950	3	4d88df06-501f-4023-a92d-ba1cc1978fd4	88
5142	2050	3	4d88df06-501f-4023-a92d-ba1cc1978fd4	19
5143	6400	3	4d88df06-501f-4023-a92d-ba1cc1978fd4	174
5144	12750	1	c4c42d11-a8bb-4c3c-9ca7-ba85d290851b	84
5145	9100	3	c4c42d11-a8bb-4c3c-9ca7-ba85d290851b	28
5146	8100	2	aefa5eba-e2e8-4fbd-acb6-e33831bb11ce	15
5147	5100	3	28d6a01e-3f48-4891-853b-6006e81228a3	167
5148	2300	1	28d6a01e-3f48-4891-853b-6006e81228a3	39
5149	7750	2	28d6a01e-3f48-4891-853b-6006e81228a3	44
5150	6850	2	109ce450-276e-4540-a8c2-62b75089033d	189
5151	6400	2	109ce450-276e-4540-a8c2-62b75089033d	128
5152	11200	2	109ce450-276e-4540-a8c2-62b75089033d	156
5153	6350	1	cd70a9b2-0029-4418-ae13-baafdb6b9bfd	99
5154	8550	2	cd70a9b2-0029-4418-ae13-baafdb6b9bfd	49
5155	13100	1	248bf48d-ffd7-418a-8785-5a9599f02faf	26
5156	11450	3	248bf48d-ffd7-418a-8785-5a9599f02faf	200
5157	9000	3	248bf48d-ffd7-418a-8785-5a9599f02faf	96
5158	11600	2	248bf48d-ffd7-418a-8785-5a9599f02faf	32
5159	3700	1	671d7d6f-199f-4640-93f8-62e31d8801e0	178
5160	1450	2	671d7d6f-199f-4640-93f8-62e31d8801e0	95
5161	8700	2	671d7d6f-199f-4640-93f8-62e31d8801e0	93
5162	3000	1	671d7d6f-199f-4640-93f8-62e31d8801e0	109
5163	4200	1	72dc20a5-2f02-46c6-a99b-816b9b05dbc3	183
5164	13300	1	72dc20a5-2f02-46c6-a99b-816b9b05dbc3	87
5165	2150	3	72dc20a5-2f02-46c6-a99b-816b9b05dbc3	22
5166	1450	3	c17792c6-d28d-4012-aad2-f62705fc273c	95
5167	7550	3	c17792c6-d28d-4012-aad2-f62705fc273c	92
5168	8550	3	c17792c6-d28d-4012-aad2-f62705fc273c	49
5169	2700	1	c17792c6-d28d-4012-aad2-f62705fc273c	77
5170	5800	3	b3b4de4e-f67f-449e-912f-976a2a9fcf8e	123
5171	7800	3	b3b4de4e-f67f-449e-912f-976a2a9fcf8e	142
5172	6400	3	66d5bb40-500f-44d8-aab8-7a9dc6eebf1a	174
5173	10950	1	66d5bb40-500f-44d8-aab8-7a9dc6eebf1a	199
5174	10800	3	d06e1c7b-19e4-4def-9424-0a381df1c133	133
5175	6900	2	d06e1c7b-19e4-4def-9424-0a381df1c133	24
5176	7350	3	d06e1c7b-19e4-4def-9424-0a381df1c133	150
5177	4850	2	d06e1c7b-19e4-4def-9424-0a381df1c133	168
5178	4100	1	4a8f2165-606b-48d4-bd29-b30475424887	57
5179	5450	2	4a8f2165-606b-48d4-bd29-b30475424887	164
5180	7550	1	20bd1ef2-3e94-4c68-93df-2bb65a0a1889	92
5181	3450	3	20bd1ef2-3e94-4c68-93df-2bb65a0a1889	10
5182	11850	1	0fe9c9c2-8f72-4dd8-a8d6-29bb1812f56e	60
5183	5650	3	0fe9c9c2-8f72-4dd8-a8d6-29bb1812f56e	7
5184	5650	3	0fe9c9c2-8f72-4dd8-a8d6-29bb1812f56e	68
5185	7650	3	38f3cb72-8105-44fd-8101-a6b27361f6d3	160
5186	7650	1	38f3cb72-8105-44fd-8101-a6b27361f6d3	146
5187	4200	3	0787c4e0-3c36-4736-85df-77c13999a96f	183
5188	11350	1	0787c4e0-3c36-4736-85df-77c13999a96f	29
5189	12750	1	0787c4e0-3c36-4736-85df-77c13999a96f	84
5190	13100	1	0787c4e0-3c36-4736-85df-77c13999a96f	26
5191	3700	3	35fbe7f0-8e07-4d50-8703-ba64884cf25e	178
5192	2000	1	35fbe7f0-8e07-4d50-8703-ba64884cf25e	192
5193	11350	1	35fbe7f0-8e07-4d50-8703-ba64884cf25e	107
5194	8750	1	1c312c67-254e-48f8-b3b4-942cc3628fe6	157
5195	1650	2	6e67b545-8b83-45df-930a-80378f7e892a	8
5196	13850	1	6e67b545-8b83-45df-930a-80378f7e892a	116
5197	10950	1	eb977ee3-d032-4ad1-98fb-eb70b20efa73	33
5198	9300	3	eb977ee3-d032-4ad1-98fb-eb70b20efa73	185
5199	6350	2	70441591-427e-498c-a5c2-c9a943c9074a	99
5200	5650	1	70441591-427e-498c-a5c2-c9a943c9074a	7
5201	3250	2	70441591-427e-498c-a5c2-c9a943c9074a	170
5202	6850	1	8f691356-c7d6-445b-9951-91b3ba28424f	189
5203	7800	1	8f691356-c7d6-445b-9951-91b3ba28424f	142
5204	950	1	8f691356-c7d6-445b-9951-91b3ba28424f	179
5205	13800	3	8f691356-c7d6-445b-9951-91b3ba28424f	117
5206	9450	2	4ea9ed2b-304e-4ac2-98eb-1cad2738a096	113
5207	2400	3	4ea9ed2b-304e-4ac2-98eb-1cad2738a096	80
5208	6400	1	4ea9ed2b-304e-4ac2-98eb-1cad2738a096	174
5209	9150	2	b1892bd4-4e5d-4a1b-b432-d76a54558804	100
5210	4100	2	b1892bd4-4e5d-4a1b-b432-d76a54558804	57
5211	9650	3	b1892bd4-4e5d-4a1b-b432-d76a54558804	16
5212	4450	2	9437a0a9-0473-4d3b-95f6-8cd8075251e2	195
5213	5650	1	9437a0a9-0473-4d3b-95f6-8cd8075251e2	68
5214	13750	2	9437a0a9-0473-4d3b-95f6-8cd8075251e2	108
5215	9450	1	09cd2d5c-0c02-425e-ae5b-0cd4e839e1f2	113
5216	1450	3	09cd2d5c-0c02-425e-ae5b-0cd4e839e1f2	95
5217	10800	2	09cd2d5c-0c02-425e-ae5b-0cd4e839e1f2	133
5218	8650	2	8fbfb5bd-94f0-43c3-9801-7e4c047bc7bf	152
5219	12800	2	8fbfb5bd-94f0-43c3-9801-7e4c047bc7bf	17
5220	7250	3	8fbfb5bd-94f0-43c3-9801-7e4c047bc7bf	161
5221	10800	2	49c42639-6c96-4c3d-85f7-165e8deba79a	6
5222	12950	2	49c42639-6c96-4c3d-85f7-165e8deba79a	52
5223	5250	2	49c42639-6c96-4c3d-85f7-165e8deba79a	177
5224	12750	1	49c42639-6c96-4c3d-85f7-165e8deba79a	84
5225	11750	3	2b7e057a-4dc7-4ae6-82ee-b4078901ff27	11
5226	7250	2	4333473c-f133-4330-8dcc-e26cc83ab81d	89
5227	4100	2	4333473c-f133-4330-8dcc-e26cc83ab81d	38
5228	5250	3	8622456e-384e-4c95-9268-54430166a35a	177
5229	7150	3	8622456e-384e-4c95-9268-54430166a35a	121
5230	6250	3	8622456e-384e-4c95-9268-54430166a35a	135
5231	7500	1	54ec1979-8e05-4a65-bc18-8c83e0226ce0	58
5232	6400	1	54ec1979-8e05-4a65-bc18-8c83e0226ce0	174
5233	7050	2	54ec1979-8e05-4a65-bc18-8c83e0226ce0	153
5234	5700	3	dde9ec56-a25e-446e-bf85-78e2bc3eae9d	51
5235	11600	3	dde9ec56-a25e-446e-bf85-78e2bc3eae9d	32
5236	7500	3	dde9ec56-a25e-446e-bf85-78e2bc3eae9d	58
5237	3450	2	f1928bb7-8f32-48a0-9137-3d06b6504240	172
5238	4200	3	f1928bb7-8f32-48a0-9137-3d06b6504240	183
5239	7500	1	a5a63c61-e8a7-4782-88ba-7022a78436e2	58
5240	9150	2	a5a63c61-e8a7-4782-88ba-7022a78436e2	100
5241	10950	2	a5a63c61-e8a7-4782-88ba-7022a78436e2	33
5242	8750	1	a5a63c61-e8a7-4782-88ba-7022a78436e2	70
5243	8550	2	9b594698-3d33-416c-8561-222e6156ebe5	37
5244	2250	1	9b594698-3d33-416c-8561-222e6156ebe5	14
5245	11000	1	9b594698-3d33-416c-8561-222e6156ebe5	41
5246	9300	1	7c09d6f6-8c3c-4227-945a-9a83ff64d3e9	40
5247	6400	3	7c09d6f6-8c3c-4227-945a-9a83ff64d3e9	174
5248	8300	1	33797b12-c83d-4d78-8f43-07ca775e0e68	138
5249	3250	1	33797b12-c83d-4d78-8f43-07ca775e0e68	170
5250	2400	1	33797b12-c83d-4d78-8f43-07ca775e0e68	80
5251	11000	2	33797b12-c83d-4d78-8f43-07ca775e0e68	171
5252	8700	1	a0306d75-fb7c-424b-867c-b24bd9dcdd5e	93
5253	10950	1	a0306d75-fb7c-424b-867c-b24bd9dcdd5e	33
5254	1450	3	a170bec2-59d8-4f7c-b41f-5c1cc80aadca	95
5255	9000	1	a170bec2-59d8-4f7c-b41f-5c1cc80aadca	119
5256	950	2	a170bec2-59d8-4f7c-b41f-5c1cc80aadca	179
5257	8100	3	a170bec2-59d8-4f7c-b41f-5c1cc80aadca	136
5258	1600	2	64d862e0-05de-42c2-b18d-1174e6e9683b	180
5259	3000	2	64d862e0-05de-42c2-b18d-1174e6e9683b	109
5260	6950	1	64d862e0-05de-42c2-b18d-1174e6e9683b	61
5261	5050	2	bd7b22c4-09a6-42b7-8f8f-94d8dd163862	63
5262	2150	2	bd7b22c4-09a6-42b7-8f8f-94d8dd163862	22
5263	10950	3	bd7b22c4-09a6-42b7-8f8f-94d8dd163862	33
5264	11200	3	bd7b22c4-09a6-42b7-8f8f-94d8dd163862	73
5265	7550	2	ca6e0038-0d24-4e67-8de9-2d5513a058dd	197
5266	3450	1	ca6e0038-0d24-4e67-8de9-2d5513a058dd	172
5267	12950	1	ca6e0038-0d24-4e67-8de9-2d5513a058dd	52
5268	12550	2	d3593b12-f0e7-4ba0-be71-608755f272ed	101
5269	10650	2	dc6a234a-aef3-4a07-9dcf-a7058655969a	104
5270	7800	1	dc6a234a-aef3-4a07-9dcf-a7058655969a	127
5271	3150	3	dc6a234a-aef3-4a07-9dcf-a7058655969a	4
5272	13600	2	b430f436-3331-467c-a106-6d42745fd838	181
5273	2700	2	b430f436-3331-467c-a106-6d42745fd838	77
5274	11250	2	b430f436-3331-467c-a106-6d42745fd838	30
5275	2700	2	7ec142a6-34f6-4632-894f-3aba704cb47d	77
5276	5200	3	7ec142a6-34f6-4632-894f-3aba704cb47d	191
5277	8550	3	0cd56e3d-14a2-4464-91ca-0ab3c222fbc2	37
5278	6050	1	0cd56e3d-14a2-4464-91ca-0ab3c222fbc2	86
5279	10150	3	0cd56e3d-14a2-4464-91ca-0ab3c222fbc2	176
5280	6900	3	d78bc7dc-dc2c-410e-a45f-8dcf7c7189bd	24
5281	5800	2	af6c4256-fb5a-42aa-be18-8294029541e9	123
5282	13350	3	af6c4256-fb5a-42aa-be18-8294029541e9	182
5283	12350	1	af6c4256-fb5a-42aa-be18-8294029541e9	53
5284	8400	3	8a0ff988-39ea-400b-87f1-5d80f1e21ee9	64
5285	7850	2	8a0ff988-39ea-400b-87f1-5d80f1e21ee9	12
5286	2400	1	769b7032-5ece-482f-a093-da96db6a3c5e	80
5287	9450	2	769b7032-5ece-482f-a093-da96db6a3c5e	91
5288	6250	2	769b7032-5ece-482f-a093-da96db6a3c5e	71
5289	1650	2	769b7032-5ece-482f-a093-da96db6a3c5e	8
5290	6950	1	0503b532-8e76-4353-9c7f-dccbf617ca1b	61
5291	3300	3	0503b532-8e76-4353-9c7f-dccbf617ca1b	79
5292	6900	1	0503b532-8e76-4353-9c7f-dccbf617ca1b	85
5293	13600	1	0503b532-8e76-4353-9c7f-dccbf617ca1b	76
5294	3300	1	1017b954-a248-403b-94f4-29fae1315cda	79
5295	8900	2	1017b954-a248-403b-94f4-29fae1315cda	110
5296	11000	1	1de1bd90-2341-49dd-9dd1-fb3b58457d2a	155
5297	12550	3	1de1bd90-2341-49dd-9dd1-fb3b58457d2a	101
5298	8250	1	1de1bd90-2341-49dd-9dd1-fb3b58457d2a	124
5299	5200	1	1de1bd90-2341-49dd-9dd1-fb3b58457d2a	191
5300	5100	2	cb2cc0c4-78c3-45e4-9a31-e369abcf11ae	167
5301	9450	2	cb2cc0c4-78c3-45e4-9a31-e369abcf11ae	113
5302	7600	1	fcb478bf-e8c0-4ad9-ab29-e0223d053390	35
5303	12950	2	9c616d91-c304-41bf-8545-ba082ccdce32	52
5304	11350	3	9c616d91-c304-41bf-8545-ba082ccdce32	29
5305	4950	3	7ec87cf2-733d-4270-84cc-1ddf385d9ee8	2
5306	7800	2	7ec87cf2-733d-4270-84cc-1ddf385d9ee8	127
5307	6850	3	1dd0f413-eb39-40f5-88e6-4249447a77c7	189
5308	9400	2	1dd0f413-eb39-40f5-88e6-4249447a77c7	66
5309	3950	2	1dd0f413-eb39-40f5-88e6-4249447a77c7	132
5310	9150	1	c065cd32-98fa-4b09-960e-46cea4b0e097	100
5311	3250	1	c065cd32-98fa-4b09-960e-46cea4b0e097	120
5312	2700	1	8bcdb3f3-1f90-4e5f-bb6c-05d05b5bdb4b	77
5313	11300	2	8bcdb3f3-1f90-4e5f-bb6c-05d05b5bdb4b	55
5314	10950	3	8bcdb3f3-1f90-4e5f-bb6c-05d05b5bdb4b	199
5315	9000	3	8bcdb3f3-1f90-4e5f-bb6c-05d05b5bdb4b	96
5316	7150	1	f6931591-e3dd-4cc7-a70c-034f2fce317b	121
5317	1600	3	df0f5703-b6ac-42e7-829d-5a4d5aad8bd3	180
5318	7800	3	df0f5703-b6ac-42e7-829d-5a4d5aad8bd3	142
5319	3250	1	fc5d690c-db90-4e84-9e4e-00a4cdf7c9d4	120
5320	9000	3	fc5d690c-db90-4e84-9e4e-00a4cdf7c9d4	96
5321	5100	3	3e8cf7a0-82ad-4338-bdd1-f5f8656fd2d6	167
5322	9200	3	3e8cf7a0-82ad-4338-bdd1-f5f8656fd2d6	115
5323	11200	3	08cc089d-9f9d-4eff-833a-f86965ecc5be	67
5324	9000	2	08cc089d-9f9d-4eff-833a-f86965ecc5be	119
5325	9150	1	08cc089d-9f9d-4eff-833a-f86965ecc5be	100
5326	1650	3	17a106ca-dcf0-495f-8a18-255e0239ed3e	8
5327	12950	2	17a106ca-dcf0-495f-8a18-255e0239ed3e	23
5328	9350	3	17a106ca-dcf0-495f-8a18-255e0239ed3e	97
5329	9150	3	18c767eb-314c-47f4-82bc-3226ef87f13b	100
5330	3250	2	18c767eb-314c-47f4-82bc-3226ef87f13b	120
5331	7850	2	18c767eb-314c-47f4-82bc-3226ef87f13b	94
5332	13850	2	18c767eb-314c-47f4-82bc-3226ef87f13b	116
5333	9450	2	143afcb4-fb4d-49b9-bf06-d8739bf365f6	91
5334	2750	2	65343162-f12b-4477-96c0-d0b3eceaa0ee	9
5335	11600	1	65343162-f12b-4477-96c0-d0b3eceaa0ee	32
5336	11150	2	65343162-f12b-4477-96c0-d0b3eceaa0ee	90
5337	9450	1	e56b047b-8a8d-4c30-9117-c974cbcde9fe	113
5338	5050	1	e56b047b-8a8d-4c30-9117-c974cbcde9fe	63
5339	3150	1	e56b047b-8a8d-4c30-9117-c974cbcde9fe	163
5340	2100	2	e56b047b-8a8d-4c30-9117-c974cbcde9fe	188
5341	9250	2	f86edcc5-3fbb-4168-9868-1224122b8d49	18
5342	9150	2	f86edcc5-3fbb-4168-9868-1224122b8d49	100
5343	11750	1	67d66a1d-c063-4e53-b26e-d6dc52ae69ec	11
5344	8800	1	67d66a1d-c063-4e53-b26e-d6dc52ae69ec	36
5345	6600	1	55788323-d323-4d7e-b7e5-b776631a7c1a	78
5346	2000	1	55788323-d323-4d7e-b7e5-b776631a7c1a	192
5347	13800	1	6aacd9f1-98b1-4868-bd24-ebf343d1b7b2	130
5348	11950	2	6aacd9f1-98b1-4868-bd24-ebf343d1b7b2	134
5349	1750	3	6aacd9f1-98b1-4868-bd24-ebf343d1b7b2	159
5350	3450	2	6aacd9f1-98b1-4868-bd24-ebf343d1b7b2	10
5351	2450	3	2c5970b2-9702-4dcf-83a6-75d0ebbd58e4	20
5352	8900	2	2c5970b2-9702-4dcf-83a6-75d0ebbd58e4	110
5353	1250	2	2c5970b2-9702-4dcf-83a6-75d0ebbd58e4	45
5354	13600	2	c38c20a9-6433-43ef-95ba-1e0af7d9f16d	76
5355	7150	3	c38c20a9-6433-43ef-95ba-1e0af7d9f16d	121
5356	7250	3	c38c20a9-6433-43ef-95ba-1e0af7d9f16d	89
5357	3900	3	c38c20a9-6433-43ef-95ba-1e0af7d9f16d	166
5358	13750	3	a385eb69-39f8-4a17-9322-b5e418cab2d3	108
5359	11000	1	a385eb69-39f8-4a17-9322-b5e418cab2d3	155
5360	10350	1	b61fdd8b-b045-4791-9ed7-e08b8903798d	31
5361	11350	2	b61fdd8b-b045-4791-9ed7-e08b8903798d	29
5362	13100	1	b61fdd8b-b045-4791-9ed7-e08b8903798d	26
5363	8550	3	b61fdd8b-b045-4791-9ed7-e08b8903798d	49
5364	3900	2	ea64e839-d06d-43af-928a-7c0f45350b4d	166
5365	9850	1	ea64e839-d06d-43af-928a-7c0f45350b4d	147
5366	1500	2	ea64e839-d06d-43af-928a-7c0f45350b4d	122
5367	10550	3	8e584563-4024-42aa-9192-712bfe921c17	5
5368	7600	2	6c13115a-747d-482f-bcea-f48436ea8e23	35
5369	7300	3	1a5c23a4-774b-4cfe-ad0c-e003aabd56e8	65
5370	1750	3	ff11e842-9b54-43ad-b432-567c98c7455d	159
5371	12150	2	ff11e842-9b54-43ad-b432-567c98c7455d	144
5372	6600	1	2150c455-c7f6-4c72-88e8-61352e5e29e6	78
5373	7250	1	2150c455-c7f6-4c72-88e8-61352e5e29e6	158
5374	13750	3	2150c455-c7f6-4c72-88e8-61352e5e29e6	108
5375	10800	2	76c09f9a-73dd-42cd-844d-035fdd1ba279	133
5376	6900	1	eb282319-b3e6-473b-8a1e-3d94bfbecc1f	85
5377	10100	3	ad8026af-ae67-4d2b-bd1e-9ccfc9167a8d	151
5378	4600	3	ad8026af-ae67-4d2b-bd1e-9ccfc9167a8d	145
5379	11650	2	fbfb35a9-019e-4138-81ae-e17b03331907	196
5380	7650	2	fbfb35a9-019e-4138-81ae-e17b03331907	160
5381	13350	1	f05e226e-333f-4880-8730-651bfc3e40bb	182
5382	8550	3	f05e226e-333f-4880-8730-651bfc3e40bb	37
5383	11350	1	f05e226e-333f-4880-8730-651bfc3e40bb	107
5384	1650	3	6a15f6dc-1576-44ad-8a68-cb89576881e9	82
5385	10850	2	6a15f6dc-1576-44ad-8a68-cb89576881e9	162
5386	2350	1	ba78f3eb-9007-46a6-8cc1-4126349d22bb	125
5387	8300	2	ba78f3eb-9007-46a6-8cc1-4126349d22bb	138
5388	5100	1	ba78f3eb-9007-46a6-8cc1-4126349d22bb	167
5389	11000	3	fa6c0a61-839e-4939-ad02-3f4f747264fe	41
5390	2150	1	0738e297-d9fe-484a-a52e-8ea6b56e764e	22
5391	11600	3	f158469e-80ce-4343-ac99-0dea4769a455	169
5392	8400	1	f158469e-80ce-4343-ac99-0dea4769a455	64
5393	12050	2	f158469e-80ce-4343-ac99-0dea4769a455	69
5394	9150	1	f158469e-80ce-4343-ac99-0dea4769a455	154
5395	8550	2	c9ceb4ec-e461-4d14-a093-649ae326825d	37
5396	13750	1	c9ceb4ec-e461-4d14-a093-649ae326825d	48
5397	13550	1	6b982e22-90ea-463d-b900-bc4e8b748256	42
5398	1250	1	6b982e22-90ea-463d-b900-bc4e8b748256	45
5399	5650	1	6b982e22-90ea-463d-b900-bc4e8b748256	68
5400	7650	3	da495a24-7f1e-4f64-9400-515c720901cb	146
5401	6550	2	b79a5791-eb2f-4453-b3cf-fa400f1927f6	43
5402	7750	1	b79a5791-eb2f-4453-b3cf-fa400f1927f6	44
5403	6050	2	b5c03472-238b-4ded-9404-aaeaab06609d	86
5404	13600	2	b5c03472-238b-4ded-9404-aaeaab06609d	76
5405	3300	1	268b882a-0917-4428-9572-1772daaf87ed	79
5406	3950	3	268b882a-0917-4428-9572-1772daaf87ed	132
5407	4000	1	3a22a3c6-41f5-48e8-92e5-b1342e82f161	59
5408	2100	1	3a22a3c6-41f5-48e8-92e5-b1342e82f161	188
5409	8100	3	3a22a3c6-41f5-48e8-92e5-b1342e82f161	15
5410	9850	2	8bf235b0-7813-4e96-9654-16db3bcff654	147
5411	12050	1	8bf235b0-7813-4e96-9654-16db3bcff654	194
5412	9650	2	8bf235b0-7813-4e96-9654-16db3bcff654	16
5413	12750	2	d6bf8542-b565-458e-9dd2-f3b66176d8bb	84
5414	9150	1	d6bf8542-b565-458e-9dd2-f3b66176d8bb	100
5415	4850	2	e88a9a14-600d-41eb-9f75-fb010a8694b8	168
5416	8550	3	e88a9a14-600d-41eb-9f75-fb010a8694b8	49
5417	11350	3	e88a9a14-600d-41eb-9f75-fb010a8694b8	29
5418	12750	2	9ee55f07-e5d4-40a4-8be7-5f6a474631f2	84
5419	12550	3	1e6d6ca5-044a-4c7c-93f4-d996e9bfd96a	101
5420	7350	2	09c704e1-a299-436d-9761-02d2e5518ea6	150
5421	7550	1	09c704e1-a299-436d-9761-02d2e5518ea6	92
5422	6550	2	09c704e1-a299-436d-9761-02d2e5518ea6	43
5423	1450	2	ea9acf28-573b-43aa-a8cf-036e540266fc	95
5424	10550	3	b9f92291-13a2-41b1-8f8b-5e8150f3c420	5
5425	1450	2	b9f92291-13a2-41b1-8f8b-5e8150f3c420	95
5426	13350	1	b9f92291-13a2-41b1-8f8b-5e8150f3c420	182
5427	2350	2	7af31866-5eef-4f2e-b073-b4fdfa64595e	125
5428	6850	1	7af31866-5eef-4f2e-b073-b4fdfa64595e	189
5429	5050	2	194c63cf-e8e2-4426-b00f-220c99df3300	63
5430	3300	1	194c63cf-e8e2-4426-b00f-220c99df3300	79
5431	3200	1	194c63cf-e8e2-4426-b00f-220c99df3300	126
5432	2300	3	492d2a9d-7126-454d-a7cb-8a0634342b08	39
5433	13800	2	492d2a9d-7126-454d-a7cb-8a0634342b08	130
5434	4850	1	77faffa9-6165-44d3-bfac-94809a1a20c8	168
5435	13550	1	77faffa9-6165-44d3-bfac-94809a1a20c8	42
5436	8550	3	77faffa9-6165-44d3-bfac-94809a1a20c8	37
5437	6400	1	77faffa9-6165-44d3-bfac-94809a1a20c8	174
5438	11350	2	b8817b79-d131-48a3-a222-456d58782612	107
5439	4200	3	5334430f-9ea7-46de-8ffa-c4ce13ad2c8b	183
5440	6400	3	dbc34538-f29c-4356-b3fc-e32c1c3a4201	128
5441	11850	2	dbc34538-f29c-4356-b3fc-e32c1c3a4201	60
5442	6600	1	dbc34538-f29c-4356-b3fc-e32c1c3a4201	148
5443	1450	3	dbc34538-f29c-4356-b3fc-e32c1c3a4201	137
5444	12350	2	2ec66ce3-339d-4a22-9011-35363dcfa648	175
5445	10100	1	2ec66ce3-339d-4a22-9011-35363dcfa648	103
5446	10850	3	3308e974-4e47-4cb7-a43d-2570b0169d83	162
5447	5200	1	804c4c42-b0ad-4bb6-8e44-48516e9f491e	191
5448	4700	3	804c4c42-b0ad-4bb6-8e44-48516e9f491e	102
5449	1250	1	b925884a-1eeb-4e23-86e8-4f4aa8f1e3f8	45
5450	9650	1	b925884a-1eeb-4e23-86e8-4f4aa8f1e3f8	16
5451	11250	3	b925884a-1eeb-4e23-86e8-4f4aa8f1e3f8	30
5452	10850	1	11a91dc5-dc23-45fd-ae89-46fe943b3ae9	162
5453	3700	3	11a91dc5-dc23-45fd-ae89-46fe943b3ae9	13
5454	13300	3	11a91dc5-dc23-45fd-ae89-46fe943b3ae9	87
5455	3950	2	11a91dc5-dc23-45fd-ae89-46fe943b3ae9	132
5456	1650	2	07c82e02-3fb5-45ae-b99a-c32572907f13	82
5457	3800	2	07c82e02-3fb5-45ae-b99a-c32572907f13	27
5458	10550	3	5b42e396-4f4f-4220-81e1-f9f06735c295	5
5459	12350	3	803f4c64-b539-4ba5-89e6-6f50dfe330f5	53
5460	4000	2	803f4c64-b539-4ba5-89e6-6f50dfe330f5	59
5461	9450	1	803f4c64-b539-4ba5-89e6-6f50dfe330f5	113
5462	4600	1	acbfa3c4-2c3f-4c90-8f81-ab1ab66df891	145
5463	7050	3	acbfa3c4-2c3f-4c90-8f81-ab1ab66df891	153
5464	12150	2	6b322b0d-f71f-440c-8153-806b21aa4f05	144
5465	4950	3	6b322b0d-f71f-440c-8153-806b21aa4f05	2
5466	11000	2	6b322b0d-f71f-440c-8153-806b21aa4f05	155
5467	11200	1	2d994fdc-877b-45c1-bbe3-aa4ae4cc0ffd	67
5468	13400	2	67f50110-d2a3-4fee-92dc-f2e5fc5795e6	149
5469	8550	2	eb0673c9-78df-44fb-b525-c9c8f2afa4f1	49
5470	7800	2	eb0673c9-78df-44fb-b525-c9c8f2afa4f1	127
5471	8600	2	dfccf573-9265-4021-a6e3-48f761f52d77	186
5472	7650	1	dfccf573-9265-4021-a6e3-48f761f52d77	160
5473	3150	1	dfccf573-9265-4021-a6e3-48f761f52d77	4
5474	13400	1	dfccf573-9265-4021-a6e3-48f761f52d77	149
5475	3250	2	a9119115-a74e-4fe3-b716-58d7c7716900	170
5476	1700	2	a9119115-a74e-4fe3-b716-58d7c7716900	187
5477	5050	2	a9119115-a74e-4fe3-b716-58d7c7716900	63
5478	4100	3	f764b50d-a1b1-4dc8-ba23-0b6cbddada7e	38
5479	13550	2	2ed2282c-ccff-4a3b-9617-1978fdb4e404	42
5480	3450	3	2ed2282c-ccff-4a3b-9617-1978fdb4e404	10
5481	10550	2	dfe402da-8efa-40bd-b580-d89b6395e97b	5
5482	11600	1	17d78927-4a78-4d06-b5f8-1de074752bbf	118
5483	7500	3	17d78927-4a78-4d06-b5f8-1de074752bbf	58
5484	4150	2	17d78927-4a78-4d06-b5f8-1de074752bbf	111
5485	6550	1	3b5e98af-48a3-42cf-bf40-18f9ec8ac6fc	43
5486	9250	3	9f89ee5e-a3cd-48fc-81a5-216c87f288d7	18
5487	11450	2	9f89ee5e-a3cd-48fc-81a5-216c87f288d7	200
5488	11700	1	9f89ee5e-a3cd-48fc-81a5-216c87f288d7	46
5489	4700	1	9f89ee5e-a3cd-48fc-81a5-216c87f288d7	102
5490	12950	1	66003ceb-df27-470e-976f-01283f6187f1	52
5491	6400	2	66003ceb-df27-470e-976f-01283f6187f1	174
5492	7250	3	66003ceb-df27-470e-976f-01283f6187f1	89
5493	7800	3	66003ceb-df27-470e-976f-01283f6187f1	127
5494	5650	2	7110755e-f0c2-47b8-b8af-d0057a939616	50
5495	10150	2	7110755e-f0c2-47b8-b8af-d0057a939616	176
5496	7550	1	7110755e-f0c2-47b8-b8af-d0057a939616	92
5497	9000	3	7110755e-f0c2-47b8-b8af-d0057a939616	119
5498	6350	2	13c3d305-9c89-414c-bde4-f3d1deb4e571	99
5499	3800	3	13c3d305-9c89-414c-bde4-f3d1deb4e571	27
5500	6900	1	1d5c9d98-d6ba-4771-9ae7-4a3190dc200c	24
5501	2150	2	1d5c9d98-d6ba-4771-9ae7-4a3190dc200c	22
5502	10100	1	1d5c9d98-d6ba-4771-9ae7-4a3190dc200c	151
5503	7250	1	1d5c9d98-d6ba-4771-9ae7-4a3190dc200c	158
5504	6900	2	2e0ddb72-70c0-4990-b803-826f9edf32c5	24
5505	5650	1	2e0ddb72-70c0-4990-b803-826f9edf32c5	50
5506	4450	1	f7b495f3-c2cd-4966-ba81-a0322fe1cd1f	195
5507	12950	3	ead6e76d-52b0-4853-b8ea-e2cc6311f061	23
5508	6250	1	bc11cddd-e2ab-4a1f-b5da-35f7eefe463d	71
5509	6250	2	ecf61189-b394-4859-a162-0d98ab04e9f3	135
5510	13350	2	a510619b-e6aa-4406-a9a6-259fa1a8e816	182
5511	7500	1	a510619b-e6aa-4406-a9a6-259fa1a8e816	58
5512	13100	1	a510619b-e6aa-4406-a9a6-259fa1a8e816	26
5513	7850	1	a510619b-e6aa-4406-a9a6-259fa1a8e816	94
5514	12050	2	a69ad121-8da5-4722-aa11-9713c1fadfac	194
5515	7850	1	a69ad121-8da5-4722-aa11-9713c1fadfac	21
5516	2000	3	d666cd35-4ff0-4d73-8b80-6576f3defd7a	192
5517	4200	3	69b9176e-db6e-42c9-b58d-41e0a26cf139	183
5518	13850	1	69b9176e-db6e-42c9-b58d-41e0a26cf139	116
5519	9000	3	69b9176e-db6e-42c9-b58d-41e0a26cf139	96
5520	2700	3	69b9176e-db6e-42c9-b58d-41e0a26cf139	77
5521	7550	1	9aa9b62e-0d92-4160-a113-df5a317f1299	92
5522	11700	2	9aa9b62e-0d92-4160-a113-df5a317f1299	46
5523	10350	3	9aa9b62e-0d92-4160-a113-df5a317f1299	31
5524	6900	3	783fbad0-736e-45f4-9230-266fe754be87	85
5525	9100	3	783fbad0-736e-45f4-9230-266fe754be87	28
5526	9400	1	783fbad0-736e-45f4-9230-266fe754be87	81
5527	10950	3	8f97c2fe-4a97-4788-bbfd-b907320d9690	33
5528	8550	1	8f97c2fe-4a97-4788-bbfd-b907320d9690	37
5529	10950	1	8f97c2fe-4a97-4788-bbfd-b907320d9690	83
5530	8250	3	6fcd6219-45c7-47dd-9234-54521c1432c4	124
5531	9450	1	b5987c9d-5639-4eec-8567-e820142c584a	91
5532	11000	2	f1c5c83d-6821-44cc-9519-d585c08c6ce8	155
5533	6400	2	f1c5c83d-6821-44cc-9519-d585c08c6ce8	128
5534	1750	2	b4a10ca1-1556-4912-a085-860feb7b4086	56
5535	9850	2	562cb092-a999-4a2f-abf0-87e69066b0b3	147
5536	3450	3	f460d3f4-0ad8-4756-a046-9f427c93deea	172
5537	4450	2	f460d3f4-0ad8-4756-a046-9f427c93deea	195
5538	5050	1	f460d3f4-0ad8-4756-a046-9f427c93deea	63
5539	7850	1	f460d3f4-0ad8-4756-a046-9f427c93deea	94
5540	8100	3	18a42058-402c-42d6-8541-7421614b61b1	15
5541	4350	1	18a42058-402c-42d6-8541-7421614b61b1	140
5542	9000	3	1a8f6a56-26d8-4a28-9bb6-b4aa1eb973a3	119
5543	4950	3	00bdf3d8-a6a6-41d9-926e-9dbd33a7cd5c	2
5544	5100	2	00bdf3d8-a6a6-41d9-926e-9dbd33a7cd5c	167
5545	7650	3	00bdf3d8-a6a6-41d9-926e-9dbd33a7cd5c	160
5546	10350	3	0b70393a-8645-422b-ab8e-d1aa660c0e93	31
5547	6900	2	0b70393a-8645-422b-ab8e-d1aa660c0e93	85
5548	12350	3	0b70393a-8645-422b-ab8e-d1aa660c0e93	53
5549	11150	2	483583b3-fca4-413f-89b7-d48709c0085c	90
5550	4100	1	483583b3-fca4-413f-89b7-d48709c0085c	57
5551	9950	2	483583b3-fca4-413f-89b7-d48709c0085c	98
5552	13400	2	483583b3-fca4-413f-89b7-d48709c0085c	149
5553	9450	3	e43be567-bd5a-4f68-b3b1-6bbb36ccb09c	113
5554	6550	1	e43be567-bd5a-4f68-b3b1-6bbb36ccb09c	43
5555	12350	3	0a974caa-c937-4259-a072-d70730dc3fe1	53
5556	11750	2	151fe5a0-35b0-4d3d-bad5-97a437a8894d	11
5557	8900	1	819801c7-2f5e-4415-a163-515864e5df28	110
5558	2000	1	25ca0401-19c4-4dd8-a9c1-edfe6c545dab	105
5559	11300	3	25ca0401-19c4-4dd8-a9c1-edfe6c545dab	55
5560	11450	2	2ee0c315-d45a-4f2d-9ea9-2772955262fa	200
5561	1450	1	2ee0c315-d45a-4f2d-9ea9-2772955262fa	137
5562	9250	2	828aaf0a-0cb8-4031-8b57-ae1f0fd07259	18
5563	12750	3	828aaf0a-0cb8-4031-8b57-ae1f0fd07259	84
5564	12550	3	828aaf0a-0cb8-4031-8b57-ae1f0fd07259	101
5565	2350	1	9a19f094-17fd-4935-9285-3607083f80c8	125
5566	5950	3	5ecdd142-c2d9-47d1-869a-f52a4b08e6bd	173
5567	11750	3	5ecdd142-c2d9-47d1-869a-f52a4b08e6bd	11
5568	13550	1	5ecdd142-c2d9-47d1-869a-f52a4b08e6bd	42
5569	7350	1	5ecdd142-c2d9-47d1-869a-f52a4b08e6bd	150
5570	9000	2	1761c249-9270-4f3b-80af-bf3a86f93125	119
5571	10650	1	1761c249-9270-4f3b-80af-bf3a86f93125	104
5572	5050	2	1761c249-9270-4f3b-80af-bf3a86f93125	63
5573	9450	2	adc3eeeb-c358-4968-86c6-19d481c4fbb9	113
5574	6700	2	adc3eeeb-c358-4968-86c6-19d481c4fbb9	165
5575	8100	1	adc3eeeb-c358-4968-86c6-19d481c4fbb9	136
5576	3450	1	5e323245-a4f9-4825-a773-03d87967ffdf	10
5577	2300	3	5e323245-a4f9-4825-a773-03d87967ffdf	39
5578	10850	2	b2962b5e-9d48-4e03-87f8-45102b4dc7b7	162
5579	3700	3	e348c88a-d088-46f5-a248-abda85d2e0b8	13
5580	11150	3	cd90759b-3195-49ce-810c-e4eb56ee581c	90
5581	8550	3	cd90759b-3195-49ce-810c-e4eb56ee581c	37
5582	10150	1	cd90759b-3195-49ce-810c-e4eb56ee581c	176
5583	7850	1	cd90759b-3195-49ce-810c-e4eb56ee581c	21
5584	11150	3	a9d82121-76d8-4bc8-8bea-541a37290d3b	90
5585	9400	3	a9d82121-76d8-4bc8-8bea-541a37290d3b	81
5586	10350	1	a9d82121-76d8-4bc8-8bea-541a37290d3b	31
5587	13800	3	a9d82121-76d8-4bc8-8bea-541a37290d3b	130
5588	6250	2	9d92d33c-c066-4684-81b9-8bc88fa04713	71
5589	1750	2	9d92d33c-c066-4684-81b9-8bc88fa04713	56
5590	9000	2	e9c039d6-06c7-460b-b084-29df7ff5503d	96
5591	10800	3	e9c039d6-06c7-460b-b084-29df7ff5503d	133
5592	1700	1	e9c039d6-06c7-460b-b084-29df7ff5503d	187
5593	7150	1	e9c039d6-06c7-460b-b084-29df7ff5503d	121
5594	7150	1	fe57ded9-6243-45fb-b6cc-639324004c50	121
5595	6600	1	fe57ded9-6243-45fb-b6cc-639324004c50	74
5596	2000	1	fe57ded9-6243-45fb-b6cc-639324004c50	75
5597	8900	3	fe57ded9-6243-45fb-b6cc-639324004c50	110
5598	5650	3	8a4853c3-0abd-4813-8a09-336da93c1ca5	68
5599	12800	2	8a4853c3-0abd-4813-8a09-336da93c1ca5	17
5600	4950	2	8a4853c3-0abd-4813-8a09-336da93c1ca5	2
5601	7850	1	8a4853c3-0abd-4813-8a09-336da93c1ca5	94
5602	1600	1	47f03c79-5f8d-4b3f-b836-5ee219f49a70	180
5603	6750	1	47f03c79-5f8d-4b3f-b836-5ee219f49a70	198
5604	13350	3	47f03c79-5f8d-4b3f-b836-5ee219f49a70	182
5605	7550	1	63f8acfa-b137-4099-9dc4-4fb01cbf777e	92
5606	13800	1	4282aad4-ebe2-4c63-9501-8bdfc332fc3f	117
5607	5250	1	4282aad4-ebe2-4c63-9501-8bdfc332fc3f	54
5608	10550	3	e2a77089-6a01-49fe-b4be-cb21101ab0f0	5
5609	5650	2	a19f55c4-7a25-4463-bec1-b195e61e4e95	68
5610	5650	3	52322801-5221-4992-b327-983f7192e474	7
5611	2450	3	52322801-5221-4992-b327-983f7192e474	20
5612	7650	2	52322801-5221-4992-b327-983f7192e474	160
5613	6050	1	6bffd1b3-6cf2-4477-a031-693cd2aefa45	86
5614	2250	2	6bffd1b3-6cf2-4477-a031-693cd2aefa45	14
5615	8550	3	601d7091-ed60-4992-8d07-9e7393c3bf3e	49
5616	6950	3	c569bf69-d1aa-4e15-9dae-66a68b43b776	61
5617	11650	2	13912c2f-e6f1-49fa-ae79-95c52a4d652e	196
5618	8550	1	13912c2f-e6f1-49fa-ae79-95c52a4d652e	49
5619	11350	1	13912c2f-e6f1-49fa-ae79-95c52a4d652e	29
5620	11600	1	13912c2f-e6f1-49fa-ae79-95c52a4d652e	118
5621	3150	1	dae8ee14-3f99-412e-9f04-6c16122bcc6e	4
5622	6900	3	dae8ee14-3f99-412e-9f04-6c16122bcc6e	85
5623	4200	3	8de682e9-05ea-43ac-bec2-fba0c85a2056	183
5624	2100	1	8de682e9-05ea-43ac-bec2-fba0c85a2056	188
5625	10950	1	8de682e9-05ea-43ac-bec2-fba0c85a2056	199
5626	8650	1	8de682e9-05ea-43ac-bec2-fba0c85a2056	152
5627	9300	2	eef07862-baf9-4645-9e78-40053c0e18c1	185
5628	9150	1	eef07862-baf9-4645-9e78-40053c0e18c1	154
5629	7250	2	ae3b05dd-3a59-4b54-ab13-ac085db8888e	161
5630	6550	3	ae3b05dd-3a59-4b54-ab13-ac085db8888e	43
5631	5200	1	ae3b05dd-3a59-4b54-ab13-ac085db8888e	191
5632	13850	2	60e8bd9b-45aa-406b-8730-ebda9426c528	116
5633	1750	1	60e8bd9b-45aa-406b-8730-ebda9426c528	56
5634	10800	1	60e8bd9b-45aa-406b-8730-ebda9426c528	6
5635	7350	3	f9442c60-b60c-4def-80d7-edfd8dc95f4c	150
5636	5800	1	6819575f-2051-42c2-a8dc-fbbcace959ac	123
5637	10950	3	b48958c9-56d4-4b1d-8326-f0d44b5885d4	83
5638	8300	3	b48958c9-56d4-4b1d-8326-f0d44b5885d4	138
5639	9000	2	b48958c9-56d4-4b1d-8326-f0d44b5885d4	119
5640	8650	1	b48958c9-56d4-4b1d-8326-f0d44b5885d4	152
5641	3000	2	39e8ac88-d217-4d8c-80bd-e800a2cf4300	109
5642	7500	3	39e8ac88-d217-4d8c-80bd-e800a2cf4300	58
5643	11750	3	ac42adb7-ee9e-49e4-a50e-17b66bfb6752	11
5644	13300	3	5dcd9677-c98d-462d-88a6-ac20e980727e	87
5645	12850	1	8b24e8d0-f31d-45c2-aeec-4d0e561df9d2	47
5646	5300	1	8b24e8d0-f31d-45c2-aeec-4d0e561df9d2	3
5647	5950	2	8b24e8d0-f31d-45c2-aeec-4d0e561df9d2	173
5648	10950	1	caea6a16-b1d8-4a1d-8a86-65580ada95c7	33
5649	13750	1	caea6a16-b1d8-4a1d-8a86-65580ada95c7	108
5650	5650	1	252d8fb5-b9a7-471f-a8a6-4c47a3f047a2	68
5651	2100	3	252d8fb5-b9a7-471f-a8a6-4c47a3f047a2	34
5652	10100	2	7c57ee22-f923-4551-861e-24022b80f6ea	103
5653	5950	2	7c57ee22-f923-4551-861e-24022b80f6ea	173
5654	6600	1	7c57ee22-f923-4551-861e-24022b80f6ea	78
5655	4100	3	7c57ee22-f923-4551-861e-24022b80f6ea	38
5656	13550	3	3c95103f-5af8-4acd-906f-ff59a36c5cac	42
5657	4200	2	3c95103f-5af8-4acd-906f-ff59a36c5cac	183
5658	8400	3	ef3fbac9-57d0-4fc4-b3dc-718ecba22fec	64
5659	9000	2	ef3fbac9-57d0-4fc4-b3dc-718ecba22fec	96
5660	5450	3	ef3fbac9-57d0-4fc4-b3dc-718ecba22fec	164
5661	3800	3	ef3fbac9-57d0-4fc4-b3dc-718ecba22fec	27
5662	1750	2	d76312d3-8349-48e7-85f0-92cdb2d96329	56
5663	1700	2	d76312d3-8349-48e7-85f0-92cdb2d96329	187
5664	11000	3	c82097f2-2e9f-486e-a587-bc00805a6be3	41
5665	13600	2	c82097f2-2e9f-486e-a587-bc00805a6be3	76
5666	3450	2	c82097f2-2e9f-486e-a587-bc00805a6be3	10
5667	10100	2	99dc0415-60de-4809-a760-a8091c138dd6	103
5668	3450	1	99dc0415-60de-4809-a760-a8091c138dd6	10
5669	13100	1	b075922d-6d37-48d1-a3f8-9de9d61611c2	26
5670	8650	1	77f8c611-4005-4784-8adc-370e4b4b0a81	152
5671	7650	2	77f8c611-4005-4784-8adc-370e4b4b0a81	146
5672	12050	2	bb862ddf-0018-4ca1-92f2-a04228c1d203	194
5673	10750	3	bb862ddf-0018-4ca1-92f2-a04228c1d203	193
5674	6850	3	bb862ddf-0018-4ca1-92f2-a04228c1d203	189
5675	11450	2	bb862ddf-0018-4ca1-92f2-a04228c1d203	200
5676	4850	2	4b4f29db-cdd7-4994-ab9c-56a3f379b455	168
5677	2000	2	4b4f29db-cdd7-4994-ab9c-56a3f379b455	105
5678	3700	1	4b4f29db-cdd7-4994-ab9c-56a3f379b455	178
5679	12350	3	4b4f29db-cdd7-4994-ab9c-56a3f379b455	184
5680	9300	3	cd08b98e-a44a-4c7e-a1db-0fc92fca8fbc	40
5681	9150	3	cd08b98e-a44a-4c7e-a1db-0fc92fca8fbc	154
5682	3700	2	cd08b98e-a44a-4c7e-a1db-0fc92fca8fbc	13
5683	10850	3	8f258bd9-4571-48c2-970e-dc67480395e5	162
5684	10100	1	7d712623-03fe-4207-bafa-ad3c9f70d8df	103
5685	12350	1	7d712623-03fe-4207-bafa-ad3c9f70d8df	53
5686	13750	2	7d712623-03fe-4207-bafa-ad3c9f70d8df	108
5687	12850	3	858db280-be47-4ee1-93b0-905799539d3d	47
5688	10850	3	858db280-be47-4ee1-93b0-905799539d3d	162
5689	3700	1	858db280-be47-4ee1-93b0-905799539d3d	13
5690	8650	3	858db280-be47-4ee1-93b0-905799539d3d	152
5691	10550	3	8b54557f-4196-447d-a2f4-7b118238f2e2	5
5692	11500	3	8b54557f-4196-447d-a2f4-7b118238f2e2	139
5693	8600	1	74da5829-630d-4ab8-bbe4-4689e83e3668	186
5694	5250	2	2c8a5ace-7154-4ff8-9bef-518b8ae8bc65	177
5695	1500	2	2c8a5ace-7154-4ff8-9bef-518b8ae8bc65	122
5696	6600	1	2c8a5ace-7154-4ff8-9bef-518b8ae8bc65	74
5697	2300	2	4d920cd3-f509-459d-8033-562433291ee3	39
5698	13350	2	4d920cd3-f509-459d-8033-562433291ee3	182
5699	12150	1	92825b75-6f7c-405b-8df0-6fcd90c3c1a6	144
5700	9950	2	92825b75-6f7c-405b-8df0-6fcd90c3c1a6	98
5701	13850	3	41e1f870-605e-4d5b-a5b2-b2b10f233742	116
5702	13750	3	7d6b6c0d-ce9d-4764-9ac5-73b5a88ed066	48
5703	1350	3	53b53a89-b684-467f-b6eb-36254b289f14	72
5704	7300	1	53b53a89-b684-467f-b6eb-36254b289f14	65
5705	8100	1	53b53a89-b684-467f-b6eb-36254b289f14	136
5706	10800	1	0986b81e-47ef-4e35-83b4-28f9ccd97c82	133
5707	6750	3	0986b81e-47ef-4e35-83b4-28f9ccd97c82	198
5708	1750	2	9ae20751-c8fa-42ee-b865-bf89987b91da	56
5709	4850	3	9ae20751-c8fa-42ee-b865-bf89987b91da	168
5710	2450	3	9ae20751-c8fa-42ee-b865-bf89987b91da	20
5711	12350	3	c30a0ab5-2350-4f48-965a-c96b674d358b	175
5712	5800	3	81cc7e71-0d3c-4565-8065-df593efb122a	123
5713	2100	3	81cc7e71-0d3c-4565-8065-df593efb122a	188
5714	3700	2	81cc7e71-0d3c-4565-8065-df593efb122a	13
5715	12550	1	8b66800c-e3f1-4766-82e6-46eafa64fe3d	101
5716	7350	2	8b66800c-e3f1-4766-82e6-46eafa64fe3d	150
5717	8750	1	8b66800c-e3f1-4766-82e6-46eafa64fe3d	70
5718	11700	1	8b66800c-e3f1-4766-82e6-46eafa64fe3d	46
5719	3300	1	c4d9d836-c8e8-44fa-b969-04ddda6f1bbc	106
5720	2700	2	c4d9d836-c8e8-44fa-b969-04ddda6f1bbc	77
5721	13800	2	7e43afd4-9554-420e-a296-350591a40110	130
5722	7150	1	79cc8ebd-87d8-4ed8-a29c-0e49fd651c6b	121
5723	6400	2	952abfde-ecf2-4610-b4e1-89cc84593e47	128
5724	7600	1	952abfde-ecf2-4610-b4e1-89cc84593e47	35
5725	8700	2	952abfde-ecf2-4610-b4e1-89cc84593e47	93
5726	8750	3	5342703b-dcf0-44f3-9273-2c5419dc40ff	157
5727	11500	2	6fbdb85a-8cf0-40fb-b245-67b5e5bd0266	139
5728	3200	2	6fbdb85a-8cf0-40fb-b245-67b5e5bd0266	126
5729	2050	2	6fbdb85a-8cf0-40fb-b245-67b5e5bd0266	19
5730	8100	3	6fbdb85a-8cf0-40fb-b245-67b5e5bd0266	15
5731	13550	1	a2ecab42-f505-4288-af79-7fa0c198fd3d	42
5732	6550	3	a2ecab42-f505-4288-af79-7fa0c198fd3d	43
5733	9650	3	2bb3e4d0-2573-4540-8b7a-e4683148575e	16
5734	10800	3	e2317db7-9409-461f-a2a8-0002db4c10fc	6
5735	13100	2	e2317db7-9409-461f-a2a8-0002db4c10fc	26
5736	7850	1	d750cff0-b105-4f12-894c-08c741e2ce3f	94
5737	2300	3	d750cff0-b105-4f12-894c-08c741e2ce3f	39
5738	4150	2	d750cff0-b105-4f12-894c-08c741e2ce3f	111
5739	9950	3	d750cff0-b105-4f12-894c-08c741e2ce3f	98
5740	6600	3	b24ed080-5695-480d-aa1d-2cdb9e46e352	148
5741	7850	3	e9d08120-8106-423c-96d3-f3cd4b4aa44d	21
5742	10550	2	e9d08120-8106-423c-96d3-f3cd4b4aa44d	5
5743	4100	2	e9d08120-8106-423c-96d3-f3cd4b4aa44d	38
5744	7800	1	e9d08120-8106-423c-96d3-f3cd4b4aa44d	127
5745	6600	3	bc69f753-ed47-492d-9b1b-1a24e4f92693	78
5746	6400	3	bc69f753-ed47-492d-9b1b-1a24e4f92693	128
5747	3150	3	954573e5-4fc8-4f1a-8b47-50a1adb65ff0	163
5748	3150	1	954573e5-4fc8-4f1a-8b47-50a1adb65ff0	4
5749	3250	1	954573e5-4fc8-4f1a-8b47-50a1adb65ff0	120
5750	5450	3	eb36a118-d610-4b32-beec-ab2f1974a6b5	164
5751	5950	2	eb36a118-d610-4b32-beec-ab2f1974a6b5	88
5752	2000	1	8a4a4264-30fa-4637-bea3-8f619de0f0a2	105
5753	9450	2	8a4a4264-30fa-4637-bea3-8f619de0f0a2	113
5754	3700	3	8a4a4264-30fa-4637-bea3-8f619de0f0a2	131
5755	9100	1	5a1eedb8-cfd1-4c3f-a366-55b5e70ee56e	28
5756	11250	2	2d397823-20d1-4e88-9ab1-fc8984d6467e	30
5757	13850	1	0f5306d2-56e3-49a6-88d9-71b6f7c7f562	116
5758	10750	2	0f5306d2-56e3-49a6-88d9-71b6f7c7f562	193
5759	3450	1	0f5306d2-56e3-49a6-88d9-71b6f7c7f562	10
5760	3300	2	0f5306d2-56e3-49a6-88d9-71b6f7c7f562	106
5761	13600	2	dc113df4-22a7-4b38-b230-6112c8984e43	76
5762	10950	1	dc113df4-22a7-4b38-b230-6112c8984e43	33
5763	5650	2	dc113df4-22a7-4b38-b230-6112c8984e43	7
5764	7750	2	dc113df4-22a7-4b38-b230-6112c8984e43	44
5765	5000	2	ce3576cf-fb33-46ae-a46c-8089307dc144	143
5766	9850	1	ce3576cf-fb33-46ae-a46c-8089307dc144	147
5767	7350	3	cc1c9dcd-e590-4cc9-a743-8e1ea00ef548	150
5768	9550	3	dc75671e-e8aa-4646-97e4-390a668d09c1	62
5769	7350	3	dc75671e-e8aa-4646-97e4-390a668d09c1	150
5770	3700	1	dc75671e-e8aa-4646-97e4-390a668d09c1	131
5771	1250	2	dc75671e-e8aa-4646-97e4-390a668d09c1	45
5772	11000	3	59587535-02c1-4ec3-83e5-78ea4bf8d852	41
5773	5800	3	59587535-02c1-4ec3-83e5-78ea4bf8d852	123
5774	4100	2	59587535-02c1-4ec3-83e5-78ea4bf8d852	38
5775	4100	1	f6dda3fc-1309-43d3-8074-4f0ab75cdcce	38
5776	12350	1	f6dda3fc-1309-43d3-8074-4f0ab75cdcce	175
5777	6400	3	397801a4-5c4e-48d0-8962-cf3ba7940a2e	174
5778	9350	3	397801a4-5c4e-48d0-8962-cf3ba7940a2e	97
5779	11200	2	397801a4-5c4e-48d0-8962-cf3ba7940a2e	73
5780	1750	3	d0c078fd-edc1-4c63-80c3-14f6cdf7dbef	56
5781	5700	2	9e6394df-ed1c-4561-891f-626daced8768	51
5782	6600	1	9e6394df-ed1c-4561-891f-626daced8768	74
5783	3700	1	7e092e1f-f6cf-44b9-a173-6c26c09e56f0	13
5784	7500	2	7e092e1f-f6cf-44b9-a173-6c26c09e56f0	58
5785	12050	1	0108bf10-d437-47c5-abda-b7155283ee38	69
5786	3450	2	23479020-652c-4162-af97-dd335c82765f	172
5787	2100	1	00f188f3-74a8-46f7-b6ec-8f9c4b261a74	188
5788	1600	2	00f188f3-74a8-46f7-b6ec-8f9c4b261a74	180
5789	12350	2	00f188f3-74a8-46f7-b6ec-8f9c4b261a74	53
5790	2000	1	00f188f3-74a8-46f7-b6ec-8f9c4b261a74	192
5791	7500	2	722d3815-3d84-43ba-98c3-5bc32b39d70f	58
5792	12850	3	722d3815-3d84-43ba-98c3-5bc32b39d70f	47
5793	12750	1	496b707d-9869-4cb1-aeb3-9513c1e129fb	84
5794	2300	2	496b707d-9869-4cb1-aeb3-9513c1e129fb	39
5795	8800	2	14b081b4-f6ec-4bde-b848-6a633ef8d119	36
5796	7650	3	14b081b4-f6ec-4bde-b848-6a633ef8d119	160
5797	4450	2	14b081b4-f6ec-4bde-b848-6a633ef8d119	195
5798	9200	2	14b081b4-f6ec-4bde-b848-6a633ef8d119	115
5799	9150	1	a34674a1-d19c-4a38-bc6f-dbdf6b0c871a	154
5800	2450	3	a34674a1-d19c-4a38-bc6f-dbdf6b0c871a	20
5801	3950	1	a34674a1-d19c-4a38-bc6f-dbdf6b0c871a	132
5802	3200	2	e1609716-f0e0-4da1-8ca5-82aaedf07e66	126
5803	11200	3	e1609716-f0e0-4da1-8ca5-82aaedf07e66	67
5804	3700	2	e1609716-f0e0-4da1-8ca5-82aaedf07e66	13
5805	12800	3	e1609716-f0e0-4da1-8ca5-82aaedf07e66	17
5806	4200	1	fa5bfa23-744a-463c-a499-314379b9c7a8	183
5807	2000	1	fa5bfa23-744a-463c-a499-314379b9c7a8	75
5808	4700	1	fa5bfa23-744a-463c-a499-314379b9c7a8	102
5809	7600	3	fa5bfa23-744a-463c-a499-314379b9c7a8	35
5810	11350	2	fdd63182-4b35-4449-a330-f17f5bacabb8	107
5811	10950	1	fdd63182-4b35-4449-a330-f17f5bacabb8	83
5812	12950	3	5006917e-2ee6-439e-b055-7813e13bb6ec	23
5813	3700	3	5006917e-2ee6-439e-b055-7813e13bb6ec	178
5814	11000	2	cc0fc5a4-7f6e-4fa7-8bb8-98fa7b058500	155
5815	5700	3	cc0fc5a4-7f6e-4fa7-8bb8-98fa7b058500	114
5816	10150	3	cc0fc5a4-7f6e-4fa7-8bb8-98fa7b058500	176
5817	9550	3	bca95b1d-2bfa-46da-aee4-674ef0d53b2a	62
5818	10550	2	bca95b1d-2bfa-46da-aee4-674ef0d53b2a	5
5819	3700	3	bca95b1d-2bfa-46da-aee4-674ef0d53b2a	131
5820	6600	1	bca95b1d-2bfa-46da-aee4-674ef0d53b2a	74
5821	11850	1	81eaef64-93e4-4ab4-9885-cef22a3acef0	60
5822	9300	1	28a09349-ede3-4790-8b48-fca6f0bcd01d	185
5823	6550	1	28a09349-ede3-4790-8b48-fca6f0bcd01d	43
5824	2750	2	28a09349-ede3-4790-8b48-fca6f0bcd01d	9
5825	1750	2	28a09349-ede3-4790-8b48-fca6f0bcd01d	56
5826	1650	2	5ab3e31d-1a9f-40b8-8166-f275b70db10b	82
5827	10800	1	a85b2619-88c8-48db-a11c-cc81399bea3f	133
5828	11600	2	a85b2619-88c8-48db-a11c-cc81399bea3f	32
5829	9950	1	a85b2619-88c8-48db-a11c-cc81399bea3f	98
5830	6900	3	a85b2619-88c8-48db-a11c-cc81399bea3f	85
5831	7300	2	970a644a-9a9e-445f-8286-ddad137ed2b2	65
5832	3950	2	970a644a-9a9e-445f-8286-ddad137ed2b2	132
5833	9000	1	970a644a-9a9e-445f-8286-ddad137ed2b2	119
5834	2700	2	d95f58b0-cc41-471e-9120-a7c00a4d15d6	77
5835	5250	3	d95f58b0-cc41-471e-9120-a7c00a4d15d6	177
5836	8650	3	d95f58b0-cc41-471e-9120-a7c00a4d15d6	152
5837	11000	3	d95f58b0-cc41-471e-9120-a7c00a4d15d6	155
5838	1350	3	42399e6f-7c96-4f16-ac0f-5251716a03d3	72
5839	8900	2	42399e6f-7c96-4f16-ac0f-5251716a03d3	110
5840	1700	3	c0d10aca-284b-4836-bc0a-9d43a3b01f67	187
5841	10950	2	18f4deb1-2411-4e54-bb64-1bdc7981a0c0	83
5842	11600	2	18f4deb1-2411-4e54-bb64-1bdc7981a0c0	32
5843	13800	2	8e7e629e-1b73-4e53-af27-b4859ed9a2cc	130
5844	7150	2	8e7e629e-1b73-4e53-af27-b4859ed9a2cc	121
5845	12950	2	8e7e629e-1b73-4e53-af27-b4859ed9a2cc	23
5846	6750	3	8e7e629e-1b73-4e53-af27-b4859ed9a2cc	198
5847	5650	3	f613b9a0-bccb-4559-8868-1531e7a440ec	141
5848	10750	1	f613b9a0-bccb-4559-8868-1531e7a440ec	193
5849	5700	2	f613b9a0-bccb-4559-8868-1531e7a440ec	114
5850	7350	2	f613b9a0-bccb-4559-8868-1531e7a440ec	150
5851	11750	3	b958d293-97bb-42db-83e4-a58c15834fd5	11
5852	3150	1	cd47772a-a76b-4f4d-9eb0-c495c5874e20	4
5853	13600	2	cd47772a-a76b-4f4d-9eb0-c495c5874e20	181
5854	8550	2	cd47772a-a76b-4f4d-9eb0-c495c5874e20	49
5855	12950	3	3ca8dc05-42c9-4075-b68d-60b991bbf897	52
5856	8550	3	3ca8dc05-42c9-4075-b68d-60b991bbf897	49
5857	7800	2	5aba1356-7b2b-4419-8e3a-7a70cb3374ae	142
5858	2700	1	5aba1356-7b2b-4419-8e3a-7a70cb3374ae	77
5859	6700	3	69e4fc18-4d99-400b-a6e4-53ce166a05b0	165
5860	9450	2	69e4fc18-4d99-400b-a6e4-53ce166a05b0	91
5861	7500	3	69e4fc18-4d99-400b-a6e4-53ce166a05b0	58
5862	3800	1	69e4fc18-4d99-400b-a6e4-53ce166a05b0	27
5863	5700	2	7318a5b9-3a93-4d67-ac4d-6608516d7702	114
5864	5950	2	7318a5b9-3a93-4d67-ac4d-6608516d7702	173
5865	2100	2	d6582b92-122b-4b05-93fc-43f76b7347a7	34
5866	9400	3	d6582b92-122b-4b05-93fc-43f76b7347a7	81
5867	9300	2	c48bf36a-85e7-47a8-b915-0634721de65e	40
5868	4850	2	98d6a407-1b6b-4a8a-bc3d-a76219a52d04	168
5869	11450	1	f178d11e-a904-428f-ad4a-bf8ee9f4940f	200
5870	1750	3	f178d11e-a904-428f-ad4a-bf8ee9f4940f	159
5871	6900	2	37015b8d-7e2d-4c42-b527-b357c2866dd0	85
5872	7750	3	37015b8d-7e2d-4c42-b527-b357c2866dd0	44
5873	11250	3	7dd6f376-2d60-4f34-bc47-5624556f5544	30
5874	13100	3	7dd6f376-2d60-4f34-bc47-5624556f5544	26
5875	13600	1	7dd6f376-2d60-4f34-bc47-5624556f5544	76
5876	7250	1	3eb898e8-17b1-46f4-bff3-6637224cce7b	158
5877	7300	2	3eb898e8-17b1-46f4-bff3-6637224cce7b	65
5878	9350	2	c71306ab-224b-4311-8d5b-a35f380bc86d	97
5879	10950	2	8bd5e0f0-9b65-4a9d-a977-7a33a86ce9d4	33
5880	12150	3	8bd5e0f0-9b65-4a9d-a977-7a33a86ce9d4	144
5881	10150	1	a87082e9-89b9-402d-8121-3aa23cda8ac9	176
5882	12050	3	3085e28f-6001-4f49-b6ba-97fce06d041b	194
5883	13600	1	3085e28f-6001-4f49-b6ba-97fce06d041b	181
5884	5650	3	3085e28f-6001-4f49-b6ba-97fce06d041b	68
5885	5700	1	5333b28f-3bb2-4e95-bae0-31f102e1a265	51
5886	11700	2	5333b28f-3bb2-4e95-bae0-31f102e1a265	46
5887	1600	3	b07429a8-1fbe-4023-9598-43010c9bceb3	180
5888	10100	1	b07429a8-1fbe-4023-9598-43010c9bceb3	103
5889	1500	1	b07429a8-1fbe-4023-9598-43010c9bceb3	122
5890	5650	1	6547ad1d-459f-44a7-909f-12a044ab4b76	7
5891	11700	2	6547ad1d-459f-44a7-909f-12a044ab4b76	46
5892	3950	3	6547ad1d-459f-44a7-909f-12a044ab4b76	132
5893	1350	1	14a08fa6-4a3a-4f03-8d14-8fb334df6110	72
5894	12050	1	14a08fa6-4a3a-4f03-8d14-8fb334df6110	69
5895	13100	2	14a08fa6-4a3a-4f03-8d14-8fb334df6110	26
5896	11000	1	14a08fa6-4a3a-4f03-8d14-8fb334df6110	171
5897	1700	3	591084f9-7d2c-47bf-9278-02ecf83b2220	187
5898	10950	1	c7f8472d-83b2-48e6-abed-b39c9732ef8c	83
5899	8400	1	c7f8472d-83b2-48e6-abed-b39c9732ef8c	64
5900	3700	2	c7f8472d-83b2-48e6-abed-b39c9732ef8c	131
5901	11950	1	c7f8472d-83b2-48e6-abed-b39c9732ef8c	134
5902	4700	1	03ebb0f0-7eda-4109-998b-5d6da9b2cee4	102
5903	7250	1	03ebb0f0-7eda-4109-998b-5d6da9b2cee4	158
5904	8750	3	03ebb0f0-7eda-4109-998b-5d6da9b2cee4	157
5905	11950	2	8bf20fb3-1a68-4636-bd77-3c4c8951261c	134
5906	9150	2	8bf20fb3-1a68-4636-bd77-3c4c8951261c	154
5907	3450	2	8bf20fb3-1a68-4636-bd77-3c4c8951261c	172
5908	10350	3	8bf20fb3-1a68-4636-bd77-3c4c8951261c	31
5909	5650	3	a70c5075-4225-454c-bb62-46b8dcf68a4a	141
5910	7550	2	a70c5075-4225-454c-bb62-46b8dcf68a4a	92
5911	1650	1	a70c5075-4225-454c-bb62-46b8dcf68a4a	82
5912	3700	2	754baa24-cdca-483e-a12a-d8a6e8e6d446	13
5913	5650	2	754baa24-cdca-483e-a12a-d8a6e8e6d446	141
5914	8250	2	754baa24-cdca-483e-a12a-d8a6e8e6d446	124
5915	1700	3	454c4f63-08b4-44bf-b1e6-c1978fa5c3cb	187
5916	5300	2	454c4f63-08b4-44bf-b1e6-c1978fa5c3cb	3
5917	2350	3	454c4f63-08b4-44bf-b1e6-c1978fa5c3cb	125
5918	9450	1	454c4f63-08b4-44bf-b1e6-c1978fa5c3cb	113
5919	9550	1	87f3e2a4-edbf-4ef4-9920-c82cc476a78f	62
5920	8800	3	87f3e2a4-edbf-4ef4-9920-c82cc476a78f	36
5921	9400	1	87f3e2a4-edbf-4ef4-9920-c82cc476a78f	81
5922	3800	2	14546bef-6adb-408f-8560-36108ac61f57	27
5923	1250	3	14546bef-6adb-408f-8560-36108ac61f57	45
5924	11000	2	517a8428-9f64-4b3f-a036-f81870409510	41
5925	2000	1	517a8428-9f64-4b3f-a036-f81870409510	75
5926	3950	1	517a8428-9f64-4b3f-a036-f81870409510	112
5927	7150	2	48ffffc2-562c-4a71-b27a-207b2fbe6f9a	121
5928	5250	1	bad03dfb-a8d2-4e9d-9ef3-b96970509170	54
5929	10800	1	bad03dfb-a8d2-4e9d-9ef3-b96970509170	6
5930	12350	1	bad03dfb-a8d2-4e9d-9ef3-b96970509170	190
5931	10550	3	7879eb08-ff7f-4ef5-a0d6-09dca26dd131	5
5932	8750	1	7879eb08-ff7f-4ef5-a0d6-09dca26dd131	70
5933	9450	1	7879eb08-ff7f-4ef5-a0d6-09dca26dd131	113
5934	5700	2	72c2a934-a3cc-4e0f-bccd-a9fa82f8b677	51
5935	2050	2	72c2a934-a3cc-4e0f-bccd-a9fa82f8b677	19
5936	5250	2	4b6f3272-46e4-487e-8e33-359ba03540bb	177
5937	7800	2	e8c2342f-4ad2-47b4-872b-635a0bb35921	142
5938	8550	1	e8c2342f-4ad2-47b4-872b-635a0bb35921	37
5939	9550	1	e8c2342f-4ad2-47b4-872b-635a0bb35921	62
5940	8100	2	e8c2342f-4ad2-47b4-872b-635a0bb35921	136
5941	5700	2	4f8e7966-2866-4ddd-833d-753a254382ac	51
5942	5950	1	4f8e7966-2866-4ddd-833d-753a254382ac	88
5943	8800	1	4f8e7966-2866-4ddd-833d-753a254382ac	36
5944	2450	1	b3fce778-5923-488f-9e56-e47d6d2d8e44	20
5945	8300	2	b3fce778-5923-488f-9e56-e47d6d2d8e44	138
5946	10850	3	b3fce778-5923-488f-9e56-e47d6d2d8e44	162
5947	11000	3	a04faa99-42a8-4299-b87b-d466aee29500	41
5948	7250	2	a04faa99-42a8-4299-b87b-d466aee29500	158
5949	6400	1	7cf4c769-440d-49dc-91ed-cb6d1907956d	174
5950	6600	3	7cf4c769-440d-49dc-91ed-cb6d1907956d	74
5951	5200	2	d36af9c5-0103-4eca-ae83-418eec3338f4	191
5952	11350	3	273b149b-889c-4fab-85e9-95411be838b8	29
5953	11200	1	273b149b-889c-4fab-85e9-95411be838b8	67
5954	13600	1	273b149b-889c-4fab-85e9-95411be838b8	76
5955	8750	3	ea3742f3-8638-4222-af85-530c2143b12b	70
5956	10950	3	ea3742f3-8638-4222-af85-530c2143b12b	199
5957	13300	2	ea3742f3-8638-4222-af85-530c2143b12b	87
5958	5800	2	b0f667da-1621-4e7d-8caf-6818c74faace	123
5959	11650	1	94bc58cd-cdd7-45c0-ad3b-2134e7fa82e7	196
5960	950	2	94bc58cd-cdd7-45c0-ad3b-2134e7fa82e7	179
5961	8300	3	ebfa15b8-164e-4b6d-bddc-0ad4ec0a6d1d	138
5962	3700	1	ebfa15b8-164e-4b6d-bddc-0ad4ec0a6d1d	13
5963	13300	2	bb0de2c2-33aa-4c12-898b-b84beec09248	87
5964	7850	3	7e879e23-ee02-4bf6-b88c-c87eaca7775a	12
5965	7300	3	6d523162-9f89-4fae-a8a7-fabad3d3bb73	65
5966	10850	3	6d523162-9f89-4fae-a8a7-fabad3d3bb73	162
5967	8750	3	6d523162-9f89-4fae-a8a7-fabad3d3bb73	70
5968	3300	3	f48a29cd-edc3-4b87-a665-e2c1dbc81e1d	79
5969	9100	3	f48a29cd-edc3-4b87-a665-e2c1dbc81e1d	28
5970	10100	3	f48a29cd-edc3-4b87-a665-e2c1dbc81e1d	151
5971	9350	2	f48a29cd-edc3-4b87-a665-e2c1dbc81e1d	97
5972	11600	2	44c91682-5d3e-4808-b9ae-61ac9b9d3d67	32
5973	9300	1	44c91682-5d3e-4808-b9ae-61ac9b9d3d67	40
5974	6400	3	6c6ca531-dd80-4902-9676-a442c319ab34	174
5975	10150	3	6c6ca531-dd80-4902-9676-a442c319ab34	176
5976	2100	2	6c6ca531-dd80-4902-9676-a442c319ab34	188
5977	5700	1	2974805a-91e2-4649-bd5d-c84122e846a6	114
5978	12750	2	2974805a-91e2-4649-bd5d-c84122e846a6	84
5979	9150	2	2974805a-91e2-4649-bd5d-c84122e846a6	100
5980	11000	2	7c29527d-5f2f-43a4-8922-c2d642a58bd6	171
5981	9400	1	7c29527d-5f2f-43a4-8922-c2d642a58bd6	66
5982	9550	2	7c29527d-5f2f-43a4-8922-c2d642a58bd6	62
5983	5650	2	7c29527d-5f2f-43a4-8922-c2d642a58bd6	50
5984	4000	3	4f93ced6-b1ae-4a9a-882f-b3e4856540e6	59
5985	5650	2	d17eccdc-10d9-46a9-b19f-ec17d644a0f8	50
5986	11950	1	d17eccdc-10d9-46a9-b19f-ec17d644a0f8	129
5987	3250	1	87c5faa3-f5d4-4d05-a121-e2a795d9ee39	170
5988	10150	1	47fb1fef-4959-4e7f-bb0d-a9a2e6bd0746	176
5989	13850	1	47fb1fef-4959-4e7f-bb0d-a9a2e6bd0746	116
5990	12750	1	47fb1fef-4959-4e7f-bb0d-a9a2e6bd0746	84
5991	3950	2	f19abf90-d622-4f7b-a6b5-420c584ab6d7	132
5992	9200	2	87e663c3-4e6b-49d7-a2a5-92ae950ee165	115
5993	6900	1	87e663c3-4e6b-49d7-a2a5-92ae950ee165	85
5994	6250	2	2b19db68-cc15-42dc-abd1-fd75cce84bea	71
5995	11500	1	da432c07-40fb-4cd1-a55f-1a20bc0d3ebb	139
5996	10100	3	1c4c450c-d5f4-43b0-8dfd-cf1f4938fa2d	103
5997	13800	3	6d818115-f8f2-4201-8a30-113bfa2ec0cc	130
5998	9300	1	6d818115-f8f2-4201-8a30-113bfa2ec0cc	40
5999	9150	3	6d818115-f8f2-4201-8a30-113bfa2ec0cc	154
6000	7250	1	6d818115-f8f2-4201-8a30-113bfa2ec0cc	89
6001	3700	2	7b63dc78-4964-445a-a622-dbc7ce433e42	178
6002	4600	1	7b63dc78-4964-445a-a622-dbc7ce433e42	145
6003	6400	3	7b63dc78-4964-445a-a622-dbc7ce433e42	174
6004	12050	2	2e64a23d-da37-4655-a9f2-a594b6c87408	194
6005	8750	1	2e64a23d-da37-4655-a9f2-a594b6c87408	70
6006	11000	1	2e64a23d-da37-4655-a9f2-a594b6c87408	155
6007	5300	2	2e64a23d-da37-4655-a9f2-a594b6c87408	3
6008	8800	3	75655831-8100-461d-853c-a9c0654ddf4e	36
6009	3950	3	75655831-8100-461d-853c-a9c0654ddf4e	132
6010	9300	3	1de30d6b-77fe-43d8-b808-0d68d8a59bff	185
6011	4950	1	1de30d6b-77fe-43d8-b808-0d68d8a59bff	2
6012	1500	2	1de30d6b-77fe-43d8-b808-0d68d8a59bff	122
6013	9000	2	1de30d6b-77fe-43d8-b808-0d68d8a59bff	96
6014	7550	3	1154ce36-4594-4b22-a557-9b4b56cc72ee	197
6015	6400	2	1154ce36-4594-4b22-a557-9b4b56cc72ee	128
6016	13400	3	d52cbe99-7c58-4dee-9a33-0e2a98e109d0	149
6017	9450	2	17bab94b-7d64-443c-a034-2b2220020dac	91
6018	4200	2	ee1e51a4-f89f-4730-8d9e-cc508eae97d6	183
6019	3150	3	ee1e51a4-f89f-4730-8d9e-cc508eae97d6	4
6020	8100	2	ee1e51a4-f89f-4730-8d9e-cc508eae97d6	136
6021	10950	3	ee1e51a4-f89f-4730-8d9e-cc508eae97d6	33
6022	13550	3	f21eca17-8e81-42cd-825b-2e773aeb4c7f	42
6023	7800	3	f21eca17-8e81-42cd-825b-2e773aeb4c7f	142
6024	1450	2	f21eca17-8e81-42cd-825b-2e773aeb4c7f	137
6025	8900	3	f21eca17-8e81-42cd-825b-2e773aeb4c7f	110
6026	7750	2	794f91c7-7911-41e2-ae91-68d211f5673b	44
6027	11850	3	794f91c7-7911-41e2-ae91-68d211f5673b	60
6028	10850	1	794f91c7-7911-41e2-ae91-68d211f5673b	162
6029	10100	2	f46de2b7-9c7a-48e0-a95a-f89f46606d44	151
6030	9850	3	f46de2b7-9c7a-48e0-a95a-f89f46606d44	147
6031	4100	2	f46de2b7-9c7a-48e0-a95a-f89f46606d44	57
6032	6600	2	5d4ed04d-3f99-4a37-9380-a13ff7ba8806	78
6033	9100	3	5d4ed04d-3f99-4a37-9380-a13ff7ba8806	28
6034	9400	1	b01c1b32-fca1-4ddb-a9df-aa35e905c71f	81
6035	9200	1	b01c1b32-fca1-4ddb-a9df-aa35e905c71f	115
6036	10950	2	b01c1b32-fca1-4ddb-a9df-aa35e905c71f	33
6037	3000	1	48323c02-856c-4bbd-b027-4847ddd3f588	109
6038	9250	2	48323c02-856c-4bbd-b027-4847ddd3f588	18
6039	3450	2	6a3a4336-7580-4b57-a628-dff6b5f5f579	172
6040	6900	1	080fd077-3642-4b49-811c-e0963f656c54	85
6041	3450	3	b89b6647-8fa0-4ba0-b579-638ad5b8cac1	172
6042	1750	1	b89b6647-8fa0-4ba0-b579-638ad5b8cac1	56
6043	7800	2	b89b6647-8fa0-4ba0-b579-638ad5b8cac1	127
6044	6950	3	3a82bbfc-f819-4793-9878-70077149ee9a	61
6045	9000	1	3a82bbfc-f819-4793-9878-70077149ee9a	119
6046	11350	1	cba35051-db90-4d4a-aa42-64b5d46f721d	29
6047	5900	1	cba35051-db90-4d4a-aa42-64b5d46f721d	25
6048	11750	3	b368ad66-235c-4979-b70f-8d19015d05e5	11
6049	10800	2	b368ad66-235c-4979-b70f-8d19015d05e5	133
6050	6350	2	b368ad66-235c-4979-b70f-8d19015d05e5	99
6051	11150	3	ebf8126a-34e2-4b76-a982-2a39198c6765	90
6052	1450	1	ebf8126a-34e2-4b76-a982-2a39198c6765	137
6053	11350	2	ebf8126a-34e2-4b76-a982-2a39198c6765	107
6054	2450	2	6a44fa18-b6bd-48bf-966e-4efcad47dd64	20
6055	12050	3	6a44fa18-b6bd-48bf-966e-4efcad47dd64	69
6056	13100	1	6a44fa18-b6bd-48bf-966e-4efcad47dd64	26
6057	2350	3	6a44fa18-b6bd-48bf-966e-4efcad47dd64	125
6058	10950	1	59c3a0fc-b444-49f5-bce7-3ee4759a2d25	83
6059	11250	1	9128db37-4912-44c9-9057-691bc618a998	30
6060	6750	1	af25e7e9-40b6-4386-9bcd-2b3bde8542b2	198
6061	10350	2	48b57984-0261-4bd3-8d1a-efb27300b813	31
6062	7150	2	1cac7ac5-5df1-4220-8e80-ce80d3db3fa8	121
6063	8900	2	1cac7ac5-5df1-4220-8e80-ce80d3db3fa8	110
6064	7350	3	1cac7ac5-5df1-4220-8e80-ce80d3db3fa8	150
6065	10800	1	1cac7ac5-5df1-4220-8e80-ce80d3db3fa8	6
6066	11600	1	14e8070c-cabd-4412-a1d5-151cd9a515ea	169
6067	11200	1	984834b7-2460-484e-bc1a-7e9f102b6988	156
6068	10350	3	984834b7-2460-484e-bc1a-7e9f102b6988	31
6069	7650	1	984834b7-2460-484e-bc1a-7e9f102b6988	146
6070	4000	1	fc7aea53-e40d-489d-a69d-ee33a8d8b906	59
6071	10850	1	fc7aea53-e40d-489d-a69d-ee33a8d8b906	162
6072	8550	2	fc7aea53-e40d-489d-a69d-ee33a8d8b906	37
6073	7350	1	6935d3a0-9fee-4912-a094-ca8fea0995ca	150
6074	9300	2	6935d3a0-9fee-4912-a094-ca8fea0995ca	40
6075	1350	3	6935d3a0-9fee-4912-a094-ca8fea0995ca	72
6076	11200	3	6935d3a0-9fee-4912-a094-ca8fea0995ca	156
6077	13750	2	e199a443-a55e-47ee-ac54-313e8e099198	108
6078	9650	2	e199a443-a55e-47ee-ac54-313e8e099198	16
6079	3900	1	e199a443-a55e-47ee-ac54-313e8e099198	166
6080	4200	1	e199a443-a55e-47ee-ac54-313e8e099198	183
6081	10100	2	f6be0102-0ab7-4c8b-8fc0-0bcdd3cdf1a7	103
6082	11850	2	f6be0102-0ab7-4c8b-8fc0-0bcdd3cdf1a7	60
6083	9250	1	f6be0102-0ab7-4c8b-8fc0-0bcdd3cdf1a7	18
6084	5200	3	f6be0102-0ab7-4c8b-8fc0-0bcdd3cdf1a7	191
6085	8900	3	911e4b0e-a837-4c20-ae2e-2ff9955a3075	110
6086	13300	2	911e4b0e-a837-4c20-ae2e-2ff9955a3075	87
6087	8100	3	911e4b0e-a837-4c20-ae2e-2ff9955a3075	136
6088	11200	1	911e4b0e-a837-4c20-ae2e-2ff9955a3075	67
6089	11600	1	06696449-09a7-4331-8f86-678cf453e42c	32
6090	12350	1	83375249-5d50-4fef-8f3c-e92779381585	184
6091	7250	3	83375249-5d50-4fef-8f3c-e92779381585	161
6092	2350	3	1a873778-f172-453e-9afa-40bf2e4ac896	125
6093	8250	1	afa81f45-4ae1-4bc0-bbee-82a38c33220a	124
6094	8800	2	afa81f45-4ae1-4bc0-bbee-82a38c33220a	36
6095	3900	3	afa81f45-4ae1-4bc0-bbee-82a38c33220a	166
6096	3700	1	74609f83-a6df-40b9-bea7-7c533dee788d	178
6097	1450	2	74609f83-a6df-40b9-bea7-7c533dee788d	95
6098	2150	2	74609f83-a6df-40b9-bea7-7c533dee788d	22
6099	11450	3	74609f83-a6df-40b9-bea7-7c533dee788d	200
6100	7850	2	d17e68f4-ceff-4716-a2d9-97efc96f4593	21
6101	10800	1	69452ac3-6e68-439c-b5e3-13689a516292	6
6102	6400	2	16b15739-b4bb-40ec-8812-10ac83ad7e41	128
6103	3900	3	16b15739-b4bb-40ec-8812-10ac83ad7e41	166
6104	5700	2	16b15739-b4bb-40ec-8812-10ac83ad7e41	51
6105	12750	1	ddefecff-6b38-468c-be87-7a9c76174e8a	84
6106	5950	3	85feea12-f0db-4c79-9703-a5e41c69d0aa	88
6107	1500	3	85feea12-f0db-4c79-9703-a5e41c69d0aa	122
6108	11200	3	85feea12-f0db-4c79-9703-a5e41c69d0aa	156
6109	1650	2	85feea12-f0db-4c79-9703-a5e41c69d0aa	82
6110	9250	2	4f690cf6-37dc-4145-ae66-e36c7420c903	18
6111	13350	1	4f690cf6-37dc-4145-ae66-e36c7420c903	182
6112	7800	1	acd1a968-6085-44e7-ba21-1925f51e34f3	127
6113	5700	1	acd1a968-6085-44e7-ba21-1925f51e34f3	114
6114	12800	3	acd1a968-6085-44e7-ba21-1925f51e34f3	17
6115	12350	3	2e21a069-9bab-443b-98be-35b5aa1e04c5	190
6116	7500	1	2e21a069-9bab-443b-98be-35b5aa1e04c5	58
6117	7250	2	2e21a069-9bab-443b-98be-35b5aa1e04c5	161
6118	3700	2	3e666e19-db30-40b3-8aa4-d3d5c20345a3	13
6119	1250	3	47296367-a27f-4815-9ce0-8e15092eb039	45
6120	5650	3	47296367-a27f-4815-9ce0-8e15092eb039	50
6121	4000	3	47296367-a27f-4815-9ce0-8e15092eb039	59
6122	9350	3	47296367-a27f-4815-9ce0-8e15092eb039	97
6123	8700	3	14a15eb6-578e-4731-bc48-c0a87981b22e	93
6124	7300	3	14a15eb6-578e-4731-bc48-c0a87981b22e	65
6125	5050	1	14a15eb6-578e-4731-bc48-c0a87981b22e	63
6126	3300	1	b98b9c20-deba-4c4d-8106-e7debaf20dda	106
6127	7850	1	b98b9c20-deba-4c4d-8106-e7debaf20dda	94
6128	9450	3	e51f7139-ecc1-41bd-9173-aa632a2e8eab	91
6129	11300	1	e51f7139-ecc1-41bd-9173-aa632a2e8eab	55
6130	7250	2	e51f7139-ecc1-41bd-9173-aa632a2e8eab	161
6131	7600	2	9c1a37ed-82ac-4296-b6e5-45a582a1aff1	35
6132	3000	2	9c1a37ed-82ac-4296-b6e5-45a582a1aff1	109
6133	5900	3	9c1a37ed-82ac-4296-b6e5-45a582a1aff1	25
6134	9550	2	5df73928-286a-4455-8c4b-9d09a11e91eb	62
6135	6750	1	2741a2dc-8928-4e64-982e-91af59a3f73a	198
6136	13500	2	2741a2dc-8928-4e64-982e-91af59a3f73a	1
6137	2100	3	80af555e-8b22-4661-a184-e3e3da1f9c17	188
6138	12950	1	80af555e-8b22-4661-a184-e3e3da1f9c17	52
6139	5200	3	80af555e-8b22-4661-a184-e3e3da1f9c17	191
6140	6600	1	701186ad-a1a5-4a32-8357-f9446eb19726	148
6141	4150	3	701186ad-a1a5-4a32-8357-f9446eb19726	111
6142	12350	3	757475b8-2032-45a2-9ced-69b75b39105a	175
6143	4000	2	921414d0-a069-4c39-a119-e0ff4201d57c	59
6144	7650	3	921414d0-a069-4c39-a119-e0ff4201d57c	146
6145	13550	2	921414d0-a069-4c39-a119-e0ff4201d57c	42
6146	5100	1	3931d729-b78b-43fb-8e2c-a626e8d0a1fc	167
6147	10100	1	1d9e6e25-b2c0-4994-9262-42344e099585	151
6148	3700	3	96e6d8c5-a44d-4ed4-a33f-bddf5398f965	131
6149	5950	2	105b31af-5ca3-4b12-a33c-d200e6ad3e40	173
6150	10850	1	105b31af-5ca3-4b12-a33c-d200e6ad3e40	162
6151	2000	2	105b31af-5ca3-4b12-a33c-d200e6ad3e40	105
6152	6950	3	1df6c5b7-f074-4793-ba64-b7c2e90c0501	61
6153	5900	2	1df6c5b7-f074-4793-ba64-b7c2e90c0501	25
6154	6550	3	1df6c5b7-f074-4793-ba64-b7c2e90c0501	43
6155	7250	3	1df6c5b7-f074-4793-ba64-b7c2e90c0501	89
6156	12350	2	2ce2ca9d-a34f-47d5-9ad0-e6bff7cfb31f	175
6157	5650	2	2a65c76c-286f-4d00-8de5-a723807f3f48	50
6158	4700	2	2a65c76c-286f-4d00-8de5-a723807f3f48	102
6159	11000	2	2a65c76c-286f-4d00-8de5-a723807f3f48	155
6160	3300	1	b419ee07-50df-41d4-ab4d-29ed1ac3a103	106
6161	5900	3	b419ee07-50df-41d4-ab4d-29ed1ac3a103	25
6162	7500	3	f74b8dd7-3846-411c-9eda-da56553f1bf3	58
6163	9950	1	f74b8dd7-3846-411c-9eda-da56553f1bf3	98
6164	3450	2	f74b8dd7-3846-411c-9eda-da56553f1bf3	10
6165	8100	2	f74b8dd7-3846-411c-9eda-da56553f1bf3	136
6166	4700	1	d897c9a0-c753-4c4d-8112-8e68144384de	102
6167	3900	3	d897c9a0-c753-4c4d-8112-8e68144384de	166
6168	9250	3	97b63463-e2a3-412e-90fb-a0819418567d	18
6169	1700	1	97b63463-e2a3-412e-90fb-a0819418567d	187
6170	12950	3	cf942ad6-d56b-49b1-9554-329487754bee	52
6171	950	3	cf942ad6-d56b-49b1-9554-329487754bee	179
6172	5250	1	a4a40610-0966-40c5-a890-b7119ed76074	54
6173	6900	3	34d755ec-c964-4e5c-be82-62be450f11f2	24
6174	6250	2	34d755ec-c964-4e5c-be82-62be450f11f2	135
6175	5650	1	34d755ec-c964-4e5c-be82-62be450f11f2	7
6176	2100	3	34d755ec-c964-4e5c-be82-62be450f11f2	34
6177	1650	3	318daef8-657d-4d28-b1b0-fcac7647c21d	82
6178	6050	1	318daef8-657d-4d28-b1b0-fcac7647c21d	86
6179	7800	1	318daef8-657d-4d28-b1b0-fcac7647c21d	127
6180	2350	1	f6ca0c2f-ba59-429e-8bfb-f8cd00a3d581	125
6181	5300	2	f6ca0c2f-ba59-429e-8bfb-f8cd00a3d581	3
6182	8650	2	f6ca0c2f-ba59-429e-8bfb-f8cd00a3d581	152
6183	9400	2	f6ca0c2f-ba59-429e-8bfb-f8cd00a3d581	66
6184	11000	2	e5f68c8a-bdf0-480f-adb2-e2617687f725	41
6185	6600	3	26dd3cda-5bdd-4651-a656-afe9359e37f5	78
6186	6350	1	26dd3cda-5bdd-4651-a656-afe9359e37f5	99
6187	3700	3	26dd3cda-5bdd-4651-a656-afe9359e37f5	13
6188	11850	1	62559262-e0f7-4cd6-b478-ef4f07510736	60
6189	3700	2	62559262-e0f7-4cd6-b478-ef4f07510736	13
6190	4600	3	f4f028fc-e25e-4e33-9060-868d487f082c	145
6191	8750	3	f4f028fc-e25e-4e33-9060-868d487f082c	157
6192	10800	1	f4f028fc-e25e-4e33-9060-868d487f082c	6
6193	10950	1	1241d45d-ae8e-49e6-8071-a511009bf5ea	83
6194	11150	2	4261b82e-e6b1-47c0-9232-11c80315bd8f	90
6195	11750	3	4261b82e-e6b1-47c0-9232-11c80315bd8f	11
6196	11200	1	6502a3cc-04bd-4fa6-851e-9502903dd6a5	156
6197	11350	1	f603404f-8712-4368-a2bc-6a851c5622af	107
6198	6400	1	f603404f-8712-4368-a2bc-6a851c5622af	174
6199	11950	1	f603404f-8712-4368-a2bc-6a851c5622af	129
6200	11850	1	c4d948b9-0937-4a21-8c19-d6bf32253cb2	60
6201	11150	1	c4d948b9-0937-4a21-8c19-d6bf32253cb2	90
6202	4700	3	d275d974-3257-4f68-9637-80b8e88dc1f6	102
6203	9450	1	d275d974-3257-4f68-9637-80b8e88dc1f6	91
6204	3950	2	fd2f9954-9177-4109-b09d-b8d2460fb98e	132
6205	8650	2	fd2f9954-9177-4109-b09d-b8d2460fb98e	152
6206	13550	2	fd2f9954-9177-4109-b09d-b8d2460fb98e	42
6207	6050	2	fd2f9954-9177-4109-b09d-b8d2460fb98e	86
6208	8650	2	d1d42eb3-e950-4984-b003-f9ae0b1efbdc	152
6209	8300	2	d1d42eb3-e950-4984-b003-f9ae0b1efbdc	138
6210	3250	1	3aaa8f8d-0a1f-486c-a655-839d4d600dea	120
6211	8100	2	1efc2689-ed6c-4b60-b998-a81253d5a6b8	136
6212	11200	2	1efc2689-ed6c-4b60-b998-a81253d5a6b8	73
6213	950	3	1efc2689-ed6c-4b60-b998-a81253d5a6b8	179
6214	11350	1	82ce8ff7-d0a3-4537-8aea-0c69792ea359	29
6215	3800	1	82ce8ff7-d0a3-4537-8aea-0c69792ea359	27
6216	7800	3	82ce8ff7-d0a3-4537-8aea-0c69792ea359	142
6217	12800	1	c4ada02d-ea4b-491c-8e8f-b65ccd8d730d	17
6218	1750	3	c4ada02d-ea4b-491c-8e8f-b65ccd8d730d	56
6219	3450	3	c4ada02d-ea4b-491c-8e8f-b65ccd8d730d	172
6220	4100	1	c4ada02d-ea4b-491c-8e8f-b65ccd8d730d	57
6221	12150	1	4e397ff4-5c6d-45e0-9b05-01f3f007c09a	144
6222	9000	2	b65c20f8-4372-45d3-947d-f41b1ad7eaee	96
6223	11200	2	b65c20f8-4372-45d3-947d-f41b1ad7eaee	156
6224	4600	3	b65c20f8-4372-45d3-947d-f41b1ad7eaee	145
6225	13100	3	16d5a2ec-930e-4560-ade9-8b400c7d0f81	26
6226	9350	3	799672d0-0ace-418a-957b-8f8ce026dd89	97
6227	5250	1	799672d0-0ace-418a-957b-8f8ce026dd89	177
6228	4850	3	799672d0-0ace-418a-957b-8f8ce026dd89	168
6229	5700	1	e3133bda-2f82-44ac-a3f9-20c6c466142b	114
6230	12350	2	e3133bda-2f82-44ac-a3f9-20c6c466142b	53
6231	11300	2	9ae85a94-6a97-42de-9032-2a00b3c375a5	55
6232	8750	1	b64a0114-c49e-4ceb-aea1-eb2ada6a1cc8	157
6233	11950	2	b64a0114-c49e-4ceb-aea1-eb2ada6a1cc8	134
6234	7750	3	cfc0cf81-c35c-47dd-aa3c-58a014c4d5a6	44
6235	5100	2	75357ebd-dfc1-41dd-85f2-9e397aa5da82	167
6236	4850	2	75357ebd-dfc1-41dd-85f2-9e397aa5da82	168
6237	11300	1	75357ebd-dfc1-41dd-85f2-9e397aa5da82	55
6238	11000	3	4bf5bbb5-10b5-4a76-b7ab-da1c6959fea1	155
6239	4350	1	4e745c50-3bf0-4bc8-b596-d2ca17d5ba7f	140
6240	5900	2	4e745c50-3bf0-4bc8-b596-d2ca17d5ba7f	25
6241	12050	2	4e745c50-3bf0-4bc8-b596-d2ca17d5ba7f	69
6242	2000	1	5d97b345-a2e7-4f12-9539-3a718cec03b6	105
6243	6750	1	ddb001da-e55f-4289-88f3-5af5336afa76	198
6244	10100	2	ddb001da-e55f-4289-88f3-5af5336afa76	151
6245	7650	1	4737b8ee-7962-4079-bfcb-07690c3a3c6c	160
6246	3150	1	9f94d3bb-a0c8-4c5a-8912-a1d660911e0b	163
6247	10800	2	5dca7725-74d1-4a35-aaba-4de3a930af29	133
6248	10950	2	5dca7725-74d1-4a35-aaba-4de3a930af29	199
6249	6750	1	bb6b816e-84ce-4cea-a6ce-098ce78a3b38	198
6250	11600	1	bb6b816e-84ce-4cea-a6ce-098ce78a3b38	169
6251	12350	1	bb6b816e-84ce-4cea-a6ce-098ce78a3b38	175
6252	11950	3	bb6b816e-84ce-4cea-a6ce-098ce78a3b38	134
6253	6400	3	896d32b4-ecd8-4c25-9bcd-a94013d0b819	128
6254	1700	3	dd7c0a0c-715a-4b49-89dd-ef9b340d6fc7	187
6255	12350	2	d54539d7-5281-478e-84b5-5e64f875f228	184
6256	8100	3	9ab0ca91-57fe-4a33-974a-56297b762d02	136
6257	5650	2	035afe5b-0c19-48bc-b88b-b5d351dd10bc	50
6258	11600	1	035afe5b-0c19-48bc-b88b-b5d351dd10bc	118
6259	7800	2	effdd138-5bf4-4216-94ab-f51c9b913884	142
6260	7850	3	17e832cf-ce74-4321-ac29-8dcc2e68e3c1	21
6261	4200	3	17e832cf-ce74-4321-ac29-8dcc2e68e3c1	183
6262	4450	1	17e832cf-ce74-4321-ac29-8dcc2e68e3c1	195
6263	3200	2	17e832cf-ce74-4321-ac29-8dcc2e68e3c1	126
6264	6400	3	ce95319c-d3e0-499b-9570-0caf54cae9eb	128
6265	3200	1	ce95319c-d3e0-499b-9570-0caf54cae9eb	126
6266	3950	1	ea763231-4171-41bb-8366-c64a16878047	132
6267	3450	1	ea763231-4171-41bb-8366-c64a16878047	172
6268	11200	3	ea763231-4171-41bb-8366-c64a16878047	67
6269	5200	3	a8d66b38-86e6-419c-9f2d-c45ed1ea23c2	191
6270	10950	2	a8d66b38-86e6-419c-9f2d-c45ed1ea23c2	33
6271	2300	3	2ea040d9-282b-4fac-a774-0dbf4a5e4718	39
6272	10550	2	2f642b9a-a30f-45d5-a45d-dd98ea574af7	5
6273	4100	1	a568577b-c76f-42c8-ba2c-d4695989191d	38
6274	7850	1	492bb1e8-4b16-483f-b79c-1dd35b19643b	94
6275	9650	2	2ee0ef31-9cc7-414a-a93d-2d0877c1bbc3	16
6276	1750	2	2ee0ef31-9cc7-414a-a93d-2d0877c1bbc3	159
6277	6400	1	2ee0ef31-9cc7-414a-a93d-2d0877c1bbc3	128
6278	9550	3	2ee0ef31-9cc7-414a-a93d-2d0877c1bbc3	62
6279	7650	3	810f6d98-4724-4f98-8a8d-ff12a75959f9	160
6280	9450	1	fd653181-d005-4ed1-8f95-a7a675efd369	113
6281	1350	3	fd653181-d005-4ed1-8f95-a7a675efd369	72
6282	3700	1	fd653181-d005-4ed1-8f95-a7a675efd369	131
6283	8250	3	c02bb729-d484-4d23-bf64-c4eb864bdf8e	124
6284	6400	1	c02bb729-d484-4d23-bf64-c4eb864bdf8e	128
6285	4100	3	82e9d312-bbc2-424c-a1a7-3378fba37de6	57
6286	9400	3	82e9d312-bbc2-424c-a1a7-3378fba37de6	81
6287	9450	3	82e9d312-bbc2-424c-a1a7-3378fba37de6	113
6288	3150	2	8d7a8ec9-dbc5-444f-916c-303e8402e7fb	163
6289	7500	2	8d7a8ec9-dbc5-444f-916c-303e8402e7fb	58
6290	2400	1	8d7a8ec9-dbc5-444f-916c-303e8402e7fb	80
6291	9300	1	8d7a8ec9-dbc5-444f-916c-303e8402e7fb	185
6292	9450	2	60466c9a-ad9e-4d45-b8a1-a7ccf1aec6f8	91
6293	11450	2	60466c9a-ad9e-4d45-b8a1-a7ccf1aec6f8	200
6294	3700	2	60466c9a-ad9e-4d45-b8a1-a7ccf1aec6f8	13
6295	8550	1	97dbec4c-b886-480a-af81-8dfcb32aff00	37
6296	13750	3	97dbec4c-b886-480a-af81-8dfcb32aff00	48
6297	4950	1	ebf575c2-3081-4748-a572-9be9d01bae96	2
6298	5700	1	e5b73839-796d-4b64-b906-c758d76c7c4f	51
6299	7250	1	7627b7ac-6708-4718-8894-1e5453989b3b	89
6300	6900	3	7627b7ac-6708-4718-8894-1e5453989b3b	85
6301	7850	3	b006a792-7f79-43cf-bf4d-e834731ea61d	21
6302	3250	1	32aa2b55-02c6-4537-84d3-294eead3dba4	120
6303	1450	1	32aa2b55-02c6-4537-84d3-294eead3dba4	137
6304	10950	2	32aa2b55-02c6-4537-84d3-294eead3dba4	199
6305	3200	3	b87abc93-c64d-4a4e-a598-54a3fb5f72b2	126
6306	1700	3	b87abc93-c64d-4a4e-a598-54a3fb5f72b2	187
6307	8600	2	b87abc93-c64d-4a4e-a598-54a3fb5f72b2	186
6308	2000	3	4e429ed0-b7cf-460b-b1f1-896add5448de	105
6309	4850	3	4e429ed0-b7cf-460b-b1f1-896add5448de	168
6310	5950	2	4e429ed0-b7cf-460b-b1f1-896add5448de	88
6311	7300	1	4e429ed0-b7cf-460b-b1f1-896add5448de	65
6312	2750	3	cb5cfe5a-58b6-4767-9b3c-2bcedb2e322b	9
6313	7800	3	4cdf86fa-c3c7-4cda-96ed-12f03f1a5086	127
6314	8600	2	4cdf86fa-c3c7-4cda-96ed-12f03f1a5086	186
6315	6600	1	4cdf86fa-c3c7-4cda-96ed-12f03f1a5086	148
6316	11200	1	b1864c0d-e305-4f50-b30b-a2bbf2a0bcae	156
6317	8100	3	b1864c0d-e305-4f50-b30b-a2bbf2a0bcae	15
6318	12800	3	b1864c0d-e305-4f50-b30b-a2bbf2a0bcae	17
6319	11300	3	b1864c0d-e305-4f50-b30b-a2bbf2a0bcae	55
6320	11700	1	842d0e40-a0e9-4903-8834-d977cb17109a	46
6321	6750	1	842d0e40-a0e9-4903-8834-d977cb17109a	198
6322	4150	3	842d0e40-a0e9-4903-8834-d977cb17109a	111
6323	2750	2	c0708b89-4fee-4a60-ae5f-3f7f415ae658	9
6324	13100	3	c0708b89-4fee-4a60-ae5f-3f7f415ae658	26
6325	10850	1	c0708b89-4fee-4a60-ae5f-3f7f415ae658	162
6326	1600	3	a600119f-2776-4870-8b3d-819b31432ce7	180
6327	4000	3	03bd66af-0035-482e-a2e9-17b3ec914a96	59
6328	7650	2	77dc2177-b4b3-4ce3-965a-88aae6443c52	146
6329	5100	1	77dc2177-b4b3-4ce3-965a-88aae6443c52	167
6330	11600	3	77dc2177-b4b3-4ce3-965a-88aae6443c52	32
6331	3700	1	77dc2177-b4b3-4ce3-965a-88aae6443c52	178
6332	3450	2	eff5f760-ff24-4b8d-95f4-c13b8c4a9f98	172
6333	10100	2	eff5f760-ff24-4b8d-95f4-c13b8c4a9f98	151
6334	6900	1	0fcbe2f1-c654-4e7c-a762-3105f8103c68	24
6335	2450	3	0fcbe2f1-c654-4e7c-a762-3105f8103c68	20
6336	12350	2	0fcbe2f1-c654-4e7c-a762-3105f8103c68	190
6337	12800	2	54afc6a8-3ffa-446c-bcd2-64ae8eeae4e5	17
6338	10800	3	a6037a01-539b-4547-b779-673dd727365e	6
6339	3250	3	a6037a01-539b-4547-b779-673dd727365e	120
6340	4100	1	a6037a01-539b-4547-b779-673dd727365e	57
6341	11350	1	f6e2ca02-d3aa-4631-86c0-e869f14d32bb	29
6342	2100	3	f6e2ca02-d3aa-4631-86c0-e869f14d32bb	34
6343	13850	3	f0b83141-8d77-4821-bf3c-3c8dbaac9ed9	116
6344	12950	3	f0b83141-8d77-4821-bf3c-3c8dbaac9ed9	52
6345	13600	3	46eda5a8-cf73-4f01-bdfb-eaf2d5f7b269	181
6346	3800	2	46eda5a8-cf73-4f01-bdfb-eaf2d5f7b269	27
6347	6250	2	2c7d5ec6-f84a-4686-89ae-9aa1595462b7	71
6348	11750	3	2c7d5ec6-f84a-4686-89ae-9aa1595462b7	11
6349	6250	3	2c7d5ec6-f84a-4686-89ae-9aa1595462b7	135
6350	10950	3	2c7d5ec6-f84a-4686-89ae-9aa1595462b7	33
6351	3800	3	57b5f426-0c8c-4d94-8e88-14c6d6f5d74b	27
6352	12350	3	6047eb9c-fc6b-46e7-8316-069854c2472a	53
6353	10100	3	6047eb9c-fc6b-46e7-8316-069854c2472a	151
6354	9000	2	6047eb9c-fc6b-46e7-8316-069854c2472a	119
6355	13750	2	904633e3-94c7-4d92-bc18-2e1408a24385	48
6356	11200	3	904633e3-94c7-4d92-bc18-2e1408a24385	67
6357	13350	2	904633e3-94c7-4d92-bc18-2e1408a24385	182
6358	8650	1	904633e3-94c7-4d92-bc18-2e1408a24385	152
6359	4000	3	d980ffc4-df9f-4125-aa22-76b938573f8d	59
6360	11950	2	d3e5567c-76b4-4311-a0aa-10844b90b63e	134
6361	9850	3	d3e5567c-76b4-4311-a0aa-10844b90b63e	147
6362	3150	2	d3e5567c-76b4-4311-a0aa-10844b90b63e	4
6363	11500	2	d3e5567c-76b4-4311-a0aa-10844b90b63e	139
6364	8700	3	aeff0d1c-23fd-43c7-b711-c2e6a6788391	93
6365	8100	3	aeff0d1c-23fd-43c7-b711-c2e6a6788391	15
6366	11750	1	aeff0d1c-23fd-43c7-b711-c2e6a6788391	11
6367	2300	2	4a4119a3-3ec4-4bd9-ab82-f07320753471	39
6368	13750	2	4a4119a3-3ec4-4bd9-ab82-f07320753471	108
6369	2050	2	868182cf-16af-4710-a548-53393af79b6a	19
6370	10350	3	868182cf-16af-4710-a548-53393af79b6a	31
6371	8550	3	a6175a73-72fd-486b-b30e-18a36b39d153	37
6372	1650	3	77860c7b-3d89-41b9-ab8e-1488cc790e3e	8
6373	1350	3	77860c7b-3d89-41b9-ab8e-1488cc790e3e	72
6374	8800	3	77860c7b-3d89-41b9-ab8e-1488cc790e3e	36
6375	5950	1	d1be0c4b-03f4-4711-98a7-f076962ed1a1	88
6376	4950	2	d1be0c4b-03f4-4711-98a7-f076962ed1a1	2
6377	11600	1	513c04e1-d88e-4f1a-bea6-8454b1a14f1c	169
6378	11500	1	513c04e1-d88e-4f1a-bea6-8454b1a14f1c	139
6379	4100	2	513c04e1-d88e-4f1a-bea6-8454b1a14f1c	38
6380	3700	2	5d8f07ae-d8a4-454b-97e5-0df2e320db0b	178
6381	3300	3	5d8f07ae-d8a4-454b-97e5-0df2e320db0b	79
6382	7800	2	5d8f07ae-d8a4-454b-97e5-0df2e320db0b	127
6383	10800	2	5d8f07ae-d8a4-454b-97e5-0df2e320db0b	6
6384	7650	3	c8668982-0557-44e7-99d3-e1dc52e86663	160
6385	9100	1	c8668982-0557-44e7-99d3-e1dc52e86663	28
6386	4350	3	c8668982-0557-44e7-99d3-e1dc52e86663	140
6387	13750	3	2c817802-179b-4c85-9e2b-7d233c457ea5	48
6388	1650	3	db7e0f04-5ccd-475f-bf75-b5a3ff24e3f4	82
6389	2000	1	db7e0f04-5ccd-475f-bf75-b5a3ff24e3f4	105
6390	7250	3	6407a12b-50d1-421f-88af-a92e09263e4b	158
6391	11600	3	6407a12b-50d1-421f-88af-a92e09263e4b	118
6392	7350	3	97b5130a-ecf0-43c4-8e63-e7aa0fcd57cd	150
6393	3450	1	97b5130a-ecf0-43c4-8e63-e7aa0fcd57cd	172
6394	7250	1	97b5130a-ecf0-43c4-8e63-e7aa0fcd57cd	158
6395	7550	3	97b5130a-ecf0-43c4-8e63-e7aa0fcd57cd	92
6396	5050	2	15fcbc19-15fc-4306-bfd0-5418296fbfc1	63
6397	12950	3	15fcbc19-15fc-4306-bfd0-5418296fbfc1	52
6398	5650	3	15fcbc19-15fc-4306-bfd0-5418296fbfc1	68
6399	8900	2	6f55b916-da96-4460-b798-28fdc33710da	110
6400	10800	1	19c76c2e-9f0c-4239-a516-63fd9dc4c0d2	133
6401	1600	2	19c76c2e-9f0c-4239-a516-63fd9dc4c0d2	180
6402	10150	1	19c76c2e-9f0c-4239-a516-63fd9dc4c0d2	176
6403	12950	1	19c76c2e-9f0c-4239-a516-63fd9dc4c0d2	23
6404	12350	3	3139b65f-0c94-4c27-8428-cd3cab0b2660	190
6405	7850	2	3139b65f-0c94-4c27-8428-cd3cab0b2660	94
6406	5800	3	3139b65f-0c94-4c27-8428-cd3cab0b2660	123
6407	4850	3	8a265601-e2c1-4465-8216-647c52a6faa8	168
6408	7850	3	8a265601-e2c1-4465-8216-647c52a6faa8	94
6409	13850	1	8a265601-e2c1-4465-8216-647c52a6faa8	116
6410	5450	2	8a265601-e2c1-4465-8216-647c52a6faa8	164
6411	5300	1	8d970a57-2128-4014-8c82-8f49772802ca	3
6412	10800	2	8d970a57-2128-4014-8c82-8f49772802ca	133
6413	13600	1	d40f20da-4c7f-4203-8b35-42cc6870db30	76
6414	12950	1	ecff1ce9-6e18-4be7-868f-b9b202b9a15c	52
6415	8750	1	ecff1ce9-6e18-4be7-868f-b9b202b9a15c	157
6416	9300	2	c8ded140-da11-44c4-a45f-2760b76ae5fa	40
6417	13800	1	c8ded140-da11-44c4-a45f-2760b76ae5fa	117
6418	4100	2	c8ded140-da11-44c4-a45f-2760b76ae5fa	57
6419	3950	2	c8ded140-da11-44c4-a45f-2760b76ae5fa	112
6420	6700	2	2c373a63-7a20-4554-8b29-11b5fe8582da	165
6421	6850	1	2c373a63-7a20-4554-8b29-11b5fe8582da	189
6422	11000	1	a3c9c737-8da1-4f5d-bdd8-3d73b7cfad78	155
6423	12550	1	a3c9c737-8da1-4f5d-bdd8-3d73b7cfad78	101
6424	7050	3	a3c9c737-8da1-4f5d-bdd8-3d73b7cfad78	153
6425	8100	3	1a4ce5d9-26cd-4ea3-a760-9f9713ccab9f	15
6426	9000	1	1a4ce5d9-26cd-4ea3-a760-9f9713ccab9f	119
6427	11600	1	1a4ce5d9-26cd-4ea3-a760-9f9713ccab9f	118
6428	8550	3	e1315c0f-83bd-41e9-ace5-b77286bc9895	49
6429	7250	1	e1315c0f-83bd-41e9-ace5-b77286bc9895	89
6430	4200	1	e1315c0f-83bd-41e9-ace5-b77286bc9895	183
6431	5950	3	e1315c0f-83bd-41e9-ace5-b77286bc9895	173
6432	7150	3	4e324514-4e48-4431-b441-3416997e27d0	121
6433	9250	1	4e324514-4e48-4431-b441-3416997e27d0	18
6434	13550	2	4e324514-4e48-4431-b441-3416997e27d0	42
6435	8100	1	4e324514-4e48-4431-b441-3416997e27d0	15
6436	9300	1	7a7b37da-c88c-4c4f-a7e0-5aa03acd2dd6	40
6437	11250	2	00949839-c28c-4023-92e8-c9db5b83f698	30
6438	8750	3	00949839-c28c-4023-92e8-c9db5b83f698	157
6439	12750	1	932dd84c-14bf-438e-8db3-7eb0e267625e	84
6440	7250	1	932dd84c-14bf-438e-8db3-7eb0e267625e	89
6441	9300	3	8d33afe3-b152-4455-a94e-7040d3ca3976	40
6442	9150	1	1f9be46b-049d-4a4c-9332-2dc3a950312a	154
6443	8700	2	8fbc9c3a-1ee2-4110-8df0-31839fb70fe8	93
6444	3800	2	8fbc9c3a-1ee2-4110-8df0-31839fb70fe8	27
6445	4200	3	052fd3cc-bfee-4968-90eb-0d9c4b8e9003	183
6446	5650	3	7f166798-782c-4eff-bc6e-2bd0f8c705fe	7
6447	9950	1	537cf332-5b98-4b52-a430-3e66b272ec95	98
6448	5450	2	537cf332-5b98-4b52-a430-3e66b272ec95	164
6449	13300	2	537cf332-5b98-4b52-a430-3e66b272ec95	87
6450	6400	1	17ab8dd6-c811-4ad2-864c-b1bf484a136c	174
6451	3000	1	17ab8dd6-c811-4ad2-864c-b1bf484a136c	109
6452	3300	1	42ddbce4-b3ba-4fb3-af74-23de2c6c35c1	106
6453	3300	3	40b07a0d-7852-4bc6-81c3-93f51cd4d223	79
6454	4850	1	397fa8f0-d60d-43de-9f40-e3e6bbefca00	168
6455	8600	2	2d6ad854-558e-4497-827a-2e25142c8ddd	186
6456	8550	1	2d6ad854-558e-4497-827a-2e25142c8ddd	37
6457	9650	3	a08102fb-1d6f-4bbb-be94-73d597e765fb	16
6458	11200	1	a08102fb-1d6f-4bbb-be94-73d597e765fb	67
6459	6400	3	a08102fb-1d6f-4bbb-be94-73d597e765fb	174
6460	11250	1	65635912-0d98-4bdb-9cdd-7e04b0ee7d10	30
6461	7550	2	6e6b2f28-ab98-45a6-bc29-b5b47d9a1b47	197
6462	12150	1	6e6b2f28-ab98-45a6-bc29-b5b47d9a1b47	144
6463	11600	2	ef384b95-c219-4580-932f-31204ce8dd3b	169
6464	6950	2	ef384b95-c219-4580-932f-31204ce8dd3b	61
6465	8100	2	ef384b95-c219-4580-932f-31204ce8dd3b	15
6466	7350	2	fb37c477-0e45-475c-848b-0111187e2ac5	150
6467	7800	3	fb37c477-0e45-475c-848b-0111187e2ac5	127
6468	7550	3	fb37c477-0e45-475c-848b-0111187e2ac5	197
6469	12150	3	fb37c477-0e45-475c-848b-0111187e2ac5	144
6470	6400	1	f101722b-2d99-433c-8aa5-724cf1e32a5a	174
6471	12150	2	f101722b-2d99-433c-8aa5-724cf1e32a5a	144
6472	6400	3	bec091f5-4e7c-41c7-952e-9dda04704236	174
6473	7850	3	bec091f5-4e7c-41c7-952e-9dda04704236	21
6474	3300	2	8dbfa561-1a36-4381-8378-c1f3682e7566	79
6475	7050	1	8dbfa561-1a36-4381-8378-c1f3682e7566	153
6476	2450	1	c3896172-8f4e-44ba-85a1-0db6b055d800	20
6477	8750	2	c3896172-8f4e-44ba-85a1-0db6b055d800	70
6478	6400	1	a7bb4182-7fa5-4f77-bbe9-789b48cf83c6	174
6479	1350	3	a7bb4182-7fa5-4f77-bbe9-789b48cf83c6	72
6480	1450	2	a7bb4182-7fa5-4f77-bbe9-789b48cf83c6	95
6481	7250	3	a7bb4182-7fa5-4f77-bbe9-789b48cf83c6	161
6482	8900	1	60324f3e-aaf9-4c78-ba7e-2e45d03d7e51	110
6483	2450	1	c95fc6ef-9f3d-4c4f-be7f-9a3413301c47	20
6484	11600	3	c95fc6ef-9f3d-4c4f-be7f-9a3413301c47	169
6485	1600	1	c95fc6ef-9f3d-4c4f-be7f-9a3413301c47	180
6486	6850	2	c95fc6ef-9f3d-4c4f-be7f-9a3413301c47	189
6487	6600	3	c7d81ca5-f994-485f-b2c0-7385c8f1e9a0	74
6488	1700	2	c7d81ca5-f994-485f-b2c0-7385c8f1e9a0	187
6489	8100	3	c7d81ca5-f994-485f-b2c0-7385c8f1e9a0	136
6490	2400	1	c7d81ca5-f994-485f-b2c0-7385c8f1e9a0	80
6491	5700	2	6d212245-9e85-49f3-80a4-411086c4147f	114
6492	12350	1	f59531a7-b293-43d0-873e-014f5f4b46ee	190
6493	10650	2	f59531a7-b293-43d0-873e-014f5f4b46ee	104
6494	11450	3	81523945-e1a2-4ecc-a2e8-5b5e51bee6b2	200
6495	12950	1	81523945-e1a2-4ecc-a2e8-5b5e51bee6b2	52
6496	12050	3	81523945-e1a2-4ecc-a2e8-5b5e51bee6b2	194
6497	12750	1	d4b8804b-1218-44ff-b016-62fd6df3a2ff	84
6498	4100	2	13e7335b-7e2a-4a7e-9050-878600f7d98c	57
6499	6900	2	13e7335b-7e2a-4a7e-9050-878600f7d98c	85
6500	5650	1	c3fadb7d-e8c9-4b56-b03e-62c58dd61547	141
6501	7750	1	c3fadb7d-e8c9-4b56-b03e-62c58dd61547	44
6502	6400	3	d0670175-0233-4d9e-b72b-acf1d158c4e7	128
6503	2100	1	619c0d34-a73b-45f4-88b8-3476783ae168	188
6504	7850	1	619c0d34-a73b-45f4-88b8-3476783ae168	21
6505	8650	1	619c0d34-a73b-45f4-88b8-3476783ae168	152
6506	9450	1	619c0d34-a73b-45f4-88b8-3476783ae168	113
6507	3700	2	1246c2f0-3033-4594-81b2-6be3afd15a8f	13
6508	3300	2	1246c2f0-3033-4594-81b2-6be3afd15a8f	79
6509	13750	2	1246c2f0-3033-4594-81b2-6be3afd15a8f	108
6510	11300	1	1246c2f0-3033-4594-81b2-6be3afd15a8f	55
6511	2100	1	1eddff7a-6be9-47e3-81a5-bf1119483f71	34
6512	3700	2	1eddff7a-6be9-47e3-81a5-bf1119483f71	178
6513	11200	3	1eddff7a-6be9-47e3-81a5-bf1119483f71	73
6514	7050	1	1eddff7a-6be9-47e3-81a5-bf1119483f71	153
6515	7850	1	84116a2c-e302-497b-a3cb-32eb47dfa2d0	94
6516	1350	3	84116a2c-e302-497b-a3cb-32eb47dfa2d0	72
6517	4450	1	84116a2c-e302-497b-a3cb-32eb47dfa2d0	195
6518	5650	3	84116a2c-e302-497b-a3cb-32eb47dfa2d0	7
6519	9100	2	3e63dc32-9fe3-42e3-869e-bede595eb9e7	28
6520	7500	1	3e63dc32-9fe3-42e3-869e-bede595eb9e7	58
6521	1350	3	3e63dc32-9fe3-42e3-869e-bede595eb9e7	72
6522	8100	3	ed5f952e-080c-480e-b9a2-4a64c3b6ddaa	15
6523	2300	1	ed5f952e-080c-480e-b9a2-4a64c3b6ddaa	39
6524	5250	1	da7337a2-be57-4d3a-9356-f8252ee2ae88	54
6525	6550	3	da7337a2-be57-4d3a-9356-f8252ee2ae88	43
6526	12800	2	da7337a2-be57-4d3a-9356-f8252ee2ae88	17
6527	6700	2	2cd3b2ff-9955-46af-bfc9-0090adecf0a9	165
6528	4100	3	2cd3b2ff-9955-46af-bfc9-0090adecf0a9	57
6529	2300	2	8d696069-89df-4ffe-af82-b96570bb4a31	39
6530	9850	2	8d696069-89df-4ffe-af82-b96570bb4a31	147
6531	950	2	78fe5a0d-5592-4f9e-86a8-84269af0bad2	179
6532	8550	1	78fe5a0d-5592-4f9e-86a8-84269af0bad2	37
6533	2750	2	2d49dce7-e726-4836-bcd0-3e2cd005dc56	9
6534	7500	1	2d49dce7-e726-4836-bcd0-3e2cd005dc56	58
6535	1750	1	58fb1093-9a74-40fc-821a-45bf787623d0	56
6536	4450	3	58fb1093-9a74-40fc-821a-45bf787623d0	195
6537	8400	3	58fb1093-9a74-40fc-821a-45bf787623d0	64
6538	1500	1	58fb1093-9a74-40fc-821a-45bf787623d0	122
6539	2350	2	5ff3d0a2-ec4d-45b3-9a70-f7f1c19d2cde	125
6540	2050	3	5ff3d0a2-ec4d-45b3-9a70-f7f1c19d2cde	19
6541	11450	1	230cbaa9-5d56-4a41-b612-2fac78c73a04	200
6542	3300	3	230cbaa9-5d56-4a41-b612-2fac78c73a04	79
6543	12950	1	230cbaa9-5d56-4a41-b612-2fac78c73a04	52
6544	8750	2	e5d8f584-98f4-4a98-9c90-a00026419270	157
6545	1650	2	e5d8f584-98f4-4a98-9c90-a00026419270	82
6546	5650	3	e5d8f584-98f4-4a98-9c90-a00026419270	7
6547	11950	2	516acc1b-86b6-4115-8525-6c227d99d27c	129
6548	7650	1	516acc1b-86b6-4115-8525-6c227d99d27c	160
6549	1750	3	516acc1b-86b6-4115-8525-6c227d99d27c	159
6550	11250	1	516acc1b-86b6-4115-8525-6c227d99d27c	30
6551	4700	2	826fb3c6-2b9d-47b6-9acc-92f44d29fcff	102
6552	4150	2	826fb3c6-2b9d-47b6-9acc-92f44d29fcff	111
6553	4350	3	826fb3c6-2b9d-47b6-9acc-92f44d29fcff	140
6554	4600	2	826fb3c6-2b9d-47b6-9acc-92f44d29fcff	145
6555	7650	3	74263de0-9de8-4563-bb0c-eb57caf6e688	160
6556	2000	1	74263de0-9de8-4563-bb0c-eb57caf6e688	105
6557	10800	3	74263de0-9de8-4563-bb0c-eb57caf6e688	133
6558	3150	1	bc0feb91-b123-4b79-a505-d58f6f41bb04	163
6559	5200	2	bc0feb91-b123-4b79-a505-d58f6f41bb04	191
6560	1750	1	bc0feb91-b123-4b79-a505-d58f6f41bb04	159
6561	5650	2	bc0feb91-b123-4b79-a505-d58f6f41bb04	141
6562	5100	1	414905d8-f377-4a4c-ab8d-ab0239069a7c	167
6563	2150	3	ae2071a1-0a87-4146-8016-a82238ba7359	22
6564	5100	3	ae2071a1-0a87-4146-8016-a82238ba7359	167
6565	2000	1	ae2071a1-0a87-4146-8016-a82238ba7359	75
6566	11950	3	b9a3e2cf-f9fa-4d22-b6c7-bc8288c5ac2a	129
6567	11200	3	7942e0ff-7a19-4750-888b-6320c29b7823	73
6568	1450	2	d7bbecc7-a0f5-4654-831b-dcc5bc657ba4	95
6569	950	1	e275e476-f01c-4893-bc5e-694e41454fb1	179
6570	8900	1	e275e476-f01c-4893-bc5e-694e41454fb1	110
6571	2450	1	e275e476-f01c-4893-bc5e-694e41454fb1	20
6572	11600	3	a288a59b-8f6d-486f-b0e2-72d7eb14c408	169
6573	12350	2	a288a59b-8f6d-486f-b0e2-72d7eb14c408	175
6574	7800	2	a288a59b-8f6d-486f-b0e2-72d7eb14c408	142
6575	13350	2	a288a59b-8f6d-486f-b0e2-72d7eb14c408	182
6576	9200	3	feaf6eb2-0206-43a0-bf75-07ad7756d7bf	115
6577	5650	1	feaf6eb2-0206-43a0-bf75-07ad7756d7bf	141
6578	9950	1	f0ae0110-e382-4a3a-ab49-cf4f8bbd85f1	98
6579	1450	1	f0ae0110-e382-4a3a-ab49-cf4f8bbd85f1	137
6580	10950	2	edd99903-5be9-4f39-bee0-0e9e596d2c6b	199
6581	1700	2	37ca1bbd-0912-4ed4-a7c4-4db6c9c6ca4a	187
6582	1650	2	0c10948c-4652-4063-8452-390a681c4670	8
6583	1450	2	bb082106-0bbd-497a-9b28-e318f08849b0	95
6584	2300	1	bb082106-0bbd-497a-9b28-e318f08849b0	39
6585	1500	1	bb082106-0bbd-497a-9b28-e318f08849b0	122
6586	5950	2	bb082106-0bbd-497a-9b28-e318f08849b0	88
6587	12800	2	c26565ec-95d5-45e4-a512-e9c495f57e7e	17
6588	4350	3	c26565ec-95d5-45e4-a512-e9c495f57e7e	140
6589	5800	1	c26565ec-95d5-45e4-a512-e9c495f57e7e	123
6590	2350	1	c26565ec-95d5-45e4-a512-e9c495f57e7e	125
6591	2450	3	52478cf6-683c-4091-be4b-722c55f83b9c	20
6592	5650	3	1c1192a7-f657-4ddb-8ed3-7002e1e22586	7
6593	6400	1	8dc73a85-02b3-4423-979e-b776dc22a16b	174
6594	8400	3	8dc73a85-02b3-4423-979e-b776dc22a16b	64
6595	7600	1	8dc73a85-02b3-4423-979e-b776dc22a16b	35
6596	11150	2	8dc73a85-02b3-4423-979e-b776dc22a16b	90
6597	10800	3	74b87ad9-85a5-4247-be66-18b6e7727f94	133
6598	6900	2	74b87ad9-85a5-4247-be66-18b6e7727f94	85
6599	4600	2	74b87ad9-85a5-4247-be66-18b6e7727f94	145
6600	13600	1	74b87ad9-85a5-4247-be66-18b6e7727f94	181
6601	13800	1	cb59c42d-73a0-4a45-b380-f00559a05b9e	130
6602	5250	3	cb59c42d-73a0-4a45-b380-f00559a05b9e	177
6603	11150	1	be506e80-07d1-487a-853f-a1849e451e9e	90
6604	6600	1	be506e80-07d1-487a-853f-a1849e451e9e	78
6605	8800	3	be506e80-07d1-487a-853f-a1849e451e9e	36
6606	11200	1	4eb808e2-798d-4e6e-a0c5-6e3187e61d0d	156
6607	6950	2	4eb808e2-798d-4e6e-a0c5-6e3187e61d0d	61
6608	4700	1	0c4275d8-065a-4a98-ae98-f6f66e31c033	102
6609	5900	3	0c4275d8-065a-4a98-ae98-f6f66e31c033	25
6610	1450	2	0c4275d8-065a-4a98-ae98-f6f66e31c033	95
6611	13800	3	913b9f7b-c6bb-44a9-9151-428de330b9c0	117
6612	9000	1	913b9f7b-c6bb-44a9-9151-428de330b9c0	119
6613	12950	1	913b9f7b-c6bb-44a9-9151-428de330b9c0	52
6614	3800	1	5c22654b-c177-4158-81d7-17b97313474f	27
6615	9150	3	5c22654b-c177-4158-81d7-17b97313474f	100
6616	7050	1	5c22654b-c177-4158-81d7-17b97313474f	153
6617	1350	3	5c22654b-c177-4158-81d7-17b97313474f	72
6618	5450	1	c089a1af-e229-4f7e-88e2-0bab4375d048	164
6619	6550	2	c089a1af-e229-4f7e-88e2-0bab4375d048	43
6620	1450	3	c089a1af-e229-4f7e-88e2-0bab4375d048	95
6621	10950	2	c7942e14-1737-4105-9529-5250d749b696	33
6622	13400	1	c7942e14-1737-4105-9529-5250d749b696	149
6623	13850	2	c7942e14-1737-4105-9529-5250d749b696	116
6624	5800	3	ac7f0245-d5bd-4a56-924b-b23ee2bee564	123
6625	3250	3	ac7f0245-d5bd-4a56-924b-b23ee2bee564	120
6626	7050	3	ac7f0245-d5bd-4a56-924b-b23ee2bee564	153
6627	11200	1	7a07f669-018f-4ebc-9b76-8eecd6bc2056	73
6628	6900	3	320ba3c1-39b5-4dc0-a743-d867c0d80dc0	24
6629	5700	2	320ba3c1-39b5-4dc0-a743-d867c0d80dc0	114
6630	1750	1	320ba3c1-39b5-4dc0-a743-d867c0d80dc0	159
6631	8400	2	37fe8ddd-29cd-479b-ab06-154d32175d40	64
6632	9550	2	3fbc765a-1fc0-49fc-969b-23ea845a8775	62
6633	3150	3	3fbc765a-1fc0-49fc-969b-23ea845a8775	163
6634	11850	3	3fbc765a-1fc0-49fc-969b-23ea845a8775	60
6635	6850	3	3fbc765a-1fc0-49fc-969b-23ea845a8775	189
6636	6050	2	f0b1dc3c-ec7a-4e6e-8648-2c575793646d	86
6637	12050	1	bd335dcc-5bf1-4c2e-8c28-f437ab930fbc	194
6638	2450	2	bd335dcc-5bf1-4c2e-8c28-f437ab930fbc	20
6639	7600	3	bd335dcc-5bf1-4c2e-8c28-f437ab930fbc	35
6640	6250	1	b994100a-7293-4141-9891-3412a1169ed1	135
6641	13400	3	d7178ea5-2054-421f-b028-0ab64267093f	149
6642	5300	2	d7178ea5-2054-421f-b028-0ab64267093f	3
6643	9150	1	d7178ea5-2054-421f-b028-0ab64267093f	100
6644	9550	1	40f470b0-0efd-4cfb-ac1b-59ad4e49c447	62
6645	11850	3	aad9274c-5e4b-4ba4-9237-fad39e339cac	60
6646	2100	2	aad9274c-5e4b-4ba4-9237-fad39e339cac	34
6647	11600	2	aad9274c-5e4b-4ba4-9237-fad39e339cac	169
6648	11500	2	d784bbad-dbde-448d-9b95-24cc6358536c	139
6649	3900	1	d784bbad-dbde-448d-9b95-24cc6358536c	166
6650	2100	2	d784bbad-dbde-448d-9b95-24cc6358536c	188
6651	2000	2	d784bbad-dbde-448d-9b95-24cc6358536c	75
6652	2250	2	9e000ca9-5511-4568-b681-7a33fae8af14	14
6653	9150	3	9e000ca9-5511-4568-b681-7a33fae8af14	100
6654	5650	1	9e000ca9-5511-4568-b681-7a33fae8af14	50
6655	9300	2	e5a046e6-20c2-40b2-9d69-9b9be03d1d78	185
6656	4150	3	326bba7f-e335-484c-b621-d713ad0ba099	111
6657	6850	2	326bba7f-e335-484c-b621-d713ad0ba099	189
6658	12950	3	326bba7f-e335-484c-b621-d713ad0ba099	23
6659	950	1	326bba7f-e335-484c-b621-d713ad0ba099	179
6660	3250	1	edafe8dc-f99f-42d5-8e1a-10903e97a54d	170
6661	7150	3	edafe8dc-f99f-42d5-8e1a-10903e97a54d	121
6662	6050	3	edafe8dc-f99f-42d5-8e1a-10903e97a54d	86
6663	6750	3	02e13b2d-9f95-4508-8130-7008c0628db5	198
6664	13550	3	ce17fa48-551d-45ae-ab7a-0b4266fbf95c	42
6665	12850	1	0da965ef-b132-417c-bdf6-73ae5ca7af5f	47
6666	1750	2	2ca83a32-9871-4764-a107-b5a93b8a1fbd	159
6667	5000	2	514658e0-4e23-4c52-a553-9b2ea359d591	143
6668	7350	3	514658e0-4e23-4c52-a553-9b2ea359d591	150
6669	2700	1	514658e0-4e23-4c52-a553-9b2ea359d591	77
6670	11200	1	514658e0-4e23-4c52-a553-9b2ea359d591	73
6671	3950	2	0edc868d-3c80-46ce-b66c-3d4beb9c9fab	112
6672	7750	1	0edc868d-3c80-46ce-b66c-3d4beb9c9fab	44
6673	9000	2	0edc868d-3c80-46ce-b66c-3d4beb9c9fab	96
6674	4950	1	181cf8c1-5cd9-4973-ac7e-fde42fdd0044	2
6675	2450	3	181cf8c1-5cd9-4973-ac7e-fde42fdd0044	20
6676	11350	2	181cf8c1-5cd9-4973-ac7e-fde42fdd0044	107
6677	12150	2	181cf8c1-5cd9-4973-ac7e-fde42fdd0044	144
6678	11200	3	64ff882a-a518-4513-abf0-beeea01fca53	156
6679	10950	2	64ff882a-a518-4513-abf0-beeea01fca53	83
6680	7800	1	64ff882a-a518-4513-abf0-beeea01fca53	127
6681	11150	3	809ccd9a-cfa1-4d5c-ad5f-5388ab8c3f2e	90
6682	7850	3	809ccd9a-cfa1-4d5c-ad5f-5388ab8c3f2e	94
6683	6600	3	809ccd9a-cfa1-4d5c-ad5f-5388ab8c3f2e	74
6684	8700	2	f9ef0bff-1d7d-493f-9af0-27651a385902	93
6685	11000	1	f9ef0bff-1d7d-493f-9af0-27651a385902	41
6686	8650	3	9b5cf47b-e567-44f1-a779-07089ec92a8d	152
6687	13800	1	9b5cf47b-e567-44f1-a779-07089ec92a8d	130
6688	5800	1	9b5cf47b-e567-44f1-a779-07089ec92a8d	123
6689	5050	1	9b5cf47b-e567-44f1-a779-07089ec92a8d	63
6690	9350	3	a40ba031-1906-4fed-bf39-d1e26b5b04de	97
6691	12350	1	53b264ca-70ff-4446-8f2b-9d705edb253c	53
6692	7850	3	53b264ca-70ff-4446-8f2b-9d705edb253c	94
6693	3450	1	d7ae289f-4434-4ba1-bd52-e9bcfd4f4846	172
6694	4150	1	d7ae289f-4434-4ba1-bd52-e9bcfd4f4846	111
6695	9450	3	79abbbab-4c01-42dd-a5a1-f480a39ce339	91
6696	3900	1	d5d56384-2dd4-4723-88ac-32b481a1f58e	166
6697	5700	3	92a6867e-540c-4df3-9129-c1edeadb5d57	51
6698	13350	2	92a6867e-540c-4df3-9129-c1edeadb5d57	182
6699	2100	2	9dd7c64b-7154-4db1-bc06-0a1e9b0486c4	188
6700	3900	3	9dd7c64b-7154-4db1-bc06-0a1e9b0486c4	166
6701	3250	2	bc288e96-d0e0-4eae-a5d2-558f24769247	170
6702	7550	2	bc288e96-d0e0-4eae-a5d2-558f24769247	197
6703	8600	2	bc288e96-d0e0-4eae-a5d2-558f24769247	186
6704	9850	1	ef7da831-52f3-4d51-89d2-e3a9ee06d4a3	147
6705	1250	2	ef7da831-52f3-4d51-89d2-e3a9ee06d4a3	45
6706	7250	3	ef7da831-52f3-4d51-89d2-e3a9ee06d4a3	89
6707	13350	2	ef7da831-52f3-4d51-89d2-e3a9ee06d4a3	182
6708	12050	3	b348fb55-54a4-4b04-b835-24e1bdc991d2	69
6709	8650	3	b348fb55-54a4-4b04-b835-24e1bdc991d2	152
6710	2400	1	b348fb55-54a4-4b04-b835-24e1bdc991d2	80
6711	4100	1	b954c0e3-4607-4788-9da5-04e3be9ffce8	57
6712	1250	3	b954c0e3-4607-4788-9da5-04e3be9ffce8	45
6713	5650	1	b954c0e3-4607-4788-9da5-04e3be9ffce8	50
6714	8250	1	1a7ba83c-275c-4212-8788-153f7f8bdefe	124
6715	3700	2	6c65094a-8beb-46fe-8bf3-4711dd74642d	13
6716	6250	1	6c65094a-8beb-46fe-8bf3-4711dd74642d	71
6717	8650	1	6c65094a-8beb-46fe-8bf3-4711dd74642d	152
6718	13800	3	6c65094a-8beb-46fe-8bf3-4711dd74642d	130
6719	5200	2	4ef71409-6095-4c45-9bf6-554f8d254f65	191
6720	3250	3	4ef71409-6095-4c45-9bf6-554f8d254f65	170
6721	1650	1	4452c516-1d2c-451c-8623-f05f5a464224	82
6722	2150	3	4452c516-1d2c-451c-8623-f05f5a464224	22
6723	8250	3	6aae7f6f-7319-444c-9b7f-e3950517462a	124
6724	8100	3	6aae7f6f-7319-444c-9b7f-e3950517462a	15
6725	10650	2	62ae360a-fcd7-4928-82cd-f1a31b423a88	104
6726	5800	3	c54c2e57-c551-4f83-bb84-e2db4ae7b100	123
6727	13800	1	c54c2e57-c551-4f83-bb84-e2db4ae7b100	117
6728	13800	3	7bff8336-4076-4804-b3c6-fcf196ef1d1f	130
6729	10950	2	7bff8336-4076-4804-b3c6-fcf196ef1d1f	199
6730	10850	3	f771984c-b118-4a66-94a2-ef126b85ca65	162
6731	4700	3	f771984c-b118-4a66-94a2-ef126b85ca65	102
6732	5000	2	f771984c-b118-4a66-94a2-ef126b85ca65	143
6733	2450	3	f771984c-b118-4a66-94a2-ef126b85ca65	20
6734	13500	3	16778cc1-7cba-4bc9-93d2-615146d56b52	1
6735	2000	3	16778cc1-7cba-4bc9-93d2-615146d56b52	192
6736	12350	3	16778cc1-7cba-4bc9-93d2-615146d56b52	53
6737	2350	3	16778cc1-7cba-4bc9-93d2-615146d56b52	125
6738	11450	2	bac3049d-4ff7-4df2-904b-b8b8f460449f	200
6739	3700	3	3baf3b20-6d42-499c-834e-359322532e07	13
6740	12550	1	3baf3b20-6d42-499c-834e-359322532e07	101
6741	13800	1	3baf3b20-6d42-499c-834e-359322532e07	130
6742	5300	1	e43a2e25-95b2-4597-9c55-c16ca2b9fa26	3
6743	7250	1	e43a2e25-95b2-4597-9c55-c16ca2b9fa26	161
6744	7250	2	aec333f1-7972-48e5-8fc7-1fee7779af55	89
6745	8700	3	aec333f1-7972-48e5-8fc7-1fee7779af55	93
6746	8750	1	aec333f1-7972-48e5-8fc7-1fee7779af55	70
6747	3150	1	c82dd56e-51bd-480e-be2d-2b35866b4ecf	4
6748	11700	1	c82dd56e-51bd-480e-be2d-2b35866b4ecf	46
6749	6250	2	c82dd56e-51bd-480e-be2d-2b35866b4ecf	71
6750	8800	2	c82dd56e-51bd-480e-be2d-2b35866b4ecf	36
6751	10150	2	dc15b4f7-a438-41c5-b5f5-b3734f5e6b3c	176
6752	13600	1	dc15b4f7-a438-41c5-b5f5-b3734f5e6b3c	181
6753	9350	3	dc15b4f7-a438-41c5-b5f5-b3734f5e6b3c	97
6754	6850	1	dc15b4f7-a438-41c5-b5f5-b3734f5e6b3c	189
6755	11000	3	dbc009f0-72ae-40ea-b438-3cf66168c6c6	155
6756	11600	2	dbc009f0-72ae-40ea-b438-3cf66168c6c6	118
6757	3900	3	dbc009f0-72ae-40ea-b438-3cf66168c6c6	166
6758	11500	3	dbc009f0-72ae-40ea-b438-3cf66168c6c6	139
6759	12950	1	35bcdcee-a186-42ef-9e7f-032218cf44be	23
6760	5650	3	66419f26-81ab-4d5c-a71f-47964c686f1b	141
6761	11500	1	66419f26-81ab-4d5c-a71f-47964c686f1b	139
6762	9450	3	edbde171-67ae-4b76-a72b-d63d9a0b220a	113
6763	3950	2	edbde171-67ae-4b76-a72b-d63d9a0b220a	132
6764	7600	1	edbde171-67ae-4b76-a72b-d63d9a0b220a	35
6765	9150	3	ab7f1659-6833-42c8-982d-3df298bd340e	100
6766	5700	1	ab7f1659-6833-42c8-982d-3df298bd340e	51
6767	7150	2	ab7f1659-6833-42c8-982d-3df298bd340e	121
6768	1350	2	47a2159c-7e73-4f0c-92f5-a0a315d3fdb1	72
6769	2700	2	47a2159c-7e73-4f0c-92f5-a0a315d3fdb1	77
6770	3150	2	47a2159c-7e73-4f0c-92f5-a0a315d3fdb1	4
6771	2100	3	47a2159c-7e73-4f0c-92f5-a0a315d3fdb1	188
6772	11000	1	e47cda92-0f76-4a05-b74f-2fe898d8a512	171
6773	9300	2	6fa3c8f8-2a72-4cdc-959c-99be5ed0189d	185
6774	5650	2	6fa3c8f8-2a72-4cdc-959c-99be5ed0189d	7
6775	9950	1	345c0395-c07e-43de-8b50-ae81cfee37df	98
6776	1600	2	345c0395-c07e-43de-8b50-ae81cfee37df	180
6777	11350	1	345c0395-c07e-43de-8b50-ae81cfee37df	107
6778	6950	3	ff0f8875-e426-4cb0-b8fe-b53795fc23e8	61
6779	2750	2	5fcd5304-f301-4af3-a6e1-4ae8ff37a040	9
6780	5650	1	c6f41f28-1126-44bd-9797-dde8c877d411	50
6781	5100	2	c6f41f28-1126-44bd-9797-dde8c877d411	167
6782	11200	3	c6f41f28-1126-44bd-9797-dde8c877d411	67
6783	7250	2	6a9585a0-c89d-4f8a-8db7-326af55910ef	158
6784	7800	1	6a9585a0-c89d-4f8a-8db7-326af55910ef	127
6785	10950	3	21f20e1d-bf72-4850-aebd-9f585424fc5f	83
6786	11200	3	21f20e1d-bf72-4850-aebd-9f585424fc5f	67
6787	4200	2	21f20e1d-bf72-4850-aebd-9f585424fc5f	183
6788	1700	2	21f20e1d-bf72-4850-aebd-9f585424fc5f	187
6789	9150	1	23829304-d93a-443a-a170-f1ce0c94efe0	100
6790	3150	1	ec220fe3-d30d-4d05-b0cd-9b3932648956	163
6791	7750	2	ec220fe3-d30d-4d05-b0cd-9b3932648956	44
6792	4450	3	931cc34f-937c-4eac-bd92-03d094bb0bab	195
6793	9100	3	931cc34f-937c-4eac-bd92-03d094bb0bab	28
6794	3800	1	d7c579c8-8dcb-4e55-84c0-bd2b5d069e77	27
6795	10750	3	d7c579c8-8dcb-4e55-84c0-bd2b5d069e77	193
6796	9000	1	acd6cc75-b85b-4d06-81dc-125dcecee1bc	119
6797	10100	3	acd6cc75-b85b-4d06-81dc-125dcecee1bc	151
6798	10100	1	ee40257e-e82a-4c20-bcbc-c6895c85d073	103
6799	6850	1	ee40257e-e82a-4c20-bcbc-c6895c85d073	189
6800	2750	2	0f4a1596-3cd2-45b6-94bb-82eca65bd432	9
6801	7850	1	0f4a1596-3cd2-45b6-94bb-82eca65bd432	21
6802	8750	3	f4048bc4-b48e-4040-adf2-4e3aec6a23a2	70
6803	1500	3	f4048bc4-b48e-4040-adf2-4e3aec6a23a2	122
6804	4100	1	f4048bc4-b48e-4040-adf2-4e3aec6a23a2	57
6805	1700	2	f4048bc4-b48e-4040-adf2-4e3aec6a23a2	187
6806	3450	3	8541e50c-7768-40bf-87cc-a81aaea099e4	172
6807	2150	2	8541e50c-7768-40bf-87cc-a81aaea099e4	22
6808	4850	2	92d6154b-8469-4ded-b675-42f4e58ecc46	168
6809	13800	2	92d6154b-8469-4ded-b675-42f4e58ecc46	130
6810	1650	3	9661e4e3-ae76-48ee-9450-8855102d546c	8
6811	7300	3	9661e4e3-ae76-48ee-9450-8855102d546c	65
6812	13350	2	9661e4e3-ae76-48ee-9450-8855102d546c	182
6813	10100	1	b3ed5ae0-e693-496e-90d5-174a0eac9bfe	151
6814	4600	3	b3ed5ae0-e693-496e-90d5-174a0eac9bfe	145
6815	12350	1	a8f8ba34-6eb5-41e3-acdc-79695d938037	184
6816	5700	1	a8f8ba34-6eb5-41e3-acdc-79695d938037	114
6817	11600	3	a8f8ba34-6eb5-41e3-acdc-79695d938037	169
6818	8250	1	a8f8ba34-6eb5-41e3-acdc-79695d938037	124
6819	6250	1	eae315c8-3231-4b69-8425-bfeca1ec91d2	71
6820	7250	2	426b4da4-6c53-4acb-b5f7-02e0d1a07836	89
6821	8400	3	99c93b27-9de0-4b05-9395-285141953599	64
6822	2000	2	dfadb0bc-3fac-492a-85a2-db485ee38f2b	75
6823	5650	1	dfadb0bc-3fac-492a-85a2-db485ee38f2b	50
6824	9300	3	dfadb0bc-3fac-492a-85a2-db485ee38f2b	185
6825	4000	2	6e9fd220-44b8-42df-b70d-0438edb82a46	59
6826	7150	2	6e9fd220-44b8-42df-b70d-0438edb82a46	121
6827	6750	2	ff4f6b5e-437e-405c-8adb-d0ac718f1257	198
6828	2300	1	ff4f6b5e-437e-405c-8adb-d0ac718f1257	39
6829	3900	1	ff4f6b5e-437e-405c-8adb-d0ac718f1257	166
6830	10800	3	ff4f6b5e-437e-405c-8adb-d0ac718f1257	133
6831	4000	2	a744be29-e06d-48a4-a1e9-5adff0b7e9e5	59
6832	3250	2	a744be29-e06d-48a4-a1e9-5adff0b7e9e5	120
6833	7850	2	a744be29-e06d-48a4-a1e9-5adff0b7e9e5	12
6834	3450	3	a744be29-e06d-48a4-a1e9-5adff0b7e9e5	172
6835	8900	3	aa300506-cd9b-4728-a4a4-47bf6a0c2f22	110
6836	7500	1	addaaf18-ee91-41c6-b9da-2e719fe39679	58
6837	8400	1	addaaf18-ee91-41c6-b9da-2e719fe39679	64
6838	9950	3	92428855-d832-483d-bb53-bd5bc0a57da3	98
6839	12350	2	92428855-d832-483d-bb53-bd5bc0a57da3	53
6840	9550	2	92428855-d832-483d-bb53-bd5bc0a57da3	62
6841	2000	2	92428855-d832-483d-bb53-bd5bc0a57da3	75
6842	6550	1	1fd3c737-0b99-4bdd-8dac-405ed982fab3	43
6843	4200	2	e8823ada-d2c7-4497-8ce9-9d5a7161d6ad	183
6844	12850	3	e8823ada-d2c7-4497-8ce9-9d5a7161d6ad	47
6845	9100	1	e8823ada-d2c7-4497-8ce9-9d5a7161d6ad	28
6846	2000	1	488a8c02-0d6c-49e0-8ed3-4f5647bdda9a	105
6847	9650	1	488a8c02-0d6c-49e0-8ed3-4f5647bdda9a	16
6848	6900	3	488a8c02-0d6c-49e0-8ed3-4f5647bdda9a	85
6849	8650	1	d1b655c4-37f6-48dc-b8ce-43f0ce2ffdd1	152
6850	1250	2	d1b655c4-37f6-48dc-b8ce-43f0ce2ffdd1	45
6851	5250	3	d1b655c4-37f6-48dc-b8ce-43f0ce2ffdd1	177
6852	11850	1	d1b655c4-37f6-48dc-b8ce-43f0ce2ffdd1	60
6853	2000	3	6f96f41b-3569-4834-96f3-2ff950311dea	75
6854	6600	3	6f96f41b-3569-4834-96f3-2ff950311dea	78
6855	9150	1	9c0916e0-2e97-4b87-956c-dc379f247f42	100
6856	8800	3	a97149be-0050-489b-90c7-d320c415553b	36
6857	9150	3	188bfab0-01b2-4b34-a3a9-75a030c71246	100
6858	5650	3	a63b9a0a-d3c6-4cf9-9115-4d0525933ed8	50
6859	6250	3	a63b9a0a-d3c6-4cf9-9115-4d0525933ed8	135
6860	1450	3	a63b9a0a-d3c6-4cf9-9115-4d0525933ed8	137
6861	5000	2	36179d0c-aca4-4208-884a-f828e6e3a482	143
6862	10850	3	36179d0c-aca4-4208-884a-f828e6e3a482	162
6863	9200	3	36179d0c-aca4-4208-884a-f828e6e3a482	115
6864	7650	2	36179d0c-aca4-4208-884a-f828e6e3a482	146
6865	11600	3	3b1600f6-724b-4ad9-adaa-7c23dfd4bd41	169
6866	11200	2	3b1600f6-724b-4ad9-adaa-7c23dfd4bd41	67
6867	2350	2	3b1600f6-724b-4ad9-adaa-7c23dfd4bd41	125
6868	1700	2	3b1600f6-724b-4ad9-adaa-7c23dfd4bd41	187
6869	8550	1	71b3cce2-4f19-4a34-a436-057047f42327	37
6870	1700	2	71b3cce2-4f19-4a34-a436-057047f42327	187
6871	12850	1	71b3cce2-4f19-4a34-a436-057047f42327	47
6872	3450	3	71b3cce2-4f19-4a34-a436-057047f42327	172
6873	1750	2	e57f00ca-fd36-4496-943f-8ee3d32de904	56
6874	6400	3	e57f00ca-fd36-4496-943f-8ee3d32de904	128
6875	4200	1	e57f00ca-fd36-4496-943f-8ee3d32de904	183
6876	6750	2	e57f00ca-fd36-4496-943f-8ee3d32de904	198
6877	10100	1	7704ef3f-a239-48f6-9bc8-b51812ee9e97	151
6878	6550	3	7704ef3f-a239-48f6-9bc8-b51812ee9e97	43
6879	8550	1	7704ef3f-a239-48f6-9bc8-b51812ee9e97	49
6880	9400	1	7704ef3f-a239-48f6-9bc8-b51812ee9e97	66
6881	2350	3	42b59df5-8e0c-4d12-bb89-ac940586a53b	125
6882	7250	1	42b59df5-8e0c-4d12-bb89-ac940586a53b	89
6883	11450	3	42b59df5-8e0c-4d12-bb89-ac940586a53b	200
6884	11700	3	42b59df5-8e0c-4d12-bb89-ac940586a53b	46
6885	3150	2	9caa1097-4339-4c28-aeac-b691a34ec1e6	4
6886	5950	3	9caa1097-4339-4c28-aeac-b691a34ec1e6	173
6887	10750	3	9caa1097-4339-4c28-aeac-b691a34ec1e6	193
6888	9000	3	d0801d2b-31d4-4fb5-aeb3-be4c7abc4d7d	96
6889	7650	1	d0801d2b-31d4-4fb5-aeb3-be4c7abc4d7d	160
6890	6250	1	24994464-88f8-4f63-aac2-bbf9c247b1a2	135
6891	4450	1	57fc89f7-f4f7-4fc3-8daf-c46e8dea442a	195
6892	12050	3	57fc89f7-f4f7-4fc3-8daf-c46e8dea442a	194
6893	7300	3	6c77869f-354d-4e8e-b4d4-0386f695d67c	65
6894	1700	3	6c77869f-354d-4e8e-b4d4-0386f695d67c	187
6895	7500	2	3b55da36-42cd-4ac3-9d26-11f99032d43a	58
6896	13800	2	4633444d-9bbb-4ea4-b9b6-eaecf79ebbaf	117
6897	11200	3	4633444d-9bbb-4ea4-b9b6-eaecf79ebbaf	67
6898	6050	1	4633444d-9bbb-4ea4-b9b6-eaecf79ebbaf	86
6899	7850	3	a92df07f-d5e2-47c4-aafc-0c6b50233ec3	21
6900	12950	2	a92df07f-d5e2-47c4-aafc-0c6b50233ec3	52
6901	5650	1	f7f10fd6-4d3b-42a3-a85c-f28654aaa4ef	141
6902	6900	2	f7f10fd6-4d3b-42a3-a85c-f28654aaa4ef	85
6903	4850	1	d1f551cc-f82d-40c5-a34a-97e70d0205a8	168
6904	11950	1	d1f551cc-f82d-40c5-a34a-97e70d0205a8	134
6905	7300	1	cf2b42f6-3c64-424f-8c72-45fb9d7afc83	65
6906	5300	3	cf2b42f6-3c64-424f-8c72-45fb9d7afc83	3
6907	10950	2	cf2b42f6-3c64-424f-8c72-45fb9d7afc83	83
6908	3000	3	cf2b42f6-3c64-424f-8c72-45fb9d7afc83	109
6909	7650	3	f31af8f4-5f45-468b-8bc7-efe40579eb19	160
6910	2050	3	f31af8f4-5f45-468b-8bc7-efe40579eb19	19
6911	1250	1	f31af8f4-5f45-468b-8bc7-efe40579eb19	45
6912	3450	1	4e5fb78b-3c48-42b1-8440-5598f322768b	10
6913	9450	3	4e5fb78b-3c48-42b1-8440-5598f322768b	91
6914	2750	3	3b4d1dcd-ec1f-4ebd-b00b-b9a44a70bd37	9
6915	10950	1	3b4d1dcd-ec1f-4ebd-b00b-b9a44a70bd37	83
6916	10150	2	08fdba67-b53c-4d67-b8e3-12b0315e607d	176
6917	11750	2	08fdba67-b53c-4d67-b8e3-12b0315e607d	11
6918	9400	3	08fdba67-b53c-4d67-b8e3-12b0315e607d	66
6919	7350	3	08fdba67-b53c-4d67-b8e3-12b0315e607d	150
6920	10350	2	f7a74389-ae77-437a-8a80-f5e16112d486	31
6921	7300	2	e3186384-d3bd-46bd-bade-da4bfcfc84ee	65
6922	7500	3	e3186384-d3bd-46bd-bade-da4bfcfc84ee	58
6923	7150	1	e3186384-d3bd-46bd-bade-da4bfcfc84ee	121
6924	3800	1	e3186384-d3bd-46bd-bade-da4bfcfc84ee	27
6925	4150	2	97aa265b-79ac-419e-b4e8-fb0d6b38ed18	111
6926	3950	3	97aa265b-79ac-419e-b4e8-fb0d6b38ed18	132
6927	10550	2	97aa265b-79ac-419e-b4e8-fb0d6b38ed18	5
6928	5250	2	a24b4603-ba4b-4c25-8190-a774e75a549a	54
6929	9000	2	a24b4603-ba4b-4c25-8190-a774e75a549a	96
6930	11200	1	a24b4603-ba4b-4c25-8190-a774e75a549a	156
6931	12050	1	a24b4603-ba4b-4c25-8190-a774e75a549a	194
6932	7250	2	44fb4182-6781-4c27-ae0b-0d07c7a9ed6f	89
6933	8800	3	b00658f2-f9f3-4eac-88ad-5ac9633a4d88	36
6934	3950	2	b00658f2-f9f3-4eac-88ad-5ac9633a4d88	132
6935	7350	1	b00658f2-f9f3-4eac-88ad-5ac9633a4d88	150
6936	7300	2	7a3d1718-aacc-4748-8cb3-52ce543640cb	65
6937	4000	1	7a3d1718-aacc-4748-8cb3-52ce543640cb	59
6938	9250	3	7a3d1718-aacc-4748-8cb3-52ce543640cb	18
6939	9950	1	75f9f4b4-328f-4bd7-b96f-9395baa37441	98
6940	6250	1	75f9f4b4-328f-4bd7-b96f-9395baa37441	71
6941	11500	3	cd41ab94-5063-4ff3-a41c-a1cd572e190b	139
6942	7150	2	cd41ab94-5063-4ff3-a41c-a1cd572e190b	121
6943	8300	2	840e2511-a346-47ca-995f-04c4d5aa70fc	138
6944	5700	2	840e2511-a346-47ca-995f-04c4d5aa70fc	114
6945	11600	2	840e2511-a346-47ca-995f-04c4d5aa70fc	118
6946	9300	1	840e2511-a346-47ca-995f-04c4d5aa70fc	40
6947	10950	1	ae7625d2-ca93-4ef0-b58c-14470112ba24	83
6948	13800	2	9d151b24-1d49-4aae-a994-c41fc943ef8d	117
6949	13750	3	8dcd5599-352a-4b66-97b7-c86c1a54008e	48
6950	1600	1	46b64156-ab87-4727-85e8-93419c6f9e08	180
6951	9250	3	46b64156-ab87-4727-85e8-93419c6f9e08	18
6952	6950	3	bec8df5c-3c7e-44eb-917c-f7b80bbef34c	61
6953	3700	2	bec8df5c-3c7e-44eb-917c-f7b80bbef34c	13
6954	11650	1	bec8df5c-3c7e-44eb-917c-f7b80bbef34c	196
6955	11600	3	31965b7b-53e3-4132-a1ed-85e2d18bf82f	118
6956	10350	2	27792fb1-acdd-4874-be89-9a44847f384c	31
6957	4700	3	27792fb1-acdd-4874-be89-9a44847f384c	102
6958	12350	3	27792fb1-acdd-4874-be89-9a44847f384c	184
6959	7800	2	60f121f6-f81e-4cce-84db-763c7f79dce7	127
6960	12050	1	60f121f6-f81e-4cce-84db-763c7f79dce7	194
6961	10650	3	2e4e8214-bbd1-431f-81bc-8009ceab5134	104
6962	13400	3	2e4e8214-bbd1-431f-81bc-8009ceab5134	149
6963	9350	1	2e4e8214-bbd1-431f-81bc-8009ceab5134	97
6964	2350	2	2e4e8214-bbd1-431f-81bc-8009ceab5134	125
6965	5700	1	828bc154-5b0d-4d32-a342-8e00a0ee2665	114
6966	8600	3	1fbc1e66-5601-4738-a0a1-e5b9cbe36908	186
6967	3950	2	2c99c6e5-e120-4737-bf8b-2037051e7e2d	132
6968	8250	1	2c99c6e5-e120-4737-bf8b-2037051e7e2d	124
6969	7350	3	2c99c6e5-e120-4737-bf8b-2037051e7e2d	150
6970	3450	1	01fe6f07-a9d1-4bc5-8ac9-278accda76a3	10
6971	11750	3	01fe6f07-a9d1-4bc5-8ac9-278accda76a3	11
6972	6600	1	01fe6f07-a9d1-4bc5-8ac9-278accda76a3	148
6973	5650	3	794a2712-0fe3-410b-ba4d-b10b44cf6e38	141
6974	6900	3	d28f3ec4-3d61-49ec-9870-fc09d3cbcdb7	24
6975	4100	2	d28f3ec4-3d61-49ec-9870-fc09d3cbcdb7	38
6976	10550	2	07efde57-eba1-43cb-8440-9e78db4ea364	5
6977	12350	1	07efde57-eba1-43cb-8440-9e78db4ea364	175
6978	13600	2	07efde57-eba1-43cb-8440-9e78db4ea364	76
6979	9400	1	10dfffaa-509a-4b06-ac0d-8ab36c6ce60b	66
6980	3700	1	10dfffaa-509a-4b06-ac0d-8ab36c6ce60b	131
6981	6850	2	56bb7375-3475-41ee-be07-8024341ea339	189
6982	6950	2	56bb7375-3475-41ee-be07-8024341ea339	61
6983	9400	3	a7108b7f-a3ed-41c3-8a9d-4646f3a046b0	81
6984	2450	1	dd74e44f-4b1b-401e-afdf-bd48029fcb03	20
6985	6050	1	dd74e44f-4b1b-401e-afdf-bd48029fcb03	86
6986	6700	2	dd74e44f-4b1b-401e-afdf-bd48029fcb03	165
6987	1650	3	db5249d0-e6ec-4664-9023-41a73afc0e3f	82
6988	11300	3	bb4c46a0-cd57-423e-9446-486c059659a5	55
6989	6750	1	bb4c46a0-cd57-423e-9446-486c059659a5	198
6990	9250	2	dc730fa8-620b-4357-9763-c85b43cbb8ac	18
6991	3200	1	dc730fa8-620b-4357-9763-c85b43cbb8ac	126
6992	6900	3	dc730fa8-620b-4357-9763-c85b43cbb8ac	85
6993	7850	1	660e6ba8-d787-4eb0-a5f8-48a512723b13	12
6994	3800	1	22b41321-4a60-4412-a7a7-569c3e6257e6	27
6995	5650	1	66dc76dc-0919-4f12-937d-059883389c95	7
6996	950	3	66dc76dc-0919-4f12-937d-059883389c95	179
6997	2450	1	66dc76dc-0919-4f12-937d-059883389c95	20
6998	12350	2	66dc76dc-0919-4f12-937d-059883389c95	53
6999	3150	1	6bbd197e-9552-41ad-aff5-9bd28eb06600	163
7000	8900	3	3315ca3b-961c-459d-86c0-0717df94ecc0	110
7001	9850	3	3315ca3b-961c-459d-86c0-0717df94ecc0	147
7002	12950	3	c6816ea2-a771-4285-a64a-116e0da12795	52
7003	6700	3	c6816ea2-a771-4285-a64a-116e0da12795	165
7004	5900	3	af051e48-77eb-4e32-acd5-5eaf58476741	25
7005	13800	2	af051e48-77eb-4e32-acd5-5eaf58476741	130
7006	5250	1	af051e48-77eb-4e32-acd5-5eaf58476741	177
7007	12950	3	af051e48-77eb-4e32-acd5-5eaf58476741	23
7008	7050	3	c03bac49-60b1-45cb-a7a7-9bad1d3bc20f	153
7009	10750	1	c6697b94-ea1d-4232-8e9b-592fa0cd9dbe	193
7010	5700	2	c6697b94-ea1d-4232-8e9b-592fa0cd9dbe	51
7011	2450	3	c6697b94-ea1d-4232-8e9b-592fa0cd9dbe	20
7012	5950	2	29060f62-a49a-4cfc-874d-68478ef4a92e	173
7013	9400	1	29060f62-a49a-4cfc-874d-68478ef4a92e	66
7014	12050	2	bd1fe36c-c8d2-4308-88bb-9e5943287183	69
7015	9400	1	bd1fe36c-c8d2-4308-88bb-9e5943287183	66
7016	1750	1	bd1fe36c-c8d2-4308-88bb-9e5943287183	159
7017	7600	2	3c8c8797-05c8-449c-b418-366145d6025e	35
7018	13750	2	e1666aa3-8e84-4c91-a6db-ebec2db96b35	108
7019	11300	2	88b59a21-b80d-42ea-9d98-de0ea7058061	55
7020	9300	1	88b59a21-b80d-42ea-9d98-de0ea7058061	185
7021	11950	1	744c9cea-7a59-4bbc-bc4e-fb8add42b598	134
7022	8750	1	744c9cea-7a59-4bbc-bc4e-fb8add42b598	157
7023	2350	2	8f190665-632f-437b-99f2-b5eb05af90bc	125
7024	8100	3	8f190665-632f-437b-99f2-b5eb05af90bc	15
7025	1750	1	a74c6d6d-b9d5-412d-ba07-69e3fe278c6e	159
7026	7250	2	54f7d6c2-0f11-49d2-8a29-b96d1233171a	158
7027	12050	2	54f7d6c2-0f11-49d2-8a29-b96d1233171a	194
7028	5950	2	7372c453-f2ef-4d31-b530-9ee526ffa9c0	173
7029	10750	3	c1235a56-3d65-48ec-8f11-05f2dbbb01c0	193
7030	4350	3	c1235a56-3d65-48ec-8f11-05f2dbbb01c0	140
7031	6350	2	c1235a56-3d65-48ec-8f11-05f2dbbb01c0	99
7032	8250	3	c13d02ab-070a-4996-9b03-b20e88aa2f7b	124
7033	11700	1	c13d02ab-070a-4996-9b03-b20e88aa2f7b	46
7034	8750	3	c13d02ab-070a-4996-9b03-b20e88aa2f7b	157
7035	2100	3	c13d02ab-070a-4996-9b03-b20e88aa2f7b	188
7036	13600	2	6bb3a359-55e7-4f7f-9cbd-63e3f5ef468d	76
7037	4100	1	3b301692-bf84-4831-9ac6-9cb346494b17	57
7038	8650	3	25b0e1ef-ea21-411f-b18b-d09122187333	152
7039	11500	3	689e38ec-3a93-45e4-9d8f-77fcd713fb80	139
7040	8900	1	689e38ec-3a93-45e4-9d8f-77fcd713fb80	110
7041	12350	1	689e38ec-3a93-45e4-9d8f-77fcd713fb80	53
7042	5650	2	689e38ec-3a93-45e4-9d8f-77fcd713fb80	141
7043	7650	3	deec2d74-bd31-435a-979f-4f17fcc00e41	146
7044	11300	2	deec2d74-bd31-435a-979f-4f17fcc00e41	55
7045	7050	3	deec2d74-bd31-435a-979f-4f17fcc00e41	153
7046	3300	3	7721bd0f-c42d-4966-a00c-cec736e2539c	79
7047	3450	1	11548e58-1aa5-4f49-93c2-c56741137636	10
7048	7250	2	11548e58-1aa5-4f49-93c2-c56741137636	158
7049	5900	1	11548e58-1aa5-4f49-93c2-c56741137636	25
7050	10950	3	bbb232fd-ccfd-4b4a-bd37-23fd06c29b69	83
7051	5100	3	c1f84d77-6682-4a62-8673-0630b96a870a	167
7052	2100	1	c1f84d77-6682-4a62-8673-0630b96a870a	34
7053	13350	1	feba71c2-4491-4c00-b3b0-985b1126d14d	182
7054	9150	2	4ac54d28-5ec4-4da6-8f07-02078e9c609d	100
7055	11650	3	4ac54d28-5ec4-4da6-8f07-02078e9c609d	196
7056	4100	3	4ac54d28-5ec4-4da6-8f07-02078e9c609d	38
7057	10100	3	4ac54d28-5ec4-4da6-8f07-02078e9c609d	151
7058	9100	1	2b8eb964-3d6b-49f0-a50f-f7c7f9a6eee6	28
7059	5950	3	2b8eb964-3d6b-49f0-a50f-f7c7f9a6eee6	173
7060	5700	2	a48cf340-eab2-4f6e-9379-ea80b0178c2e	114
7061	5650	2	a48cf340-eab2-4f6e-9379-ea80b0178c2e	68
7062	7650	3	a48cf340-eab2-4f6e-9379-ea80b0178c2e	146
7063	4850	2	69fe853a-e262-423b-81c9-1708d4a91374	168
7064	3800	2	69fe853a-e262-423b-81c9-1708d4a91374	27
7065	8750	2	69fe853a-e262-423b-81c9-1708d4a91374	157
7066	5800	3	1ca005cd-c558-405c-95fa-f5be715b44d1	123
7067	3700	2	1ca005cd-c558-405c-95fa-f5be715b44d1	178
7068	6400	2	27307f77-8f24-4ef0-9d92-d1e976235687	174
7069	10950	1	27307f77-8f24-4ef0-9d92-d1e976235687	199
7070	7350	2	b66305f0-7c78-4597-a86f-efd8d77001dd	150
7071	3450	2	b66305f0-7c78-4597-a86f-efd8d77001dd	10
7072	5200	1	2fc6e23f-eb3c-4402-8fa0-2f605b58c479	191
7073	7250	2	2fc6e23f-eb3c-4402-8fa0-2f605b58c479	161
7074	11000	1	2fc6e23f-eb3c-4402-8fa0-2f605b58c479	41
7075	11350	3	50c80cd3-eb23-43d5-9f5f-b04527e0837e	107
7076	5450	2	50c80cd3-eb23-43d5-9f5f-b04527e0837e	164
7077	5300	2	7e23f350-4052-418c-ae2d-d86ab1649051	3
7078	12750	3	b3e27c3e-bdbb-4e22-953c-85d933e86613	84
7079	10950	1	df743c0c-96df-4923-a167-194282edc334	83
7080	12150	2	df743c0c-96df-4923-a167-194282edc334	144
7081	5650	1	e838e9d5-c7d0-47dc-b96d-f631a97f580b	50
7082	3300	1	e838e9d5-c7d0-47dc-b96d-f631a97f580b	106
7083	1650	1	8fe47822-72b9-48bf-a2ad-a5deaf2ffdb9	82
7084	6900	3	8fe47822-72b9-48bf-a2ad-a5deaf2ffdb9	24
7085	8750	2	37df7fd5-7ed9-4c49-8965-753256d1e300	70
7086	1700	3	37df7fd5-7ed9-4c49-8965-753256d1e300	187
7087	1250	3	37df7fd5-7ed9-4c49-8965-753256d1e300	45
7088	5650	2	37df7fd5-7ed9-4c49-8965-753256d1e300	68
7089	3000	2	7838264d-d204-4e88-8014-cc9b3d5260ac	109
7090	4950	1	2dfc7f85-0401-4d46-ac2d-59ed25dbf8c6	2
7091	13600	3	2dfc7f85-0401-4d46-ac2d-59ed25dbf8c6	181
7092	13600	3	2dfc7f85-0401-4d46-ac2d-59ed25dbf8c6	76
7093	11250	1	188dea75-ad35-4d0d-848d-d96fa94366c9	30
7094	3700	1	188dea75-ad35-4d0d-848d-d96fa94366c9	13
7095	10800	3	188dea75-ad35-4d0d-848d-d96fa94366c9	133
7096	2250	3	be0e3496-170e-49de-b769-420ad27027eb	14
7097	3450	2	be0e3496-170e-49de-b769-420ad27027eb	10
7098	12800	1	b92e16b4-632a-4d5a-9745-1d2fb610c8e0	17
7099	2000	3	b92e16b4-632a-4d5a-9745-1d2fb610c8e0	192
7100	2100	2	b92e16b4-632a-4d5a-9745-1d2fb610c8e0	34
7101	5650	2	9ca6a02d-9b6c-4330-8c13-efa986283713	50
7102	10800	2	9ca6a02d-9b6c-4330-8c13-efa986283713	133
7103	5250	3	9ca6a02d-9b6c-4330-8c13-efa986283713	177
7104	5250	2	50730b38-4c20-4492-a425-1d56d3c771f3	177
7105	6600	3	6a492087-0284-4c25-a7da-5f152db54b3f	78
7106	8900	1	6a492087-0284-4c25-a7da-5f152db54b3f	110
7107	1450	1	6a492087-0284-4c25-a7da-5f152db54b3f	95
7108	9850	2	daefed99-02b8-4782-8c4b-af20fa570467	147
7109	5250	1	6df14999-4e44-498d-98f4-16e5cd4d97eb	54
7110	8900	2	6df14999-4e44-498d-98f4-16e5cd4d97eb	110
7111	12350	1	6df14999-4e44-498d-98f4-16e5cd4d97eb	190
7112	11950	3	fd207529-bc1a-4f2a-8dff-88344f8687eb	129
7113	13100	1	fd207529-bc1a-4f2a-8dff-88344f8687eb	26
7114	4100	2	fd207529-bc1a-4f2a-8dff-88344f8687eb	38
7115	6950	1	fd207529-bc1a-4f2a-8dff-88344f8687eb	61
7116	9150	3	ea47f5e5-5b6c-4d53-b89a-0fc2b83c0236	100
7117	4100	3	ea47f5e5-5b6c-4d53-b89a-0fc2b83c0236	38
7118	13100	1	9bdbaecb-4a48-4242-b576-9dcf0e2f578f	26
7119	4600	2	9bdbaecb-4a48-4242-b576-9dcf0e2f578f	145
7120	10950	3	fcf01518-6f87-4a9f-9fe6-3cadc4a1f715	83
7121	12350	3	fcf01518-6f87-4a9f-9fe6-3cadc4a1f715	184
7122	2400	2	efd4b6db-755a-43ce-922d-ce51acc5f74a	80
7123	12350	1	efd4b6db-755a-43ce-922d-ce51acc5f74a	184
7124	6750	3	4198bd39-6ce8-46bf-bb57-1a9ec177697c	198
7125	9250	2	4198bd39-6ce8-46bf-bb57-1a9ec177697c	18
7126	2750	3	4198bd39-6ce8-46bf-bb57-1a9ec177697c	9
7127	11000	2	4198bd39-6ce8-46bf-bb57-1a9ec177697c	155
7128	11200	3	1569e11f-f5c4-42c3-81f3-8047707cb856	73
7129	10350	3	1569e11f-f5c4-42c3-81f3-8047707cb856	31
7130	1250	3	34381778-f420-4aec-984d-26269cc970e4	45
7131	7550	3	bdcb2863-75e2-4643-bb82-c9cc895c755a	197
7132	7350	3	bdcb2863-75e2-4643-bb82-c9cc895c755a	150
7133	4100	1	bdcb2863-75e2-4643-bb82-c9cc895c755a	38
7134	2000	2	bdcb2863-75e2-4643-bb82-c9cc895c755a	75
7135	6250	3	a7db7beb-b69b-4003-b399-df33c924e7c0	71
7136	11600	2	a7db7beb-b69b-4003-b399-df33c924e7c0	118
7137	13100	2	a7db7beb-b69b-4003-b399-df33c924e7c0	26
7138	11650	1	074eaa8e-2d53-4396-94da-d6ca52033db7	196
7139	2250	1	074eaa8e-2d53-4396-94da-d6ca52033db7	14
7140	11750	1	074eaa8e-2d53-4396-94da-d6ca52033db7	11
7141	6600	3	f498f94e-4057-4da4-a5af-49c2e3603d4f	74
7142	2000	1	f498f94e-4057-4da4-a5af-49c2e3603d4f	105
7143	9650	1	f498f94e-4057-4da4-a5af-49c2e3603d4f	16
7144	3200	3	16d50021-5eb6-41f7-b843-4a7db246910a	126
7145	6900	2	1b90df8c-e752-47e0-b474-e7132056ac05	85
7146	9400	3	4650c1bc-895a-4664-8c58-f765b4fdb664	81
7147	9350	2	6f8df961-a8f1-4106-ab4b-e0bcad4a3cac	97
7148	4150	3	6f8df961-a8f1-4106-ab4b-e0bcad4a3cac	111
7149	3800	2	6f8df961-a8f1-4106-ab4b-e0bcad4a3cac	27
7150	1250	2	19f8a109-850e-403b-8501-c2c6cf625856	45
7151	4150	3	ee96c335-a221-448f-8230-1ce45a729e9a	111
7152	8750	2	2f50895e-1a94-44b9-a21d-73045023b263	70
7153	7350	2	2f50895e-1a94-44b9-a21d-73045023b263	150
7154	12850	2	2f50895e-1a94-44b9-a21d-73045023b263	47
7155	5300	2	2f50895e-1a94-44b9-a21d-73045023b263	3
7156	4100	3	3b9f86d9-f0fd-4e36-b76d-21fca4daf02b	57
7157	3250	2	b201a450-0da5-4fb7-aed2-ed684b2cb4de	120
7158	9950	1	b201a450-0da5-4fb7-aed2-ed684b2cb4de	98
7159	9000	2	b201a450-0da5-4fb7-aed2-ed684b2cb4de	119
7160	13400	2	981aa43e-a551-41ba-b4d4-3aa3d569c7ea	149
7161	7600	2	981aa43e-a551-41ba-b4d4-3aa3d569c7ea	35
7162	10350	1	981aa43e-a551-41ba-b4d4-3aa3d569c7ea	31
7163	7800	1	778769b4-d21b-4ac4-89ef-2253950dbef3	127
7164	10950	3	586ae5db-b992-4b28-92e6-e7d43a42e1b7	83
7165	7550	3	586ae5db-b992-4b28-92e6-e7d43a42e1b7	197
7166	9000	1	586ae5db-b992-4b28-92e6-e7d43a42e1b7	119
7167	7500	2	586ae5db-b992-4b28-92e6-e7d43a42e1b7	58
7168	7250	3	c4957708-2995-460e-bde2-5be421186c45	161
7169	5900	1	8b807482-5812-4182-ad4d-3ac39b96731e	25
7170	3450	2	8b807482-5812-4182-ad4d-3ac39b96731e	172
7171	7550	3	8b807482-5812-4182-ad4d-3ac39b96731e	197
7172	950	2	8b807482-5812-4182-ad4d-3ac39b96731e	179
7173	6900	1	542f6e9f-c808-4720-bf79-dd3ddc10135e	85
7174	9550	2	542f6e9f-c808-4720-bf79-dd3ddc10135e	62
7175	11000	3	542f6e9f-c808-4720-bf79-dd3ddc10135e	171
7176	6350	2	d53dce12-a28b-47e8-8dbf-cb7ca1610433	99
7177	5800	1	e8bb9ebb-ee86-45a0-b62a-cb1c5eae69bc	123
7178	9000	1	e8bb9ebb-ee86-45a0-b62a-cb1c5eae69bc	119
7179	9950	1	eac61d1c-b9b3-4bb1-ba68-d7f25701a3fd	98
7180	7800	2	eac61d1c-b9b3-4bb1-ba68-d7f25701a3fd	142
7181	9400	1	eac61d1c-b9b3-4bb1-ba68-d7f25701a3fd	66
7182	3950	1	eac61d1c-b9b3-4bb1-ba68-d7f25701a3fd	132
7183	1750	2	f70e0d0b-2788-4f1a-9347-c40ce0d4f335	56
7184	4950	3	f70e0d0b-2788-4f1a-9347-c40ce0d4f335	2
7185	13750	2	f70e0d0b-2788-4f1a-9347-c40ce0d4f335	108
7186	5650	1	f70e0d0b-2788-4f1a-9347-c40ce0d4f335	50
7187	11500	3	039be59d-3c9e-4e43-8753-354e03c809de	139
7188	9300	3	039be59d-3c9e-4e43-8753-354e03c809de	40
7189	7850	2	f67562cf-4546-4373-bc13-14918ddef6b2	12
7190	8750	3	f67562cf-4546-4373-bc13-14918ddef6b2	70
7191	6400	1	f67562cf-4546-4373-bc13-14918ddef6b2	174
7192	3900	1	f67562cf-4546-4373-bc13-14918ddef6b2	166
7193	2150	1	3aa2f4cb-742d-43de-8957-fea810f77b6e	22
7194	11000	2	3aa2f4cb-742d-43de-8957-fea810f77b6e	41
7195	1500	3	3aa2f4cb-742d-43de-8957-fea810f77b6e	122
7196	6950	2	3aa2f4cb-742d-43de-8957-fea810f77b6e	61
7197	13750	2	51b7f0ea-98c6-4a9f-bcc3-5dd3887cf1e1	108
7198	9300	1	51b7f0ea-98c6-4a9f-bcc3-5dd3887cf1e1	185
7199	12350	2	51b7f0ea-98c6-4a9f-bcc3-5dd3887cf1e1	53
7200	4850	3	51b7f0ea-98c6-4a9f-bcc3-5dd3887cf1e1	168
7201	2000	1	e2a86162-57e2-4286-bfdc-348092326a5c	75
7202	6250	3	e2a86162-57e2-4286-bfdc-348092326a5c	135
7203	13100	3	e2a86162-57e2-4286-bfdc-348092326a5c	26
7204	11350	3	57e6cd9a-cda8-489e-ae35-894af9e8923c	107
7205	7800	3	b20efd75-6a77-4bae-89c1-b3e70de81e43	142
7206	7800	2	ba35bf6e-f8c0-4801-923f-dbff2c5b852e	127
7207	10350	2	ba35bf6e-f8c0-4801-923f-dbff2c5b852e	31
7208	5250	3	ba35bf6e-f8c0-4801-923f-dbff2c5b852e	177
7209	11950	1	ba35bf6e-f8c0-4801-923f-dbff2c5b852e	129
7210	12350	1	8fc81372-9236-4b12-8327-c0256d2d39ea	175
7211	12850	3	9e63e4c2-f751-4219-8db3-552ad7ad0c0e	47
7212	8250	1	9e63e4c2-f751-4219-8db3-552ad7ad0c0e	124
7213	5950	3	9e63e4c2-f751-4219-8db3-552ad7ad0c0e	173
7214	5050	1	9e63e4c2-f751-4219-8db3-552ad7ad0c0e	63
7215	2100	1	ecae89cb-afdd-4669-b9b8-445263c87047	34
7216	12350	3	ecae89cb-afdd-4669-b9b8-445263c87047	53
7217	10850	1	ecae89cb-afdd-4669-b9b8-445263c87047	162
7218	2350	1	1a7d764a-3534-4fd8-b83d-9624af063811	125
7219	11150	2	c063b9cb-0c52-4dab-bb8e-3e6d0bf67b12	90
7220	5650	2	c063b9cb-0c52-4dab-bb8e-3e6d0bf67b12	7
7221	7050	1	c063b9cb-0c52-4dab-bb8e-3e6d0bf67b12	153
7222	12350	2	c063b9cb-0c52-4dab-bb8e-3e6d0bf67b12	190
7223	6600	1	3b55781b-341b-4a9d-ad05-3c9fed8898a5	74
7224	5950	1	3b55781b-341b-4a9d-ad05-3c9fed8898a5	88
7225	2300	1	4fdf7078-5e98-4c2a-95e2-1566321a1326	39
7226	6850	2	d8f59ce6-5dee-4362-8864-a78f2b4516e2	189
7227	11200	1	27d8be57-ed5b-495e-9793-291142aa6222	156
7228	11000	1	27d8be57-ed5b-495e-9793-291142aa6222	41
7229	11950	2	c042a06d-6bb4-4186-bab3-18cf9df47669	134
7230	10950	2	c042a06d-6bb4-4186-bab3-18cf9df47669	199
7231	10550	2	a62cf5ed-a3d7-45ee-8a4e-0f18cb130483	5
7232	8550	2	ec11a5db-98e9-4913-9cb3-88544e7c1e1b	37
7233	9450	3	74b14e2d-0503-4f80-b6bb-81d99392d271	113
7234	1450	3	74b14e2d-0503-4f80-b6bb-81d99392d271	95
7235	7250	2	6366f678-3fa6-49ae-8478-854cbb407be6	158
7236	8550	3	3829629e-fa4b-40a7-b31b-80928e3049dd	37
7237	7550	1	3829629e-fa4b-40a7-b31b-80928e3049dd	92
7238	8800	3	3829629e-fa4b-40a7-b31b-80928e3049dd	36
7239	6550	2	3829629e-fa4b-40a7-b31b-80928e3049dd	43
7240	8400	2	37b6d326-2e69-42cf-a204-7d82c4e95a29	64
7241	6600	2	37b6d326-2e69-42cf-a204-7d82c4e95a29	74
7242	7650	3	37b6d326-2e69-42cf-a204-7d82c4e95a29	160
7243	7250	3	b8e60cf4-b045-4425-a67c-7f6790239fde	161
7244	11950	3	b8e60cf4-b045-4425-a67c-7f6790239fde	129
7245	7500	2	b8e60cf4-b045-4425-a67c-7f6790239fde	58
7246	4950	1	b8e60cf4-b045-4425-a67c-7f6790239fde	2
7247	5650	3	2463cf40-ed51-4336-abd6-c065fd5d82c1	50
7248	10950	3	3f307a19-e8ad-48d5-9f7b-a6f331e6c0fd	199
7249	7250	2	3f307a19-e8ad-48d5-9f7b-a6f331e6c0fd	158
7250	1450	3	3f307a19-e8ad-48d5-9f7b-a6f331e6c0fd	137
7251	9550	2	3f307a19-e8ad-48d5-9f7b-a6f331e6c0fd	62
7252	10350	1	10c2335b-62ab-418e-82bc-a6ff5b1d69ab	31
7253	12350	1	ad52745c-703b-4da9-ae0d-4c6d83161cfa	53
7254	12550	1	ad52745c-703b-4da9-ae0d-4c6d83161cfa	101
7255	9450	2	90c800d5-dcad-4475-aa38-4c9bcf422d12	113
7256	3300	3	90c800d5-dcad-4475-aa38-4c9bcf422d12	106
7257	3300	3	90c800d5-dcad-4475-aa38-4c9bcf422d12	79
7258	8650	3	3f427546-5a39-4bc0-828d-9e26607b0bf7	152
7259	5000	2	03254002-11f2-4762-b943-6b2e8269e52a	143
7260	6600	1	03254002-11f2-4762-b943-6b2e8269e52a	74
7261	2300	3	d09f2c81-df2d-4824-a297-ee14487527b8	39
7262	1750	3	1fbb55e5-8e14-48fe-be5d-848d8e02431a	56
7263	7850	3	1fbb55e5-8e14-48fe-be5d-848d8e02431a	12
7264	12050	1	1fbb55e5-8e14-48fe-be5d-848d8e02431a	194
7265	1500	3	1fbb55e5-8e14-48fe-be5d-848d8e02431a	122
7266	12950	3	d71fe42f-fa15-484e-8416-118a40a7a694	23
7267	5650	1	eab71acc-0f9e-4d53-95b3-021ba64e27a6	50
7268	6750	3	eab71acc-0f9e-4d53-95b3-021ba64e27a6	198
7269	11600	3	ff01c8ce-1070-4d93-893c-8764de43e8a2	169
7270	8550	3	ff01c8ce-1070-4d93-893c-8764de43e8a2	49
7271	7250	1	ff01c8ce-1070-4d93-893c-8764de43e8a2	161
7272	10100	3	ff01c8ce-1070-4d93-893c-8764de43e8a2	103
7273	2300	2	e59b38b2-4823-4cfc-a3e5-05a64d37d65c	39
7274	6350	2	0a6b3551-8d4c-473a-817d-e82aae355ad6	99
7275	9350	3	0a6b3551-8d4c-473a-817d-e82aae355ad6	97
7276	12800	1	b9fa0a51-e9a3-49d6-a9c5-8f46362a6d2e	17
7277	11250	1	b9fa0a51-e9a3-49d6-a9c5-8f46362a6d2e	30
7278	9950	2	b9fa0a51-e9a3-49d6-a9c5-8f46362a6d2e	98
7279	4600	1	b9fa0a51-e9a3-49d6-a9c5-8f46362a6d2e	145
7280	10650	2	5dd9e472-ca04-42eb-9c72-178bf6fd3c95	104
7281	8750	1	5dd9e472-ca04-42eb-9c72-178bf6fd3c95	157
7282	3700	2	a6f0b7e7-2a3a-4f33-8cca-3923573ac506	131
7283	7650	3	a6f0b7e7-2a3a-4f33-8cca-3923573ac506	160
7284	11350	3	a6f0b7e7-2a3a-4f33-8cca-3923573ac506	29
7285	9150	3	bfdce9cb-98f0-496e-a014-c7e353ecbc35	100
7286	2250	2	bfdce9cb-98f0-496e-a014-c7e353ecbc35	14
7287	2100	3	bfdce9cb-98f0-496e-a014-c7e353ecbc35	188
7288	2100	3	bfdce9cb-98f0-496e-a014-c7e353ecbc35	34
7289	5650	1	0b135610-fe0d-4b81-aec6-e275f6842887	50
7290	6850	1	3b26d5b9-75c6-4368-bad6-77d883fc8e46	189
7291	5000	2	3b26d5b9-75c6-4368-bad6-77d883fc8e46	143
7292	5900	1	3b26d5b9-75c6-4368-bad6-77d883fc8e46	25
7293	13300	1	3b26d5b9-75c6-4368-bad6-77d883fc8e46	87
7294	5950	1	ed28e4df-13a3-47d3-89c1-d99088e7c857	173
7295	11000	2	ed28e4df-13a3-47d3-89c1-d99088e7c857	171
7296	7850	2	ed28e4df-13a3-47d3-89c1-d99088e7c857	12
7297	9650	1	6fd844dc-bec1-44e7-b063-907271b0d7f9	16
7298	11200	2	6fd844dc-bec1-44e7-b063-907271b0d7f9	156
7299	5650	1	6fd844dc-bec1-44e7-b063-907271b0d7f9	68
7300	6850	1	6fd844dc-bec1-44e7-b063-907271b0d7f9	189
7301	4350	1	cba92fe1-6ebd-4e18-93fa-c33949b9affa	140
7302	3300	3	cba92fe1-6ebd-4e18-93fa-c33949b9affa	79
7303	12850	1	cba92fe1-6ebd-4e18-93fa-c33949b9affa	47
7304	3950	3	a040b47f-5213-4e4d-ab71-8ec71c349eec	132
7305	8100	3	a040b47f-5213-4e4d-ab71-8ec71c349eec	136
7306	2100	1	a040b47f-5213-4e4d-ab71-8ec71c349eec	188
7307	5650	2	a040b47f-5213-4e4d-ab71-8ec71c349eec	141
7308	2000	3	6b7a025f-61ca-449a-9a4c-4b04c51d3681	192
7309	7800	3	d5f14e28-de36-4c08-b517-5bc05ce19fc7	142
7310	11500	1	85f788d9-4c15-45b0-b5af-c68e6790f487	139
7311	11350	2	85f788d9-4c15-45b0-b5af-c68e6790f487	107
7312	11000	2	85f788d9-4c15-45b0-b5af-c68e6790f487	171
7313	11850	3	85f788d9-4c15-45b0-b5af-c68e6790f487	60
7314	7500	2	0346f461-9aa9-4218-8f51-35921664cefc	58
7315	1700	3	0346f461-9aa9-4218-8f51-35921664cefc	187
7316	11650	3	0346f461-9aa9-4218-8f51-35921664cefc	196
7317	9850	2	0346f461-9aa9-4218-8f51-35921664cefc	147
7318	10550	1	b19038aa-5d60-4a95-aaf2-6f8c3c46c20a	5
7319	9300	2	29735220-b98c-4df9-badb-0a1574eca136	185
7320	3450	1	29735220-b98c-4df9-badb-0a1574eca136	172
7321	4450	1	29735220-b98c-4df9-badb-0a1574eca136	195
7322	11750	2	f2caf6d6-0384-4f39-a64d-aacdae1f881f	11
7323	9000	1	f2caf6d6-0384-4f39-a64d-aacdae1f881f	119
7324	9450	1	ee639689-34fd-43f0-a011-986c12e70554	91
7325	11000	2	ee639689-34fd-43f0-a011-986c12e70554	41
7326	11950	2	ee639689-34fd-43f0-a011-986c12e70554	134
7327	11450	2	ee639689-34fd-43f0-a011-986c12e70554	200
7328	10800	1	0dcac09e-1060-4eaa-81f7-22330d729184	6
7329	7850	1	0dcac09e-1060-4eaa-81f7-22330d729184	21
7330	6550	3	0dcac09e-1060-4eaa-81f7-22330d729184	43
7331	2000	1	6428a5df-1178-487e-8c6d-5093384e169d	192
7332	3800	3	6428a5df-1178-487e-8c6d-5093384e169d	27
7333	10800	1	6428a5df-1178-487e-8c6d-5093384e169d	133
7334	11200	3	6428a5df-1178-487e-8c6d-5093384e169d	73
7335	3700	3	23c850fb-8c63-42aa-a4a7-6abcf4e58b4a	178
7336	2000	3	23c850fb-8c63-42aa-a4a7-6abcf4e58b4a	75
7337	13850	3	ab0c4d9f-492f-43f4-9b37-663b1193f3df	116
7338	8100	3	ab0c4d9f-492f-43f4-9b37-663b1193f3df	15
7339	6750	3	ab0c4d9f-492f-43f4-9b37-663b1193f3df	198
7340	4450	1	e76eb730-2fd7-4c10-846b-f08f2a331582	195
7341	5650	1	080165d4-eeac-4af2-8d07-09ea9b8af9ff	50
7342	12950	2	080165d4-eeac-4af2-8d07-09ea9b8af9ff	23
7343	8600	3	59c88ebc-b89d-4648-8f7a-609f50abcfd7	186
7344	3300	3	8bccd844-02da-4f43-8e83-bcbd485c636a	79
7345	9850	1	8bccd844-02da-4f43-8e83-bcbd485c636a	147
7346	1450	3	8bccd844-02da-4f43-8e83-bcbd485c636a	95
7347	11700	3	8bccd844-02da-4f43-8e83-bcbd485c636a	46
7348	11750	2	5403d26b-dbad-4cf3-af8c-30efb93b1882	11
7349	3900	1	5403d26b-dbad-4cf3-af8c-30efb93b1882	166
7350	7650	2	5403d26b-dbad-4cf3-af8c-30efb93b1882	146
7351	5900	3	5403d26b-dbad-4cf3-af8c-30efb93b1882	25
7352	9450	3	9b9cc86d-b887-4a6e-accc-ac36ff8fdbfc	113
7353	8400	1	9b9cc86d-b887-4a6e-accc-ac36ff8fdbfc	64
7354	2000	1	9b9cc86d-b887-4a6e-accc-ac36ff8fdbfc	105
7355	11150	3	0172d365-37c3-4120-8796-c982df926127	90
7356	12350	1	0172d365-37c3-4120-8796-c982df926127	184
7357	4150	2	0172d365-37c3-4120-8796-c982df926127	111
7358	8700	1	23c87496-55e4-41de-8d98-16c48d9eb007	93
7359	3450	1	23c87496-55e4-41de-8d98-16c48d9eb007	172
7360	7250	3	23c87496-55e4-41de-8d98-16c48d9eb007	158
7361	8100	2	eca618b0-5ae1-4a0e-a46b-a56cd334a918	15
7362	10950	1	eca618b0-5ae1-4a0e-a46b-a56cd334a918	199
7363	10800	2	eca618b0-5ae1-4a0e-a46b-a56cd334a918	133
7364	1350	1	eca618b0-5ae1-4a0e-a46b-a56cd334a918	72
7365	13800	1	ee7ec633-fd8a-4474-8799-8b6e35cacd39	117
7366	1450	1	a9986301-7f79-43f8-9fa1-7f6431b9dfa7	95
7367	6350	2	a9986301-7f79-43f8-9fa1-7f6431b9dfa7	99
7368	10100	2	a9986301-7f79-43f8-9fa1-7f6431b9dfa7	103
7369	7850	2	fa1fbc8b-dfaf-40f1-ade4-87c0ada850ac	21
7370	8600	1	fa1fbc8b-dfaf-40f1-ade4-87c0ada850ac	186
7371	5800	2	fa1fbc8b-dfaf-40f1-ade4-87c0ada850ac	123
7372	11000	2	c73c14b6-4634-4d5f-83bd-93642e93d486	171
7373	2000	2	c73c14b6-4634-4d5f-83bd-93642e93d486	105
7374	10750	3	c73c14b6-4634-4d5f-83bd-93642e93d486	193
7375	11000	1	c73c14b6-4634-4d5f-83bd-93642e93d486	155
7376	11000	3	cc203aa5-1043-48a9-ac5e-13f634ddb4ce	41
7377	7650	2	cc203aa5-1043-48a9-ac5e-13f634ddb4ce	160
7378	6600	2	cc203aa5-1043-48a9-ac5e-13f634ddb4ce	148
7379	6900	2	a07bacce-2fed-49ab-af67-d7372ef7905a	85
7380	9000	3	a07bacce-2fed-49ab-af67-d7372ef7905a	119
7381	6050	3	a07bacce-2fed-49ab-af67-d7372ef7905a	86
7382	6250	2	a07bacce-2fed-49ab-af67-d7372ef7905a	135
7383	3950	2	ded32168-5192-4464-9944-81772f72facb	132
7384	5450	1	ded32168-5192-4464-9944-81772f72facb	164
7385	3300	3	ded32168-5192-4464-9944-81772f72facb	79
7386	3950	1	9b90f786-83ca-498a-92f8-ac8e4cc3626f	132
7387	3450	2	9b90f786-83ca-498a-92f8-ac8e4cc3626f	10
7388	11200	1	d2faf96a-d20b-4ac9-88bb-20001c7c8c45	73
7389	12850	3	d2faf96a-d20b-4ac9-88bb-20001c7c8c45	47
7390	5700	3	d2faf96a-d20b-4ac9-88bb-20001c7c8c45	114
7391	5650	3	be170597-71a8-46c5-90b4-44a4208bad5f	141
7392	8550	1	7f4aa56f-57bd-4689-bf37-1725254743ad	37
7393	10350	1	7f4aa56f-57bd-4689-bf37-1725254743ad	31
7394	10750	2	7f4aa56f-57bd-4689-bf37-1725254743ad	193
7395	2450	2	dd64df79-da63-45a5-939c-3eefaa23b623	20
7396	13500	1	dd64df79-da63-45a5-939c-3eefaa23b623	1
7397	11850	2	dd64df79-da63-45a5-939c-3eefaa23b623	60
7398	4100	2	e3156b19-5dc0-4b4f-a032-926d579b91fe	57
7399	9400	3	e3156b19-5dc0-4b4f-a032-926d579b91fe	66
7400	11350	2	687d9a80-f358-4357-811f-54b6e11ca660	107
7401	11200	1	af1ba226-64cc-4635-958e-e16eebc5eaf9	67
7402	4000	1	bfffbac9-39d7-4f46-b178-82fc3703a511	59
7403	11850	1	bfffbac9-39d7-4f46-b178-82fc3703a511	60
7404	13100	1	bfffbac9-39d7-4f46-b178-82fc3703a511	26
7405	6600	1	88bdda6d-17a4-45cc-8606-dae531ccbad1	74
7406	6050	3	88bdda6d-17a4-45cc-8606-dae531ccbad1	86
7407	1600	2	88bdda6d-17a4-45cc-8606-dae531ccbad1	180
7408	5300	1	1efe043b-92dd-4f4d-9384-1fb9674f0942	3
7409	12750	2	1efe043b-92dd-4f4d-9384-1fb9674f0942	84
7410	7500	3	1efe043b-92dd-4f4d-9384-1fb9674f0942	58
7411	8700	2	66654d94-66ab-4422-b83a-0d0169889317	93
7412	5250	2	66654d94-66ab-4422-b83a-0d0169889317	177
7413	10550	2	1c7da4a4-b592-4f2b-96ca-612a4b3fe1bc	5
7414	3250	1	fa7c067d-f4b5-4a26-8a3e-3d09937f4e43	120
7415	6700	2	fa7c067d-f4b5-4a26-8a3e-3d09937f4e43	165
7416	2000	2	fa7c067d-f4b5-4a26-8a3e-3d09937f4e43	192
7417	2750	2	fa7c067d-f4b5-4a26-8a3e-3d09937f4e43	9
7418	3450	2	18a9593f-6b54-4799-bae4-d15346ca6f2f	172
7419	13500	3	c0777c42-8145-4aad-ae67-f7c321573bee	1
7420	11350	2	0a50cead-48b3-4f52-a59d-d14304d84eae	107
7421	6600	1	0a50cead-48b3-4f52-a59d-d14304d84eae	78
7422	7250	1	d13a7f88-10ad-4df2-aede-028e6e2e6b75	158
7423	7850	3	d13a7f88-10ad-4df2-aede-028e6e2e6b75	21
7424	3250	1	15fa6e0b-b7e6-49d6-8de2-55cd945dfc58	120
7425	1750	3	15fa6e0b-b7e6-49d6-8de2-55cd945dfc58	56
7426	6400	2	15fa6e0b-b7e6-49d6-8de2-55cd945dfc58	174
7427	8250	1	848ea1a7-241a-413c-940d-9d6e0d52de68	124
7428	4350	3	848ea1a7-241a-413c-940d-9d6e0d52de68	140
7429	1250	1	848ea1a7-241a-413c-940d-9d6e0d52de68	45
7430	4950	2	87e2876e-36f1-41e8-a367-1428c4483b94	2
7431	5900	3	87e2876e-36f1-41e8-a367-1428c4483b94	25
7432	7550	2	87e2876e-36f1-41e8-a367-1428c4483b94	197
7433	3700	1	87e2876e-36f1-41e8-a367-1428c4483b94	13
7434	2700	1	952920db-a7d3-44bd-b989-e6d0b0c216da	77
7435	9250	2	e182d719-fa86-4e70-9ccd-f49285261eb4	18
7436	2100	3	496aa90a-1ec7-4faf-8ac2-4d7a6c73876e	34
7437	8650	3	3e31d253-315f-46bf-b05b-27b6632fbbef	152
7438	9400	1	3e31d253-315f-46bf-b05b-27b6632fbbef	81
7439	8900	1	3e31d253-315f-46bf-b05b-27b6632fbbef	110
7440	11350	1	5a865ff2-f2e0-451c-9d22-7c7117c26ed2	107
7441	9300	1	31ed46fc-b81b-45cb-9f4a-9bf46b42d598	185
7442	1750	2	229c7be3-7388-44d4-95eb-02970b91f8bf	159
7443	7600	2	229c7be3-7388-44d4-95eb-02970b91f8bf	35
7444	5650	1	229c7be3-7388-44d4-95eb-02970b91f8bf	141
7445	5650	2	229c7be3-7388-44d4-95eb-02970b91f8bf	68
7446	10350	2	f18d0f75-31dd-4125-9a38-9097689128a0	31
7447	9450	1	f18d0f75-31dd-4125-9a38-9097689128a0	91
7448	9950	2	f18d0f75-31dd-4125-9a38-9097689128a0	98
7449	7850	2	dfef7820-2ff7-4e55-a236-1abe5b907405	21
7450	13550	1	bf375b12-725c-49c0-bb8c-70c5af01cb48	42
7451	13600	3	31a2fd74-3a9b-488b-b45f-186989683bec	181
7452	2100	1	31a2fd74-3a9b-488b-b45f-186989683bec	188
7453	13750	2	03b92867-f03c-4321-aacf-c3f6c35465f9	48
7454	9100	3	03b92867-f03c-4321-aacf-c3f6c35465f9	28
7455	8900	1	03b92867-f03c-4321-aacf-c3f6c35465f9	110
7456	6600	1	03b92867-f03c-4321-aacf-c3f6c35465f9	74
7457	6050	3	ee93b546-87b5-4504-9108-d2c221c4a833	86
7458	9300	3	ee93b546-87b5-4504-9108-d2c221c4a833	40
7459	1600	1	ee93b546-87b5-4504-9108-d2c221c4a833	180
7460	6250	1	ee93b546-87b5-4504-9108-d2c221c4a833	71
7461	7550	2	44d6a234-b1f6-48fd-ad14-d097cbddc19a	92
7462	5650	3	44d6a234-b1f6-48fd-ad14-d097cbddc19a	68
7463	10800	1	44d6a234-b1f6-48fd-ad14-d097cbddc19a	133
7464	5300	2	44d6a234-b1f6-48fd-ad14-d097cbddc19a	3
7465	13400	2	db46eed6-4382-40a1-b411-b815c2dcdd63	149
7466	12550	3	db46eed6-4382-40a1-b411-b815c2dcdd63	101
7467	6550	1	7432d268-0f6c-4937-b619-13665afc425e	43
7468	11350	3	7432d268-0f6c-4937-b619-13665afc425e	107
7469	11950	2	7432d268-0f6c-4937-b619-13665afc425e	129
7470	5650	3	47183812-84e9-40c3-ba8f-97762a06b3e8	50
7471	4150	1	ceaf78ac-0c0e-40be-9890-4e2281b9c582	111
7472	8300	2	ceaf78ac-0c0e-40be-9890-4e2281b9c582	138
7473	2250	2	ceaf78ac-0c0e-40be-9890-4e2281b9c582	14
7474	9350	2	ceaf78ac-0c0e-40be-9890-4e2281b9c582	97
7475	11950	3	e4166435-010e-4c6d-8ecd-e01833ad061f	129
7476	12350	2	e4166435-010e-4c6d-8ecd-e01833ad061f	184
7477	10850	2	e4166435-010e-4c6d-8ecd-e01833ad061f	162
7478	2000	2	e4166435-010e-4c6d-8ecd-e01833ad061f	75
7479	12050	3	c12bb702-92bb-4866-b6ce-37d8d63eed3c	194
7480	12350	2	c12bb702-92bb-4866-b6ce-37d8d63eed3c	53
7481	11700	3	599f1d55-cd8d-4a8d-a391-58503caae80c	46
7482	6600	2	599f1d55-cd8d-4a8d-a391-58503caae80c	74
7483	8800	1	599f1d55-cd8d-4a8d-a391-58503caae80c	36
7484	4150	2	599f1d55-cd8d-4a8d-a391-58503caae80c	111
7485	3000	1	63d76109-470d-43d0-b9d6-d2dd53272d80	109
7486	2250	1	67ea2a26-dcc1-4960-9cb5-f2a076827ae3	14
7487	11200	3	bc167b2d-85ad-4814-9a45-f2999d52bf9a	156
7488	7800	1	bc167b2d-85ad-4814-9a45-f2999d52bf9a	142
7489	7600	3	bc167b2d-85ad-4814-9a45-f2999d52bf9a	35
7490	5450	1	bc167b2d-85ad-4814-9a45-f2999d52bf9a	164
7491	11350	2	9e441f81-4ee6-4179-917a-bcbe7266255a	107
7492	12350	3	74b28b3a-75b7-4d87-8329-97176c9af560	184
7493	13600	1	87e4668e-d285-46d5-aa3c-44f6271a9fe2	181
7494	13800	2	87e4668e-d285-46d5-aa3c-44f6271a9fe2	117
7495	12950	2	bbc2ba2f-de13-4d2c-84bd-7321e32ebc0e	52
7496	3000	3	bbc2ba2f-de13-4d2c-84bd-7321e32ebc0e	109
7497	7750	2	bbc2ba2f-de13-4d2c-84bd-7321e32ebc0e	44
7498	11950	2	bbc2ba2f-de13-4d2c-84bd-7321e32ebc0e	129
7499	8800	2	70e7db41-1aab-42b3-bec9-457bb01e3c7f	36
7500	10800	2	70e7db41-1aab-42b3-bec9-457bb01e3c7f	6
7501	7850	2	70e7db41-1aab-42b3-bec9-457bb01e3c7f	21
7502	8900	3	70e7db41-1aab-42b3-bec9-457bb01e3c7f	110
7503	13800	2	608310d8-3d2d-453a-9187-c51c8eeb6c6d	130
7504	5700	2	608310d8-3d2d-453a-9187-c51c8eeb6c6d	51
7505	8700	1	608310d8-3d2d-453a-9187-c51c8eeb6c6d	93
7506	13500	2	608310d8-3d2d-453a-9187-c51c8eeb6c6d	1
7507	13850	2	885ecfda-02d4-4d85-a492-d90c199b25fe	116
7508	5800	3	885ecfda-02d4-4d85-a492-d90c199b25fe	123
7509	12950	3	7c15d839-ab78-42c7-b382-2020b7bf5229	23
7510	9650	2	7c15d839-ab78-42c7-b382-2020b7bf5229	16
7511	11700	1	7c15d839-ab78-42c7-b382-2020b7bf5229	46
7512	8750	2	c805e4cf-977d-4450-bc60-a0b97ce3e6aa	157
7513	10950	3	c805e4cf-977d-4450-bc60-a0b97ce3e6aa	199
7514	11600	1	d7db8d26-9aa4-4697-8577-208752b6e4d3	32
7515	11600	1	d7db8d26-9aa4-4697-8577-208752b6e4d3	118
7516	5700	1	d7db8d26-9aa4-4697-8577-208752b6e4d3	51
7517	3200	1	d7db8d26-9aa4-4697-8577-208752b6e4d3	126
7518	4850	3	3c7ae86c-2d2d-4c48-ad69-e5310c5ffb8e	168
7519	4850	3	551e5a63-455b-4b82-b81d-8b529136f72d	168
7520	11600	2	551e5a63-455b-4b82-b81d-8b529136f72d	169
7521	13350	3	551e5a63-455b-4b82-b81d-8b529136f72d	182
7522	2300	2	e147a2a0-0c13-4183-a7ac-0eb5484fcc07	39
7523	5700	1	e147a2a0-0c13-4183-a7ac-0eb5484fcc07	51
7524	10350	1	e147a2a0-0c13-4183-a7ac-0eb5484fcc07	31
7525	7850	1	e147a2a0-0c13-4183-a7ac-0eb5484fcc07	21
7526	1250	1	b95efd18-cd2e-4829-a07a-9c49de89cce2	45
7527	12950	3	6dca918b-427c-464b-9cb6-5adcb367cccf	23
7528	10150	3	4ca18f80-8128-40d4-806d-073b67bd7849	176
7529	10350	3	4ca18f80-8128-40d4-806d-073b67bd7849	31
7530	9150	3	401a7589-3952-47e4-807e-21fe5417e013	154
7531	11200	3	fe3de529-4757-4531-bdc1-5249ffa8becc	156
7532	13750	3	fe3de529-4757-4531-bdc1-5249ffa8becc	48
7533	12050	3	ed4b373c-0635-47b8-9834-3fe4479dade4	69
7534	9300	3	ed4b373c-0635-47b8-9834-3fe4479dade4	40
7535	3800	3	ed4b373c-0635-47b8-9834-3fe4479dade4	27
7536	2450	3	41dd77b0-a3ab-4fa8-bf7c-e31802fac0f4	20
7537	6900	3	41dd77b0-a3ab-4fa8-bf7c-e31802fac0f4	85
7538	2350	2	41dd77b0-a3ab-4fa8-bf7c-e31802fac0f4	125
7539	3700	2	41dd77b0-a3ab-4fa8-bf7c-e31802fac0f4	131
7540	1750	3	e1897a41-409a-4d49-a56b-cbcff99109c3	56
7541	950	3	102450e2-d4de-44fb-a704-de6a910bd270	179
7542	6600	2	672ec5c7-5b6c-43bb-9955-4817a06bde08	148
7543	5900	2	672ec5c7-5b6c-43bb-9955-4817a06bde08	25
7544	9000	1	672ec5c7-5b6c-43bb-9955-4817a06bde08	119
7545	13500	3	672ec5c7-5b6c-43bb-9955-4817a06bde08	1
7546	10950	3	e1eabf3c-bdce-4355-b008-896db8b37aa1	33
7547	2400	2	e1eabf3c-bdce-4355-b008-896db8b37aa1	80
7548	13600	1	e1eabf3c-bdce-4355-b008-896db8b37aa1	76
7549	4350	2	e1eabf3c-bdce-4355-b008-896db8b37aa1	140
7550	5450	1	b4c57ae4-5315-4584-bca1-9b65ebd44dcc	164
7551	6900	1	b4c57ae4-5315-4584-bca1-9b65ebd44dcc	24
7552	13600	2	b4c57ae4-5315-4584-bca1-9b65ebd44dcc	76
7553	2250	2	b4c57ae4-5315-4584-bca1-9b65ebd44dcc	14
7554	6900	1	17a8fc6c-df98-4d60-8e51-18092603d827	85
7555	7850	2	17a8fc6c-df98-4d60-8e51-18092603d827	21
7556	4100	1	17a8fc6c-df98-4d60-8e51-18092603d827	57
7557	7250	3	17a8fc6c-df98-4d60-8e51-18092603d827	161
7558	13600	2	f59aa49d-ee23-43b9-8a02-2eb102591f37	76
7559	13350	2	f59aa49d-ee23-43b9-8a02-2eb102591f37	182
7560	4100	3	f59aa49d-ee23-43b9-8a02-2eb102591f37	57
7561	13750	1	f59aa49d-ee23-43b9-8a02-2eb102591f37	48
7562	12550	2	17c72d78-6da4-4762-b631-3a951e6b6c46	101
7563	8550	2	17c72d78-6da4-4762-b631-3a951e6b6c46	37
7564	13500	3	17c72d78-6da4-4762-b631-3a951e6b6c46	1
7565	10950	1	17c72d78-6da4-4762-b631-3a951e6b6c46	33
7566	11650	1	86281844-96ce-4948-afee-f5b22691891d	196
7567	7650	1	86281844-96ce-4948-afee-f5b22691891d	160
7568	3000	2	3db68dfe-2c05-469c-bd11-976849c94f8a	109
7569	13750	2	3db68dfe-2c05-469c-bd11-976849c94f8a	108
7570	1350	3	3db68dfe-2c05-469c-bd11-976849c94f8a	72
7571	5200	1	13bd5c2c-c2f1-4f07-8729-94fff91836d5	191
7572	5650	2	13bd5c2c-c2f1-4f07-8729-94fff91836d5	141
7573	5450	1	13bd5c2c-c2f1-4f07-8729-94fff91836d5	164
7574	2100	1	13bd5c2c-c2f1-4f07-8729-94fff91836d5	188
7575	6900	1	54fc1b46-c9d1-4284-8fb1-1d138376478b	24
7576	950	1	54fc1b46-c9d1-4284-8fb1-1d138376478b	179
7577	1750	2	54fc1b46-c9d1-4284-8fb1-1d138376478b	56
7578	5700	1	118fa880-ec18-4310-8b46-98bdef1fb222	51
7579	9400	3	778b9e5d-3fdd-497f-bb60-e0570ab4dce6	66
7580	10750	3	778b9e5d-3fdd-497f-bb60-e0570ab4dce6	193
7581	11350	2	dfe3037b-417c-43be-83d5-7eb64093b6bb	29
7582	13750	2	60d289b9-4713-495a-bb94-bdce84c3e925	108
7583	12350	3	30b88803-dd7b-4cb8-938e-010dc95289f9	53
7584	4950	1	30b88803-dd7b-4cb8-938e-010dc95289f9	2
7585	13400	2	30b88803-dd7b-4cb8-938e-010dc95289f9	149
7586	1650	2	8fb42cfb-a8e5-4dea-9938-4ffe65f80761	8
7587	3000	1	8fb42cfb-a8e5-4dea-9938-4ffe65f80761	109
7588	10550	1	769a5060-1d69-4aaf-9c61-19c3f0d2db91	5
7589	11200	2	769a5060-1d69-4aaf-9c61-19c3f0d2db91	156
7590	13400	2	769a5060-1d69-4aaf-9c61-19c3f0d2db91	149
7591	6050	3	769a5060-1d69-4aaf-9c61-19c3f0d2db91	86
7592	2100	2	6cc64b4f-edd4-4161-ba27-ae06e8e4c8a2	188
7593	11650	3	6cc64b4f-edd4-4161-ba27-ae06e8e4c8a2	196
7594	7550	3	e2393998-3da9-453f-8c66-a2b4abe2ef2f	92
7595	9400	3	c098488e-0f82-4e32-a093-27e8c7cd953f	66
7596	6900	2	c098488e-0f82-4e32-a093-27e8c7cd953f	24
7597	5950	2	c098488e-0f82-4e32-a093-27e8c7cd953f	173
7598	10150	1	165d5d43-9e9b-467c-8628-0fa21de417cd	176
7599	9150	2	165d5d43-9e9b-467c-8628-0fa21de417cd	100
7600	7050	3	e13ae271-1a5f-4768-8193-248c35b0843a	153
7601	11850	1	e13ae271-1a5f-4768-8193-248c35b0843a	60
7602	5050	3	e13ae271-1a5f-4768-8193-248c35b0843a	63
7603	5450	1	e13ae271-1a5f-4768-8193-248c35b0843a	164
7604	2100	1	89673fbf-0074-4338-af31-dd715190c195	188
7605	12800	2	89673fbf-0074-4338-af31-dd715190c195	17
7606	9400	3	89673fbf-0074-4338-af31-dd715190c195	81
7607	11000	3	89673fbf-0074-4338-af31-dd715190c195	41
7608	8400	3	97fa2b96-7812-44ab-8ed6-21a9415db614	64
7609	8100	2	5e42f52c-3438-44e0-9cf8-332d6256da02	15
7610	5900	1	b291992e-83fd-4bbc-83e6-01a1a10329a2	25
7611	13400	3	b291992e-83fd-4bbc-83e6-01a1a10329a2	149
7612	13350	1	b291992e-83fd-4bbc-83e6-01a1a10329a2	182
7613	10650	2	a5df64b9-a966-4e22-aaef-bf4899fa46d7	104
7614	5650	3	a5df64b9-a966-4e22-aaef-bf4899fa46d7	50
7615	12550	3	a5df64b9-a966-4e22-aaef-bf4899fa46d7	101
7616	9400	1	a5df64b9-a966-4e22-aaef-bf4899fa46d7	66
7617	7850	3	72f3299b-555b-454c-bf96-dae6a9f6b665	94
7618	11500	1	72f3299b-555b-454c-bf96-dae6a9f6b665	139
7619	10750	2	72f3299b-555b-454c-bf96-dae6a9f6b665	193
7620	6900	3	12bc93f5-6d4b-45e3-92c5-9fe0ac221767	85
7621	7550	2	12bc93f5-6d4b-45e3-92c5-9fe0ac221767	92
7622	7750	2	3f6805c5-f62d-4f3e-b40a-39ec1a13db0d	44
7623	13300	1	a8e7b9f4-2083-4a61-ae50-d7c0ae2eecc2	87
7624	4450	2	a8e7b9f4-2083-4a61-ae50-d7c0ae2eecc2	195
7625	10650	3	53aee107-e5df-4574-863b-27e5b35df0b0	104
7626	6700	3	53aee107-e5df-4574-863b-27e5b35df0b0	165
7627	9300	2	53aee107-e5df-4574-863b-27e5b35df0b0	185
7628	5250	2	22e01856-428c-4612-a9c4-a99213a3fee1	54
7629	5200	2	22e01856-428c-4612-a9c4-a99213a3fee1	191
7630	3300	1	8cee28b1-a684-4a32-9a56-64ae5b78e65a	106
7631	9100	2	8cee28b1-a684-4a32-9a56-64ae5b78e65a	28
7632	13500	2	bc90b0a4-b83d-4504-b8f5-c0ec38c3cac9	1
7633	11000	3	dc8ab69c-7d8e-4181-a199-e53471f52240	41
7634	11000	1	dc8ab69c-7d8e-4181-a199-e53471f52240	155
7635	2000	3	f752270a-087e-4154-85a2-1dd20b2bd6a5	105
7636	4000	1	f752270a-087e-4154-85a2-1dd20b2bd6a5	59
7637	11350	2	11305270-e9c9-4e01-a015-e8950c72716b	107
7638	8250	2	11305270-e9c9-4e01-a015-e8950c72716b	124
7639	9300	2	11305270-e9c9-4e01-a015-e8950c72716b	185
7640	11950	2	11305270-e9c9-4e01-a015-e8950c72716b	134
7641	5700	1	d32f5236-9863-4f65-bbc2-4582370f3401	51
7642	7150	3	d32f5236-9863-4f65-bbc2-4582370f3401	121
7643	2100	2	d32f5236-9863-4f65-bbc2-4582370f3401	34
7644	3450	2	18c3e4ce-8332-434b-a1f6-251edb13f231	10
7645	11350	1	18c3e4ce-8332-434b-a1f6-251edb13f231	107
7646	5450	1	18c3e4ce-8332-434b-a1f6-251edb13f231	164
7647	7550	2	45ce325c-248a-4f88-8ac0-feefa4ab06e7	197
7648	11200	3	45ce325c-248a-4f88-8ac0-feefa4ab06e7	67
7649	9200	2	a28b0e1d-40a2-43ed-8bd0-4a38e877cb00	115
7650	5300	2	a28b0e1d-40a2-43ed-8bd0-4a38e877cb00	3
7651	2100	3	a28b0e1d-40a2-43ed-8bd0-4a38e877cb00	188
7652	11950	1	a28b0e1d-40a2-43ed-8bd0-4a38e877cb00	134
7653	6600	2	6b73a8c6-0c07-42d8-bb15-3113277dd9f1	148
7654	3200	1	6b73a8c6-0c07-42d8-bb15-3113277dd9f1	126
7655	12950	2	6b73a8c6-0c07-42d8-bb15-3113277dd9f1	23
7656	5650	2	6b73a8c6-0c07-42d8-bb15-3113277dd9f1	50
7657	2000	2	80fba37b-abb7-42df-8f04-6b07b1bd129c	75
7658	10950	2	80fba37b-abb7-42df-8f04-6b07b1bd129c	33
7659	1350	3	80fba37b-abb7-42df-8f04-6b07b1bd129c	72
7660	6850	3	91ea1d8a-2f2b-481e-9c7f-6b7ef5c3e040	189
7661	9400	3	91ea1d8a-2f2b-481e-9c7f-6b7ef5c3e040	81
7662	12850	2	c191c808-d82c-4fb7-9bd0-88ead5076490	47
7663	11200	1	c191c808-d82c-4fb7-9bd0-88ead5076490	156
7664	11350	1	c191c808-d82c-4fb7-9bd0-88ead5076490	107
7665	11450	1	c191c808-d82c-4fb7-9bd0-88ead5076490	200
7666	12350	3	adbdf0a6-137a-436f-b130-4ea465b0e16f	190
7667	9850	3	3c234a8a-432c-4a48-b9f1-1c61349b6faf	147
7668	12950	3	924cdc3c-4877-4dc6-9366-b0c03ac41f12	52
7669	9000	3	1f643bf0-e588-481a-9974-faf22326c8be	96
7670	7850	2	c1d4cafa-6563-469d-9ef0-13db66c05e67	12
7671	11850	1	bad69112-a67c-49d0-aae0-433761443701	60
7672	9650	1	bad69112-a67c-49d0-aae0-433761443701	16
7673	3950	3	f964a0f6-0197-46b6-84c5-4d03c8d8c40b	132
7674	11850	1	f964a0f6-0197-46b6-84c5-4d03c8d8c40b	60
7675	9300	3	f964a0f6-0197-46b6-84c5-4d03c8d8c40b	185
7676	3700	2	50952675-2ca4-4d74-9244-015ff16f9d3c	13
7677	2700	2	50952675-2ca4-4d74-9244-015ff16f9d3c	77
7678	13750	3	2c50b997-66e2-4c31-87dc-85a1eaa9192a	48
7679	11650	1	ea35557c-7a60-44a4-986e-920e368c24c2	196
7680	12050	1	ea35557c-7a60-44a4-986e-920e368c24c2	194
7681	10950	2	bae23ac5-9b5c-497c-9455-155fe3966954	199
7682	11600	3	733bb3a2-8502-4df3-85ad-8215e491121b	169
7683	9950	1	733bb3a2-8502-4df3-85ad-8215e491121b	98
7684	5700	3	e45c0971-9092-4b49-9396-12bb5fddb358	114
7685	2750	1	e45c0971-9092-4b49-9396-12bb5fddb358	9
7686	2250	3	2e42075e-a71e-4be2-857b-dad680b1febf	14
7687	7650	2	cb15100d-b962-448c-a5c3-237bd4f4a6c8	146
7688	5050	1	cb15100d-b962-448c-a5c3-237bd4f4a6c8	63
7689	9300	3	cb15100d-b962-448c-a5c3-237bd4f4a6c8	40
7690	11200	1	4fecca7a-2731-467a-babe-a2abac4ee531	156
7691	9850	1	a5eb91c9-d941-479a-983e-cf2cde27a23a	147
7692	3450	1	a5eb91c9-d941-479a-983e-cf2cde27a23a	10
7693	3200	1	a5eb91c9-d941-479a-983e-cf2cde27a23a	126
7694	1600	2	7b38558a-eae2-44c5-9aa8-37108f849460	180
7695	9150	3	631a5f1d-0a0e-4231-8607-67b873454dea	154
7696	4000	2	23d57bff-6592-422a-8b15-f2a5bc0d8a75	59
7697	3800	2	23d57bff-6592-422a-8b15-f2a5bc0d8a75	27
7698	2700	1	23d57bff-6592-422a-8b15-f2a5bc0d8a75	77
7699	9300	1	23d57bff-6592-422a-8b15-f2a5bc0d8a75	40
7700	10950	1	fd9a6ef5-4d92-4f31-93ad-86f5945b3989	83
7701	4700	2	fd9a6ef5-4d92-4f31-93ad-86f5945b3989	102
7702	2700	2	fd9a6ef5-4d92-4f31-93ad-86f5945b3989	77
7703	3700	3	6f178150-5151-453b-8612-38a767842de5	131
7704	5450	2	6f178150-5151-453b-8612-38a767842de5	164
7705	3150	2	6f178150-5151-453b-8612-38a767842de5	4
7706	6350	2	6f178150-5151-453b-8612-38a767842de5	99
7707	13400	2	36375ed2-3fca-43d1-9d79-4692c7710106	149
7708	4150	3	754795a7-deed-477f-acf7-f1054bf4b389	111
7709	2100	1	4ad44d08-a870-4b55-bb47-b79075a8d748	34
7710	11300	2	4ad44d08-a870-4b55-bb47-b79075a8d748	55
7711	9300	2	4ad44d08-a870-4b55-bb47-b79075a8d748	40
7712	4150	1	5570b7d6-b959-4b7c-aefe-6c687420ccc5	111
7713	6700	3	5570b7d6-b959-4b7c-aefe-6c687420ccc5	165
7714	8550	1	5570b7d6-b959-4b7c-aefe-6c687420ccc5	49
7715	8750	1	5570b7d6-b959-4b7c-aefe-6c687420ccc5	70
7716	6750	2	a4521c32-08f6-4b37-9b87-c94477bbb258	198
7717	4000	3	a4521c32-08f6-4b37-9b87-c94477bbb258	59
7718	6600	2	a4521c32-08f6-4b37-9b87-c94477bbb258	78
7719	5000	1	a4521c32-08f6-4b37-9b87-c94477bbb258	143
7720	11600	1	b972dfc8-8835-4a37-a310-037362fb1b19	169
7721	11000	1	b972dfc8-8835-4a37-a310-037362fb1b19	41
7722	13600	2	b972dfc8-8835-4a37-a310-037362fb1b19	181
7723	2400	3	b972dfc8-8835-4a37-a310-037362fb1b19	80
7724	8800	2	9bb350d7-91e1-44f6-af73-78d045561f6e	36
7725	11200	3	70186099-b5c8-43c8-9e74-10422f2c2bc3	67
7726	8900	2	e400966e-9d5e-4dc9-b938-6627ba390b21	110
7727	12950	2	e400966e-9d5e-4dc9-b938-6627ba390b21	52
7728	6600	2	e400966e-9d5e-4dc9-b938-6627ba390b21	78
7729	13400	3	f9a97d5b-4525-46ed-b10c-753bd2c154cd	149
7730	4100	1	f9a97d5b-4525-46ed-b10c-753bd2c154cd	38
7731	5000	2	f9a97d5b-4525-46ed-b10c-753bd2c154cd	143
7732	11500	3	f9a97d5b-4525-46ed-b10c-753bd2c154cd	139
7733	3250	1	50cef5b9-6c85-4ef7-aa88-31313ed7fb8e	120
7734	11950	2	fe34f256-cc61-4e07-8c32-98ecae621fce	134
7735	4000	1	fe34f256-cc61-4e07-8c32-98ecae621fce	59
7736	1350	1	80f5e8c9-42b2-433d-a008-91a4f7302c80	72
7737	11600	2	80f5e8c9-42b2-433d-a008-91a4f7302c80	169
7738	2000	2	80f5e8c9-42b2-433d-a008-91a4f7302c80	105
7739	11000	1	ef2a32b1-a284-48bf-b0fe-4761448979fa	41
7740	6900	3	8a75a65e-f136-4a88-83f4-d21ebc37fc3f	24
7741	12550	2	8a75a65e-f136-4a88-83f4-d21ebc37fc3f	101
7742	12750	2	8a75a65e-f136-4a88-83f4-d21ebc37fc3f	84
7743	2000	2	8a75a65e-f136-4a88-83f4-d21ebc37fc3f	105
7744	12350	1	e9859be4-cf27-4547-8ea1-b50085ad3330	190
7745	5000	1	8e94ee62-d19d-4c8e-8426-a5ca877aafc6	143
7746	4100	1	8e94ee62-d19d-4c8e-8426-a5ca877aafc6	38
7747	11850	1	8e94ee62-d19d-4c8e-8426-a5ca877aafc6	60
7748	8750	1	8e94ee62-d19d-4c8e-8426-a5ca877aafc6	157
7749	5950	2	d7f66a08-c780-40fa-9b0a-3c94b4cebcd3	173
7750	7550	1	c399c469-4978-411b-9e7f-c656336679a1	197
7751	12050	2	c399c469-4978-411b-9e7f-c656336679a1	194
7752	12800	1	c399c469-4978-411b-9e7f-c656336679a1	17
7753	11950	1	a7603b1d-dcdf-49b5-bb0a-134fca6e16e0	134
7754	11350	2	a7603b1d-dcdf-49b5-bb0a-134fca6e16e0	29
7755	7800	3	a7603b1d-dcdf-49b5-bb0a-134fca6e16e0	142
7756	950	3	85ba674e-c98f-4cbc-aaf4-d251edbdbfbe	179
7757	11950	1	85ba674e-c98f-4cbc-aaf4-d251edbdbfbe	129
7758	9100	1	85ba674e-c98f-4cbc-aaf4-d251edbdbfbe	28
7759	9000	3	85ba674e-c98f-4cbc-aaf4-d251edbdbfbe	119
7760	11500	3	e7bdc2c2-0fb9-4f1c-9c23-714c1a88c014	139
7761	12350	2	0985d77b-4d4e-441b-8647-cf54fc9561f6	175
7762	3150	2	2e13f1bc-1a2c-4182-8475-c97b1f542b31	4
7763	13750	1	2e13f1bc-1a2c-4182-8475-c97b1f542b31	108
7764	7300	1	2e13f1bc-1a2c-4182-8475-c97b1f542b31	65
7765	3200	3	2e13f1bc-1a2c-4182-8475-c97b1f542b31	126
7766	8700	1	5d4a7ac1-a3f8-47c8-8c42-a953b09db0b7	93
7767	9950	1	5d4a7ac1-a3f8-47c8-8c42-a953b09db0b7	98
7768	4850	1	1ef4baca-3986-431b-bddd-224cbf13445e	168
7769	10350	3	1ef4baca-3986-431b-bddd-224cbf13445e	31
7770	5300	1	52234fa6-303a-4a99-aa8f-e6e946bb0e53	3
7771	2000	1	52234fa6-303a-4a99-aa8f-e6e946bb0e53	192
7772	13350	3	52234fa6-303a-4a99-aa8f-e6e946bb0e53	182
7773	8600	3	52234fa6-303a-4a99-aa8f-e6e946bb0e53	186
7774	11350	3	610c5955-3b61-4f97-a0d5-02724462705a	29
7775	10800	1	610c5955-3b61-4f97-a0d5-02724462705a	133
7776	4350	1	610c5955-3b61-4f97-a0d5-02724462705a	140
7777	6900	2	610c5955-3b61-4f97-a0d5-02724462705a	24
7778	7250	3	a055b109-4bf7-461f-9dd1-39f709aea35a	161
7779	10950	2	a055b109-4bf7-461f-9dd1-39f709aea35a	83
7780	9300	3	761d4c05-1129-4683-ad14-8bed9bba4994	185
7781	3950	2	761d4c05-1129-4683-ad14-8bed9bba4994	132
7782	13550	1	761d4c05-1129-4683-ad14-8bed9bba4994	42
7783	2250	1	761d4c05-1129-4683-ad14-8bed9bba4994	14
7784	11000	1	3ef40a31-4008-4ce6-b688-b313b57ec2ce	155
7785	2000	3	3ef40a31-4008-4ce6-b688-b313b57ec2ce	105
7786	7300	1	3ef40a31-4008-4ce6-b688-b313b57ec2ce	65
7787	9450	3	fce8c299-ca6e-4245-af55-d5153a9d84b8	91
7788	9250	1	69440ef9-1b81-4efe-8513-7dcbe7171c15	18
7789	12950	3	69440ef9-1b81-4efe-8513-7dcbe7171c15	23
7790	9850	2	5441d971-75f2-450e-b45e-b9853b70a604	147
7791	4100	1	178704b5-fcea-4042-a29c-4200795c3829	38
7792	9150	2	da00314c-3ec5-4497-9b7c-62c4aaccadd8	100
7793	11650	3	a3260e48-d9f1-4324-805f-485c7449d2a0	196
7794	6850	2	a3260e48-d9f1-4324-805f-485c7449d2a0	189
7795	10550	3	a3260e48-d9f1-4324-805f-485c7449d2a0	5
7796	9400	2	9068f508-7fe0-4a11-836d-703692b977ff	81
7797	5450	3	9068f508-7fe0-4a11-836d-703692b977ff	164
7798	10750	2	9068f508-7fe0-4a11-836d-703692b977ff	193
7799	12350	1	9068f508-7fe0-4a11-836d-703692b977ff	184
7800	7250	2	4e25e81c-10fb-4f65-8e19-733265cf619c	161
7801	6050	3	4e25e81c-10fb-4f65-8e19-733265cf619c	86
7802	5650	1	9fe6d59c-4986-4a09-ad39-6f2593ce717a	50
7803	9150	1	9fe6d59c-4986-4a09-ad39-6f2593ce717a	100
7804	2100	3	9fe6d59c-4986-4a09-ad39-6f2593ce717a	188
7805	8100	1	9fe6d59c-4986-4a09-ad39-6f2593ce717a	136
7806	6750	3	226aef43-2213-4ab9-b4d7-58920c9da02d	198
7807	1700	1	66795ab1-9d2a-4e5a-a078-1616d50d8910	187
7808	2300	1	66795ab1-9d2a-4e5a-a078-1616d50d8910	39
7809	10950	1	66795ab1-9d2a-4e5a-a078-1616d50d8910	83
7810	4200	3	3653604e-9cb4-4bb6-925a-6561518005fd	183
7811	3300	1	3653604e-9cb4-4bb6-925a-6561518005fd	106
7812	1750	2	3653604e-9cb4-4bb6-925a-6561518005fd	159
7813	9850	2	dc381941-0788-4ff4-9e23-a65f98a5a1e9	147
7814	9950	1	dc381941-0788-4ff4-9e23-a65f98a5a1e9	98
7815	12550	2	dc381941-0788-4ff4-9e23-a65f98a5a1e9	101
7816	10550	1	45cc660a-2684-439b-8854-2cf3bd9e55ba	5
7817	11950	3	45cc660a-2684-439b-8854-2cf3bd9e55ba	129
7818	6600	3	45cc660a-2684-439b-8854-2cf3bd9e55ba	148
7819	8650	1	99102e54-a2f8-49c7-a760-810f4afd6a3b	152
7820	11500	1	99102e54-a2f8-49c7-a760-810f4afd6a3b	139
7821	9200	2	99102e54-a2f8-49c7-a760-810f4afd6a3b	115
7822	5950	3	0f716f0c-0597-4157-9211-050bc618c91b	88
7823	7250	1	0f716f0c-0597-4157-9211-050bc618c91b	89
7824	7300	3	9961336e-bc4d-460f-a454-e9417de0e780	65
7825	7250	3	9961336e-bc4d-460f-a454-e9417de0e780	158
7826	3800	2	23395657-2f6f-43ca-b3f2-292ea99d695e	27
7827	1650	2	23395657-2f6f-43ca-b3f2-292ea99d695e	8
7828	2750	1	23395657-2f6f-43ca-b3f2-292ea99d695e	9
7829	13300	3	a073edef-4c24-4855-970f-fd077ea6753a	87
7830	9200	1	a073edef-4c24-4855-970f-fd077ea6753a	115
7831	1450	3	6840a73e-00a8-40b6-96a6-79b6768c6386	95
7832	11950	3	6840a73e-00a8-40b6-96a6-79b6768c6386	134
7833	7350	1	67456851-a024-46d0-b497-46c923ba4f67	150
7834	4600	3	67456851-a024-46d0-b497-46c923ba4f67	145
7835	8100	3	67456851-a024-46d0-b497-46c923ba4f67	136
7836	11650	2	67456851-a024-46d0-b497-46c923ba4f67	196
7837	7500	2	b5e8c556-a633-46d2-8256-18e4bbe10c3e	58
7838	4850	2	b5e8c556-a633-46d2-8256-18e4bbe10c3e	168
7839	9650	2	b5e8c556-a633-46d2-8256-18e4bbe10c3e	16
7840	11250	2	1bd63017-ec3d-496b-b48d-da84f02b6dda	30
7841	5650	2	1bd63017-ec3d-496b-b48d-da84f02b6dda	141
7842	9850	3	88a7bebc-2bfe-411c-9f65-bc711c88e4f3	147
7843	6850	3	c725efc1-3b05-4333-9753-ecd37cd7d3c6	189
7844	2100	1	c725efc1-3b05-4333-9753-ecd37cd7d3c6	188
7845	7750	3	c725efc1-3b05-4333-9753-ecd37cd7d3c6	44
7846	3700	3	071d232f-8ed0-4b4c-a2dd-dd3c59c5198a	178
7847	3450	3	b4087d0f-c368-4bb5-8924-bd68e5da391f	10
7848	11950	1	b4087d0f-c368-4bb5-8924-bd68e5da391f	129
7849	13350	1	9f720bc1-00cd-4102-805a-78abe9e574cf	182
7850	2350	1	9f720bc1-00cd-4102-805a-78abe9e574cf	125
7851	6400	3	033a00a9-b3e5-4ffb-869e-40c44aefa8d1	174
7852	3950	2	033a00a9-b3e5-4ffb-869e-40c44aefa8d1	132
7853	8650	3	033a00a9-b3e5-4ffb-869e-40c44aefa8d1	152
7854	13800	3	bc824fdf-01d4-4cf6-8080-dbb2f0cb36e3	130
7855	3300	3	bc824fdf-01d4-4cf6-8080-dbb2f0cb36e3	79
7856	1650	2	550339fd-1008-4e0e-96b5-6e25169044bc	82
7857	13550	3	550339fd-1008-4e0e-96b5-6e25169044bc	42
7858	2150	3	c2998b0b-b38e-4fec-a69c-79e2cd338fb2	22
7859	11300	1	140e8f37-5dfa-4f91-9e92-9d918254f682	55
7860	6700	2	ffdcaf96-3fb4-4cec-b754-f527bc6ed143	165
7861	5650	1	59ccb495-e196-4580-919f-4e5364e6faed	7
7862	6400	2	25ac1ed2-beeb-4cb2-a133-21d0cac4a763	128
7863	8100	2	25ac1ed2-beeb-4cb2-a133-21d0cac4a763	136
7864	12750	1	f8e3fe6a-a575-46ef-b69d-c76887656c0f	84
7865	8700	3	f8e3fe6a-a575-46ef-b69d-c76887656c0f	93
7866	5050	2	2ca04f7a-c50d-4ba1-8819-a0276f02e917	63
7867	1700	1	ec0e724b-5159-4c7a-942b-9f4e279989c6	187
7868	8650	1	2e9c6874-c258-40c1-824f-0a88eb372ffb	152
7869	13350	1	2e9c6874-c258-40c1-824f-0a88eb372ffb	182
7870	11000	3	92d25e86-93e1-47dd-84e0-251110a436ec	171
7871	4350	3	92d25e86-93e1-47dd-84e0-251110a436ec	140
7872	5050	1	72fcddc6-788d-4039-bd1f-713ec622d2f5	63
7873	13600	1	72fcddc6-788d-4039-bd1f-713ec622d2f5	76
7874	7500	1	72fcddc6-788d-4039-bd1f-713ec622d2f5	58
7875	5450	3	5b22b5b7-905e-429c-bb62-443aeaf3980d	164
7876	11950	2	5b22b5b7-905e-429c-bb62-443aeaf3980d	129
7877	8400	1	dbd38fb5-3247-46d3-956b-b2a3d76a8e1c	64
7878	9300	3	dbd38fb5-3247-46d3-956b-b2a3d76a8e1c	40
7879	3300	2	65fe7db6-bec5-46b0-a535-fc1ac33b6176	106
7880	11000	3	65fe7db6-bec5-46b0-a535-fc1ac33b6176	41
7881	10750	2	4103277d-ecb8-4db0-b908-bd02e0e5025f	193
7882	9450	2	4103277d-ecb8-4db0-b908-bd02e0e5025f	113
7883	8750	3	4103277d-ecb8-4db0-b908-bd02e0e5025f	70
7884	5100	1	2cc0538e-fb17-44d4-aada-1365c3bf61f4	167
7885	9300	3	2cc0538e-fb17-44d4-aada-1365c3bf61f4	40
7886	5950	1	7b94ba19-ca52-4df7-a800-96400471acdc	173
7887	3900	3	7b94ba19-ca52-4df7-a800-96400471acdc	166
7888	11450	3	7b94ba19-ca52-4df7-a800-96400471acdc	200
7889	3950	1	7b94ba19-ca52-4df7-a800-96400471acdc	112
7890	5250	1	b2d42f01-bc63-47ed-afd3-baef5ac80ac7	54
7891	1600	2	b2d42f01-bc63-47ed-afd3-baef5ac80ac7	180
7892	11200	1	ad90f010-6ffa-463b-becf-777d641c4db4	67
7893	9450	1	73b24640-4588-497d-8698-5680d38e311a	91
7894	8800	3	592582ca-ce83-40fe-b841-cba14a97287e	36
7895	3200	1	592582ca-ce83-40fe-b841-cba14a97287e	126
7896	1250	1	66650451-cd51-40a7-a7fc-1624d01d0564	45
7897	13300	3	d0d9adf0-f08c-4d4c-b1b3-805ba0cf8962	87
7898	11600	2	7dd4cf60-b716-4c01-b730-05923517fb9f	32
7899	6250	3	7dd4cf60-b716-4c01-b730-05923517fb9f	71
7900	10750	2	7dd4cf60-b716-4c01-b730-05923517fb9f	193
7901	11500	2	7dd4cf60-b716-4c01-b730-05923517fb9f	139
7902	7250	2	ae31c60b-09db-4021-9996-127d55549e19	158
7903	4600	3	ae31c60b-09db-4021-9996-127d55549e19	145
7904	11500	2	ae31c60b-09db-4021-9996-127d55549e19	139
7905	3950	1	5b7142b0-6dc1-48f4-ba67-b76683be89e8	112
7906	7500	2	5b7142b0-6dc1-48f4-ba67-b76683be89e8	58
7907	1750	2	5b7142b0-6dc1-48f4-ba67-b76683be89e8	56
7908	12050	2	89c33821-2e4d-42fb-8a32-084fdb6ab5a7	194
7909	3950	2	89c33821-2e4d-42fb-8a32-084fdb6ab5a7	112
7910	7850	3	89c33821-2e4d-42fb-8a32-084fdb6ab5a7	94
7911	13400	3	b4f960d4-bf05-4f5a-baf4-a05fb5e1f276	149
7912	2450	2	b4f960d4-bf05-4f5a-baf4-a05fb5e1f276	20
7913	5250	2	bd25b790-f394-45ee-b67b-dbc9dbd36abf	177
7914	7150	3	bd25b790-f394-45ee-b67b-dbc9dbd36abf	121
7915	7050	3	bd25b790-f394-45ee-b67b-dbc9dbd36abf	153
7916	13400	1	bd25b790-f394-45ee-b67b-dbc9dbd36abf	149
7917	1750	3	e2de5954-0a3c-4104-a2dd-fd6796bf3061	159
7918	11200	2	e2de5954-0a3c-4104-a2dd-fd6796bf3061	156
7919	3250	1	e2de5954-0a3c-4104-a2dd-fd6796bf3061	120
7920	7650	3	e2de5954-0a3c-4104-a2dd-fd6796bf3061	146
7921	3700	1	9e156c1c-8410-4a8e-a215-bd182048dd56	178
7922	9850	1	0fef828d-389f-4732-9b90-8d10f93d0383	147
7923	5450	2	0fef828d-389f-4732-9b90-8d10f93d0383	164
7924	13300	2	0fef828d-389f-4732-9b90-8d10f93d0383	87
7925	12350	3	c96eaa04-2759-400d-b953-ac44072ca1b7	53
7926	6600	1	c96eaa04-2759-400d-b953-ac44072ca1b7	74
7927	13600	1	c96eaa04-2759-400d-b953-ac44072ca1b7	181
7928	6050	3	c96eaa04-2759-400d-b953-ac44072ca1b7	86
7929	7350	1	41bfca08-0bf7-4e03-bd04-3faab0195791	150
7930	3150	1	41bfca08-0bf7-4e03-bd04-3faab0195791	4
7931	9300	1	41bfca08-0bf7-4e03-bd04-3faab0195791	185
7932	12950	3	c68c2889-d651-4e74-abeb-d2f375d1240e	23
7933	13800	2	c68c2889-d651-4e74-abeb-d2f375d1240e	117
7934	3450	1	c68c2889-d651-4e74-abeb-d2f375d1240e	10
7935	4950	2	fea88488-e290-4fa9-8cc9-ac6642c8ae97	2
7936	2700	3	fea88488-e290-4fa9-8cc9-ac6642c8ae97	77
7937	4600	1	aefcd1fd-9837-4495-a2cf-0b9ec8a2c5ee	145
7938	11350	2	e7b8192f-c810-4a62-8374-b8427cce219e	107
7939	11450	3	e7b8192f-c810-4a62-8374-b8427cce219e	200
7940	7550	3	e7b8192f-c810-4a62-8374-b8427cce219e	92
7941	9550	1	e7b8192f-c810-4a62-8374-b8427cce219e	62
7942	2100	1	8a482952-fafb-4e6e-8f49-c71539a86a52	188
7943	1600	1	8a482952-fafb-4e6e-8f49-c71539a86a52	180
7944	9400	3	4f6857c2-24bb-4299-8946-923ea1c8d8dd	66
7945	5000	1	4f6857c2-24bb-4299-8946-923ea1c8d8dd	143
7946	5650	1	4f6857c2-24bb-4299-8946-923ea1c8d8dd	7
7947	13600	2	4f6857c2-24bb-4299-8946-923ea1c8d8dd	181
7948	7150	3	b4bee13c-051b-4bde-a955-a54b6e46a7c7	121
7949	10350	3	b4bee13c-051b-4bde-a955-a54b6e46a7c7	31
7950	1650	1	b4bee13c-051b-4bde-a955-a54b6e46a7c7	8
7951	2100	3	b4bee13c-051b-4bde-a955-a54b6e46a7c7	188
7952	12350	1	601a84c4-e942-43c1-9d36-331f61b39e73	184
7953	11950	1	601a84c4-e942-43c1-9d36-331f61b39e73	134
7954	11350	3	601a84c4-e942-43c1-9d36-331f61b39e73	29
7955	9950	1	601a84c4-e942-43c1-9d36-331f61b39e73	98
7956	12050	1	f87abfee-9218-45a6-b452-124c9f3aa1bf	69
7957	6750	2	f87abfee-9218-45a6-b452-124c9f3aa1bf	198
7958	12350	2	f87abfee-9218-45a6-b452-124c9f3aa1bf	53
7959	5650	2	f87abfee-9218-45a6-b452-124c9f3aa1bf	50
7960	12350	2	aeb0a661-888c-496e-85de-e6a9460f34f4	175
7961	11950	1	aeb0a661-888c-496e-85de-e6a9460f34f4	129
7962	4350	3	aeb0a661-888c-496e-85de-e6a9460f34f4	140
7963	6250	3	aeb0a661-888c-496e-85de-e6a9460f34f4	135
7964	9950	2	49b119d5-2cd2-434b-a24f-241a35517a19	98
7965	9250	1	49b119d5-2cd2-434b-a24f-241a35517a19	18
7966	3200	2	0bebdbbe-5187-4554-a010-074320d5d476	126
7967	11350	3	0bebdbbe-5187-4554-a010-074320d5d476	107
7968	6600	2	4bcc7316-4c58-467b-82fe-f484a129b82b	74
7969	5100	2	7ff4e0b6-63b6-4e69-8e26-11ae6174ae39	167
7970	3150	2	7ff4e0b6-63b6-4e69-8e26-11ae6174ae39	163
7971	12150	2	7ff4e0b6-63b6-4e69-8e26-11ae6174ae39	144
7972	8550	3	e16c4afb-7734-4dc1-b3f5-103c1a3701e9	49
7973	12750	3	e16c4afb-7734-4dc1-b3f5-103c1a3701e9	84
7974	2000	3	e16c4afb-7734-4dc1-b3f5-103c1a3701e9	192
7975	7650	1	e16c4afb-7734-4dc1-b3f5-103c1a3701e9	146
7976	10800	1	6bc61cdb-56ec-4497-96eb-fdb7e10f193b	6
7977	8700	2	6bc61cdb-56ec-4497-96eb-fdb7e10f193b	93
7978	4350	1	a5c0e953-ec62-407f-b946-df46e158e866	140
7979	12350	3	a5c0e953-ec62-407f-b946-df46e158e866	190
7980	12950	2	f85c11b7-a661-4b1b-83ab-899096eb6fde	23
7981	9150	2	9304255d-ea18-4d3e-8b1e-59904819e41b	154
7982	11750	1	35151590-f334-4a79-bb35-df4304abacff	11
7983	2100	3	8e2816f9-99ad-4c02-b630-3ea988f2d8d7	188
7984	12050	1	8e2816f9-99ad-4c02-b630-3ea988f2d8d7	69
7985	7250	2	8e2816f9-99ad-4c02-b630-3ea988f2d8d7	161
7986	2700	2	8e2816f9-99ad-4c02-b630-3ea988f2d8d7	77
7987	5300	3	8b6a5e30-d267-455a-9b89-60f8791d7397	3
7988	11300	2	8b6a5e30-d267-455a-9b89-60f8791d7397	55
7989	6950	1	8b6a5e30-d267-455a-9b89-60f8791d7397	61
7990	3800	1	8b6a5e30-d267-455a-9b89-60f8791d7397	27
7991	10650	1	c8188600-e949-4f18-980c-019cf0d0f759	104
7992	6550	2	c8188600-e949-4f18-980c-019cf0d0f759	43
7993	3000	3	c8188600-e949-4f18-980c-019cf0d0f759	109
7994	1450	2	ffff278b-2494-40e5-97f9-810e8cbf75a3	95
7995	8400	3	ffff278b-2494-40e5-97f9-810e8cbf75a3	64
7996	10100	2	ffff278b-2494-40e5-97f9-810e8cbf75a3	151
7997	11150	2	7f58396a-2062-4e45-93f7-7afdac2e256e	90
7998	7850	2	7f58396a-2062-4e45-93f7-7afdac2e256e	21
7999	7750	3	7f58396a-2062-4e45-93f7-7afdac2e256e	44
8000	4000	3	93215b6b-7228-411f-960b-b8819708373c	59
8001	4100	2	cc62fbfb-5bc8-4d87-af99-2d76fb8c9612	57
8002	11000	3	cc62fbfb-5bc8-4d87-af99-2d76fb8c9612	41
8003	7250	1	a1b25cbc-d4f8-4446-9b20-4e06fa0a1ba9	89
8004	4100	2	13c192e8-0847-4afc-bdb4-46c14f99a22c	57
8005	7350	2	13c192e8-0847-4afc-bdb4-46c14f99a22c	150
8006	950	1	13c192e8-0847-4afc-bdb4-46c14f99a22c	179
8007	12050	3	6de13941-c66f-47da-903e-38e8485811d1	194
8008	11200	3	6de13941-c66f-47da-903e-38e8485811d1	156
8009	6850	3	6de13941-c66f-47da-903e-38e8485811d1	189
8010	9150	2	6de13941-c66f-47da-903e-38e8485811d1	100
8011	9100	3	0bee6e7e-c098-4977-b280-e6e46990795e	28
8012	6900	3	0bee6e7e-c098-4977-b280-e6e46990795e	24
8013	3700	3	0bee6e7e-c098-4977-b280-e6e46990795e	178
8014	12350	2	0bee6e7e-c098-4977-b280-e6e46990795e	190
8015	7350	2	c165b5d5-92b4-46ca-89e1-74f40a9d0813	150
8016	12350	1	081c09c5-ae68-4ff9-a6c5-a0c4706af4b5	190
8017	1350	1	081c09c5-ae68-4ff9-a6c5-a0c4706af4b5	72
8018	7250	1	c2dcefc0-f3a4-40fd-92ed-2af3883a0663	158
8019	8100	1	c2dcefc0-f3a4-40fd-92ed-2af3883a0663	15
8020	11500	2	c2dcefc0-f3a4-40fd-92ed-2af3883a0663	139
8021	7250	3	c2dcefc0-f3a4-40fd-92ed-2af3883a0663	161
8022	4100	2	41c3c4b5-631c-4e08-a83e-d277fe6f095a	57
8023	3000	1	c24b05ce-ce3e-4192-9bd7-aa325a6dd9d3	109
8024	5250	3	c24b05ce-ce3e-4192-9bd7-aa325a6dd9d3	177
8025	10950	3	c24b05ce-ce3e-4192-9bd7-aa325a6dd9d3	199
8026	11150	1	c24b05ce-ce3e-4192-9bd7-aa325a6dd9d3	90
8027	1250	2	d1f05282-d311-4463-b0a6-b741a2edeff1	45
8028	8550	3	fa9a0bc2-447e-4011-b1af-3765c4235121	37
8029	11000	2	fa9a0bc2-447e-4011-b1af-3765c4235121	41
8030	2400	2	fa9a0bc2-447e-4011-b1af-3765c4235121	80
8031	10100	1	07a7ff57-4439-4bd7-ba6d-fb0c130d96de	103
8032	10800	3	07a7ff57-4439-4bd7-ba6d-fb0c130d96de	133
8033	2000	3	07a7ff57-4439-4bd7-ba6d-fb0c130d96de	75
8034	10350	2	07a7ff57-4439-4bd7-ba6d-fb0c130d96de	31
8035	8750	2	15601908-f379-4443-993a-9f82ab269bc2	157
8036	5800	3	15601908-f379-4443-993a-9f82ab269bc2	123
8037	5250	2	c9f1170d-5453-4f13-96ff-7edc4b3f2ff5	54
8038	7550	1	c9f1170d-5453-4f13-96ff-7edc4b3f2ff5	92
8039	5250	3	c9f1170d-5453-4f13-96ff-7edc4b3f2ff5	177
8040	3250	2	c9f1170d-5453-4f13-96ff-7edc4b3f2ff5	170
8041	9400	2	41d74015-a9ca-44ca-83d5-1244d32aca00	81
8042	1750	2	41d74015-a9ca-44ca-83d5-1244d32aca00	159
8043	1700	3	4edb8a80-1e57-42a1-bfe7-98158b70fb85	187
8044	7050	3	4edb8a80-1e57-42a1-bfe7-98158b70fb85	153
8045	8550	3	4edb8a80-1e57-42a1-bfe7-98158b70fb85	49
8046	2000	3	4edb8a80-1e57-42a1-bfe7-98158b70fb85	75
8047	8750	2	38315908-ed3c-4af5-9585-982ce9b26ca6	157
8048	5450	3	9a6a3288-1961-4489-863f-3c0fcb451551	164
8049	9300	2	9a6a3288-1961-4489-863f-3c0fcb451551	185
8050	6900	2	9a6a3288-1961-4489-863f-3c0fcb451551	85
8051	9650	2	c786f097-ff4c-4c50-b124-457d29759892	16
8052	9150	3	c786f097-ff4c-4c50-b124-457d29759892	154
8053	9250	1	c786f097-ff4c-4c50-b124-457d29759892	18
8054	11200	3	62688bd6-d327-47fe-89b5-03097a6e1845	156
8055	9200	2	cf6884e1-08c7-421c-ad90-71258bf0fa73	115
8056	1750	1	f3002a0e-7e10-44b5-85b0-64760a11eb71	159
8057	1350	2	01b43815-a8e5-4b28-b5e9-16d3c261d32a	72
8058	3450	2	01b43815-a8e5-4b28-b5e9-16d3c261d32a	172
8059	11600	2	01b43815-a8e5-4b28-b5e9-16d3c261d32a	169
8060	7500	2	01b43815-a8e5-4b28-b5e9-16d3c261d32a	58
8061	6600	3	ac47e236-fb59-4dbb-a50f-64af556af7c8	74
8062	8300	2	5bba2095-e2c4-493f-a6d0-692e1235b186	138
8063	6550	2	5bba2095-e2c4-493f-a6d0-692e1235b186	43
8064	3700	1	5bba2095-e2c4-493f-a6d0-692e1235b186	13
8065	5100	3	34df0cb6-6be2-45f6-8a62-b8dfd25c6fdf	167
8066	1450	1	34df0cb6-6be2-45f6-8a62-b8dfd25c6fdf	137
8067	2100	3	6ff87497-98d7-4f42-9abc-1e8d6b1179c7	34
8068	9950	2	6ff87497-98d7-4f42-9abc-1e8d6b1179c7	98
8069	9300	3	39291e58-dc89-4cd8-bff7-e2e768606425	185
8070	6600	2	39291e58-dc89-4cd8-bff7-e2e768606425	74
8071	5450	2	d55c1a5d-504d-4c0c-89a8-515663e27695	164
8072	12850	3	39f08d7d-0927-470a-adad-fce3f931d27d	47
8073	7300	2	39f08d7d-0927-470a-adad-fce3f931d27d	65
8074	9400	2	39f08d7d-0927-470a-adad-fce3f931d27d	81
8075	11600	2	39f08d7d-0927-470a-adad-fce3f931d27d	118
8076	12350	2	f28312c5-f5d1-4991-a733-7d8c8d6346b2	184
8077	11950	2	f28312c5-f5d1-4991-a733-7d8c8d6346b2	134
8078	2050	2	f28312c5-f5d1-4991-a733-7d8c8d6346b2	19
8079	8750	1	f28312c5-f5d1-4991-a733-7d8c8d6346b2	157
8080	4450	1	2a966208-17df-4d34-98cc-d1859b0b1b15	195
8081	6550	2	6401ec72-2064-4e3f-a01f-7053a5470e52	43
8082	3800	3	6401ec72-2064-4e3f-a01f-7053a5470e52	27
8083	7850	2	6401ec72-2064-4e3f-a01f-7053a5470e52	21
8084	11350	1	6401ec72-2064-4e3f-a01f-7053a5470e52	107
8085	11200	2	4e64e91a-9bf3-4e55-8071-39fda6ff00b8	156
8086	5000	1	0ab34604-3965-445c-bfd7-346f5ac9bc73	143
8087	9000	3	0ab34604-3965-445c-bfd7-346f5ac9bc73	96
8088	3700	1	0ab34604-3965-445c-bfd7-346f5ac9bc73	178
8089	4200	3	5bfd7196-7cbd-4765-8e97-3d1f83d47506	183
8090	10950	3	5bfd7196-7cbd-4765-8e97-3d1f83d47506	83
8091	9650	2	5bfd7196-7cbd-4765-8e97-3d1f83d47506	16
8092	6700	3	bfad8272-8dd4-4671-8a58-b83bee8af281	165
8093	2050	2	bfad8272-8dd4-4671-8a58-b83bee8af281	19
8094	11200	2	f2b8429a-a8c0-471e-9c3f-f0f29d485949	156
8095	12750	2	38ca2e2b-d0a0-448b-952d-e5f64f3d72aa	84
8096	9200	2	38ca2e2b-d0a0-448b-952d-e5f64f3d72aa	115
8097	6900	3	38ca2e2b-d0a0-448b-952d-e5f64f3d72aa	85
8098	7550	3	df960896-b3c2-4573-9b33-049fc11d9703	197
8099	3950	2	df960896-b3c2-4573-9b33-049fc11d9703	132
8100	11950	3	55c6d942-6254-46a4-837a-e58be7c9a12d	134
8101	2050	3	55c6d942-6254-46a4-837a-e58be7c9a12d	19
8102	9000	3	945d3546-438f-45d9-bc23-0f5c6061e0a4	119
8103	7550	2	945d3546-438f-45d9-bc23-0f5c6061e0a4	197
8104	10800	3	945d3546-438f-45d9-bc23-0f5c6061e0a4	133
8105	9150	3	1254dd7f-567d-4f45-9544-d5fcf5f3e9c1	100
8106	7650	2	1254dd7f-567d-4f45-9544-d5fcf5f3e9c1	160
8107	11350	2	1254dd7f-567d-4f45-9544-d5fcf5f3e9c1	107
8108	12350	1	9f2d8683-cf8d-4d0c-b0d8-1ac7d4f9cb87	190
8109	6400	1	641d544d-df78-4868-8e93-048f8b810a14	128
8110	3150	1	641d544d-df78-4868-8e93-048f8b810a14	163
8111	10100	2	641d544d-df78-4868-8e93-048f8b810a14	103
8112	5300	2	641d544d-df78-4868-8e93-048f8b810a14	3
8113	5250	2	d9ace75d-98f4-40b3-b133-8f8d3c79e717	54
8114	1450	3	d9ace75d-98f4-40b3-b133-8f8d3c79e717	95
8115	7650	2	6c0ac8b5-4142-41fc-8f15-0185ee84e3d0	146
8116	7850	1	6c0ac8b5-4142-41fc-8f15-0185ee84e3d0	12
8117	6700	3	6c0ac8b5-4142-41fc-8f15-0185ee84e3d0	165
8118	10950	1	36b1b665-a1a7-442c-b660-f6273a293366	33
8119	13350	1	36b1b665-a1a7-442c-b660-f6273a293366	182
8120	5650	2	36b1b665-a1a7-442c-b660-f6273a293366	50
8121	6600	2	6bb3205a-d735-4ba8-b478-e4c5ff5c1f0e	74
8122	5950	3	6bb3205a-d735-4ba8-b478-e4c5ff5c1f0e	88
8123	4100	2	012951b7-90e1-44cf-a168-2ab0349a9b73	57
8124	1650	2	012951b7-90e1-44cf-a168-2ab0349a9b73	82
8125	7250	3	012951b7-90e1-44cf-a168-2ab0349a9b73	161
8126	2000	1	012951b7-90e1-44cf-a168-2ab0349a9b73	75
8127	6700	2	81f89a85-3666-4523-b960-37e81b617b62	165
8128	10650	2	97fe3fc0-1429-42e9-b1a1-c7f1f321d173	104
8129	13400	2	97fe3fc0-1429-42e9-b1a1-c7f1f321d173	149
8130	2050	1	97fe3fc0-1429-42e9-b1a1-c7f1f321d173	19
8131	3700	3	97fe3fc0-1429-42e9-b1a1-c7f1f321d173	13
8132	9000	3	9536df27-2c35-4d38-b4e1-83b727b19426	119
8133	8100	2	9536df27-2c35-4d38-b4e1-83b727b19426	136
8134	7750	1	2f2f4f7d-319e-4e96-86b6-471707d3bb5e	44
8135	8400	1	2f2f4f7d-319e-4e96-86b6-471707d3bb5e	64
8136	11600	1	2f2f4f7d-319e-4e96-86b6-471707d3bb5e	118
8137	4450	1	2f2f4f7d-319e-4e96-86b6-471707d3bb5e	195
8138	2050	2	4558857f-134e-452f-b7c8-770349916e7b	19
8139	8100	1	4558857f-134e-452f-b7c8-770349916e7b	15
8140	7800	3	4558857f-134e-452f-b7c8-770349916e7b	127
8141	11300	3	4558857f-134e-452f-b7c8-770349916e7b	55
8142	13850	1	46d3bdda-5ba8-472a-9bb6-007395402f2c	116
8143	5250	3	af88b1c3-5b15-4d78-85c0-66c21fc00adb	177
8144	950	1	af88b1c3-5b15-4d78-85c0-66c21fc00adb	179
8145	2700	1	b75b2632-3543-4528-b14a-097b05975fa9	77
8146	6400	2	b579386a-62de-4e88-8078-bf0c8eb16404	128
8147	5250	3	b579386a-62de-4e88-8078-bf0c8eb16404	177
8148	12950	1	b579386a-62de-4e88-8078-bf0c8eb16404	52
8149	4200	3	7648c5ca-318e-451d-9d1f-db5a1336bae5	183
8150	5300	3	7648c5ca-318e-451d-9d1f-db5a1336bae5	3
8151	10950	1	7648c5ca-318e-451d-9d1f-db5a1336bae5	199
8152	6600	2	f0e49d84-2190-4947-b14b-d98439a0d579	148
8153	5200	1	fc29cb09-2406-40b2-b195-e930ebe9dfc5	191
8154	950	1	877a26e1-f2df-4789-a9d8-5b962b573546	179
8155	10150	1	877a26e1-f2df-4789-a9d8-5b962b573546	176
8156	2100	2	877a26e1-f2df-4789-a9d8-5b962b573546	188
8157	9150	3	877a26e1-f2df-4789-a9d8-5b962b573546	154
8158	11200	1	26577c0f-fc52-4ade-ba23-df5b0801de9c	156
8159	9300	3	26577c0f-fc52-4ade-ba23-df5b0801de9c	40
8160	7800	2	26577c0f-fc52-4ade-ba23-df5b0801de9c	142
8161	2750	3	26577c0f-fc52-4ade-ba23-df5b0801de9c	9
8162	1750	3	2575e8a0-976c-40a6-8694-23135a069cab	159
8163	7150	1	2575e8a0-976c-40a6-8694-23135a069cab	121
8164	7300	2	2575e8a0-976c-40a6-8694-23135a069cab	65
8165	11850	3	d255a6a3-24ee-42a6-b8d4-1dc20967f983	60
8166	3950	3	d255a6a3-24ee-42a6-b8d4-1dc20967f983	112
8167	13800	3	d255a6a3-24ee-42a6-b8d4-1dc20967f983	117
8168	12150	3	d255a6a3-24ee-42a6-b8d4-1dc20967f983	144
8169	950	3	6fb152c2-0baa-4bc1-9541-2a945233efa4	179
8170	8900	3	6fb152c2-0baa-4bc1-9541-2a945233efa4	110
8171	7600	3	e463347d-a615-4cfa-bf31-414b825ad0f1	35
8172	5800	1	7401b0c6-769d-47ef-91de-d77592cb71d1	123
8173	10950	2	4157f292-b80d-4212-91d2-7ec43f57f9a7	83
8174	6950	2	4157f292-b80d-4212-91d2-7ec43f57f9a7	61
8175	13550	2	d79fd440-9cd4-440f-913b-2053a8f727d3	42
8176	13800	3	d79fd440-9cd4-440f-913b-2053a8f727d3	117
8177	8750	3	d1a75338-8705-47f4-a2c3-3101782eac09	157
8178	3150	2	d1a75338-8705-47f4-a2c3-3101782eac09	4
8179	4850	2	58518132-2091-40d6-9524-dc63e212775e	168
8180	10950	1	58518132-2091-40d6-9524-dc63e212775e	83
8181	4850	2	c1632fc3-6fb9-4681-9978-62cf44888c05	168
8182	8100	2	c1632fc3-6fb9-4681-9978-62cf44888c05	15
8183	8250	3	26be5f70-6db1-4a27-9a95-8bba63b05df8	124
8184	7250	1	cbe95939-1361-422b-b308-8ef674e51ff4	89
8185	9000	1	680db021-34bd-4d38-8425-ef491741cbfe	119
8186	10150	2	d7df9a08-9a67-424b-881f-b88ef1fe14c1	176
8187	11600	1	d7df9a08-9a67-424b-881f-b88ef1fe14c1	118
8188	1750	3	6cfc73aa-31d8-4781-995e-8539d8f57d18	56
8189	11200	2	6cfc73aa-31d8-4781-995e-8539d8f57d18	73
8190	4950	3	6cfc73aa-31d8-4781-995e-8539d8f57d18	2
8191	13350	3	6cfc73aa-31d8-4781-995e-8539d8f57d18	182
8192	9450	1	acffd47f-acd6-4ce4-9dcd-5c73a4d67b86	113
8193	7850	3	acffd47f-acd6-4ce4-9dcd-5c73a4d67b86	21
8194	13850	1	acffd47f-acd6-4ce4-9dcd-5c73a4d67b86	116
8195	9300	3	37ace81e-28b4-45f4-86c4-569a0067f746	40
8196	7800	1	37ace81e-28b4-45f4-86c4-569a0067f746	127
8197	5900	2	37ace81e-28b4-45f4-86c4-569a0067f746	25
8198	4350	1	6dd87452-b7ea-4804-ab61-d23047763410	140
8199	1450	2	6dd87452-b7ea-4804-ab61-d23047763410	95
8200	2150	2	6dd87452-b7ea-4804-ab61-d23047763410	22
8201	2000	3	ffebac82-81c3-4d22-b264-c4cc3d8205fb	75
8202	3300	1	024b8873-9f43-4e8e-8f58-131491e781da	106
8203	6900	2	88454570-f31a-4a02-8f70-5b0bcdedc430	24
8204	7350	3	88454570-f31a-4a02-8f70-5b0bcdedc430	150
8205	7800	2	88454570-f31a-4a02-8f70-5b0bcdedc430	127
8206	4950	3	88454570-f31a-4a02-8f70-5b0bcdedc430	2
8207	9550	3	17ae0d6f-7154-44a0-b6b0-ba0ce3a51cf1	62
8208	7850	1	17ae0d6f-7154-44a0-b6b0-ba0ce3a51cf1	94
8209	13600	2	17ae0d6f-7154-44a0-b6b0-ba0ce3a51cf1	181
8210	13750	3	17ae0d6f-7154-44a0-b6b0-ba0ce3a51cf1	108
8211	11000	1	9ea2c409-8afa-4bc9-9a75-3d5c0e4af4a3	171
8212	3700	1	9ea2c409-8afa-4bc9-9a75-3d5c0e4af4a3	178
8213	1650	1	9ea2c409-8afa-4bc9-9a75-3d5c0e4af4a3	8
8214	6250	1	9ea2c409-8afa-4bc9-9a75-3d5c0e4af4a3	135
8215	950	1	928bbf00-910f-41a8-b0e4-50203f4f25ed	179
8216	6750	1	928bbf00-910f-41a8-b0e4-50203f4f25ed	198
8217	7650	3	928bbf00-910f-41a8-b0e4-50203f4f25ed	146
8218	9100	1	928bbf00-910f-41a8-b0e4-50203f4f25ed	28
8219	5950	3	39cf17cd-20d3-4a99-a810-c09221f372e6	173
8220	2300	2	39cf17cd-20d3-4a99-a810-c09221f372e6	39
8221	5650	2	39cf17cd-20d3-4a99-a810-c09221f372e6	141
8222	1700	3	39cf17cd-20d3-4a99-a810-c09221f372e6	187
8223	10950	3	87c0d2d8-31c4-4132-83b4-295c257eff62	33
8224	10750	3	87c0d2d8-31c4-4132-83b4-295c257eff62	193
8225	8100	2	87c0d2d8-31c4-4132-83b4-295c257eff62	136
8226	9250	1	12771796-b3e9-468d-9cf1-da6156993dbb	18
8227	12750	1	12771796-b3e9-468d-9cf1-da6156993dbb	84
8228	10750	1	12771796-b3e9-468d-9cf1-da6156993dbb	193
8229	7800	1	19792546-3772-4602-95c4-763dc99e81cd	127
8230	1750	3	19792546-3772-4602-95c4-763dc99e81cd	56
8231	8900	3	19792546-3772-4602-95c4-763dc99e81cd	110
8232	11000	3	f8670a09-8f7f-4477-9b75-ca6694f6cfa7	155
8233	12350	2	f8670a09-8f7f-4477-9b75-ca6694f6cfa7	190
8234	11950	2	f8670a09-8f7f-4477-9b75-ca6694f6cfa7	134
8235	11600	3	f8670a09-8f7f-4477-9b75-ca6694f6cfa7	32
8236	10950	2	77224910-542d-4ca5-9495-dc9791732bd6	33
8237	13600	2	77224910-542d-4ca5-9495-dc9791732bd6	181
8238	13800	1	77224910-542d-4ca5-9495-dc9791732bd6	117
8239	10800	2	77224910-542d-4ca5-9495-dc9791732bd6	133
8240	11200	2	eac9bd40-3411-49d4-95eb-00a3e0da8e57	156
8241	11500	3	20c47d9c-a0ad-48be-9d89-18895ed7abb9	139
8242	3300	1	20c47d9c-a0ad-48be-9d89-18895ed7abb9	79
8243	11650	3	0b48a463-62d7-41d3-abe3-d3ae3f5755d0	196
8244	3950	2	3905302f-bd7d-4eb8-9800-4e0d13259854	112
8245	7250	2	3905302f-bd7d-4eb8-9800-4e0d13259854	158
8246	5700	3	3905302f-bd7d-4eb8-9800-4e0d13259854	51
8247	11850	2	ea112705-97bd-43f8-a656-492e5fb3b92d	60
8248	8750	3	1e2fd828-2752-43ef-a680-69331041a876	70
8249	11150	1	1e2fd828-2752-43ef-a680-69331041a876	90
8250	8550	3	d07ae9e1-0dd8-488b-9eb2-0a1522f69852	37
8251	3700	1	d07ae9e1-0dd8-488b-9eb2-0a1522f69852	178
8252	5700	3	d07ae9e1-0dd8-488b-9eb2-0a1522f69852	51
8253	8700	2	7e29b3f3-4d79-46b2-9c97-eee2f9f60843	93
8254	3000	2	7e29b3f3-4d79-46b2-9c97-eee2f9f60843	109
8255	13100	1	7e29b3f3-4d79-46b2-9c97-eee2f9f60843	26
8256	5900	2	d8253e9b-8e63-4e1c-b33c-b9b0d208f371	25
8257	8650	1	d8253e9b-8e63-4e1c-b33c-b9b0d208f371	152
8258	4100	1	d8253e9b-8e63-4e1c-b33c-b9b0d208f371	57
8259	3250	3	6f5484bd-a7f3-4bc3-835e-9a9b51499aec	170
8260	9000	3	6f5484bd-a7f3-4bc3-835e-9a9b51499aec	96
8261	6950	1	6f5484bd-a7f3-4bc3-835e-9a9b51499aec	61
8262	10950	1	8dbd8445-53ca-484c-8291-b65c091f6564	33
8263	3950	2	1905832f-128c-4668-8f49-3fbaa2172d08	112
8264	1500	1	1905832f-128c-4668-8f49-3fbaa2172d08	122
8265	9950	3	a9b94d06-3d35-470c-8d14-e6ffb9fd8d28	98
8266	10800	3	a9b94d06-3d35-470c-8d14-e6ffb9fd8d28	133
8267	6350	2	333ee2e8-3875-4592-ab7d-9a2ad3f99ea8	99
8268	9650	1	333ee2e8-3875-4592-ab7d-9a2ad3f99ea8	16
8269	4950	1	f7637af6-e18a-4bda-8da4-d18371dcb3b0	2
8270	13750	3	f7637af6-e18a-4bda-8da4-d18371dcb3b0	108
8271	6050	2	f7637af6-e18a-4bda-8da4-d18371dcb3b0	86
8272	9300	1	88ae2bff-2458-4eb0-a986-94b6d4fc3ad8	40
8273	2250	2	88ae2bff-2458-4eb0-a986-94b6d4fc3ad8	14
8274	6750	1	88ae2bff-2458-4eb0-a986-94b6d4fc3ad8	198
8275	9650	1	541a1236-f753-40e5-b6ef-20878b7c5388	16
8276	6050	1	541a1236-f753-40e5-b6ef-20878b7c5388	86
8277	8750	3	541a1236-f753-40e5-b6ef-20878b7c5388	157
8278	6600	1	541a1236-f753-40e5-b6ef-20878b7c5388	148
8279	1450	3	55c6fa9e-1806-4ef7-a6e6-1631ed610903	137
8280	6250	3	55c6fa9e-1806-4ef7-a6e6-1631ed610903	71
8281	8900	2	55c6fa9e-1806-4ef7-a6e6-1631ed610903	110
8282	1700	1	55c6fa9e-1806-4ef7-a6e6-1631ed610903	187
8283	4600	3	dc7efe54-7fd3-476e-9a8d-2d48070f2d80	145
8284	5450	3	dc7efe54-7fd3-476e-9a8d-2d48070f2d80	164
8285	5900	3	dc7efe54-7fd3-476e-9a8d-2d48070f2d80	25
8286	7050	1	dc7efe54-7fd3-476e-9a8d-2d48070f2d80	153
8287	1650	3	d0396d25-3aff-46b2-91a0-d7704c493df1	8
8288	12750	3	901f01e2-4fe3-4881-af6f-1fe545974108	84
8289	5250	1	2ae5f3b8-ae4f-4345-b710-f811c325b860	177
8290	2150	2	2ae5f3b8-ae4f-4345-b710-f811c325b860	22
8291	2700	3	2ae5f3b8-ae4f-4345-b710-f811c325b860	77
8292	11600	2	2ae5f3b8-ae4f-4345-b710-f811c325b860	32
8293	4350	2	6c34975e-a349-425b-87a7-8c7b0ecd436a	140
8294	11600	1	174a9ba6-4d44-4755-ada1-1a6cadf15b01	118
8295	13500	2	174a9ba6-4d44-4755-ada1-1a6cadf15b01	1
8296	4600	3	174a9ba6-4d44-4755-ada1-1a6cadf15b01	145
8297	11300	1	dc270829-d7ca-4d67-9458-da0d2f420805	55
8298	8900	2	fb9cc440-591f-49ba-be4a-4678eacdc2c4	110
8299	13750	1	fb9cc440-591f-49ba-be4a-4678eacdc2c4	108
8300	1650	3	0d7a72d0-b851-47b0-83e1-3c8701b22642	8
8301	13600	2	f3e49f7a-8ab1-4261-88ea-9a7be7a02e4b	76
8302	2250	1	f3e49f7a-8ab1-4261-88ea-9a7be7a02e4b	14
8303	6750	2	bd87177c-434a-4359-a5f8-fb1ea874a75e	198
8304	9550	1	bd87177c-434a-4359-a5f8-fb1ea874a75e	62
8305	12950	3	bd87177c-434a-4359-a5f8-fb1ea874a75e	23
8306	8750	3	86f779cd-e819-4d86-a727-7252c442bebe	70
8307	7850	3	7e620cdf-71e0-4372-a986-fe23a96af06d	94
8308	5900	2	6f63075d-d940-4c21-af1a-34875b78f0ab	25
8309	10150	3	6f63075d-d940-4c21-af1a-34875b78f0ab	176
8310	10950	1	6789757b-939a-45d1-8387-35cc1302ff3d	33
8311	6850	3	6789757b-939a-45d1-8387-35cc1302ff3d	189
8312	1450	3	064554ec-582d-4ee1-986e-46726c9dbb5a	137
8313	12350	3	ba231111-f531-499b-87f4-6db93da4a12e	190
8314	12050	3	a0857e33-a75e-49e9-a2d8-1c23c060e61b	69
8315	9450	3	a0857e33-a75e-49e9-a2d8-1c23c060e61b	113
8316	4450	3	a0857e33-a75e-49e9-a2d8-1c23c060e61b	195
8317	5200	2	a0857e33-a75e-49e9-a2d8-1c23c060e61b	191
8318	12550	1	958d3c8a-8222-49a7-aa20-19d03c9605bd	101
8319	8250	1	de7c243d-c400-46c0-9484-f85aa5bb24b1	124
8320	11600	2	de7c243d-c400-46c0-9484-f85aa5bb24b1	118
8321	13350	3	de7c243d-c400-46c0-9484-f85aa5bb24b1	182
8322	7150	2	de7c243d-c400-46c0-9484-f85aa5bb24b1	121
8323	7500	2	8c8afc4f-ff51-4375-9b23-500475076c59	58
8324	6750	1	8c8afc4f-ff51-4375-9b23-500475076c59	198
8325	3700	2	8c8afc4f-ff51-4375-9b23-500475076c59	131
8326	7550	1	8c8afc4f-ff51-4375-9b23-500475076c59	197
8327	4150	2	f453aac4-3d45-44c8-86db-c54f14a4de8a	111
8328	5050	1	f453aac4-3d45-44c8-86db-c54f14a4de8a	63
8329	7850	2	f453aac4-3d45-44c8-86db-c54f14a4de8a	21
8330	2000	3	fbc6d63d-8284-4db6-b2ac-46480bc052c3	192
8331	5050	3	fbc6d63d-8284-4db6-b2ac-46480bc052c3	63
8332	3700	3	fbc6d63d-8284-4db6-b2ac-46480bc052c3	13
8333	6700	3	fbc6d63d-8284-4db6-b2ac-46480bc052c3	165
8334	9450	1	ed6d45a4-189a-4503-8638-ff7341b2732d	113
8335	13600	2	ed6d45a4-189a-4503-8638-ff7341b2732d	181
8336	13300	2	ed6d45a4-189a-4503-8638-ff7341b2732d	87
8337	2000	2	91ecfbb6-f898-4a79-bc45-31b3bd36bab8	75
8338	3950	3	91ecfbb6-f898-4a79-bc45-31b3bd36bab8	112
8339	2000	1	91ecfbb6-f898-4a79-bc45-31b3bd36bab8	192
8340	1650	1	629bb7ff-1d78-481c-8fb9-7c4f14a0997f	8
8341	7850	2	cda3af04-fc26-45c0-bb2c-8832f5c4224c	12
8342	6050	2	bdbfaa82-347e-4544-987d-3ef0cb0106ea	86
8343	7050	2	bdbfaa82-347e-4544-987d-3ef0cb0106ea	153
8344	7550	1	bdbfaa82-347e-4544-987d-3ef0cb0106ea	92
8345	3700	1	bdbfaa82-347e-4544-987d-3ef0cb0106ea	131
8346	1450	3	7459fde4-2eaf-422b-a570-90e66c9c7df9	95
8347	6600	2	7459fde4-2eaf-422b-a570-90e66c9c7df9	148
8348	13800	1	64a2b8fb-a576-42cd-940d-c7c5f96f559f	117
8349	11600	3	64a2b8fb-a576-42cd-940d-c7c5f96f559f	32
8350	6750	2	64a2b8fb-a576-42cd-940d-c7c5f96f559f	198
8351	1650	2	64a2b8fb-a576-42cd-940d-c7c5f96f559f	8
8352	9000	3	5ed3435e-3bb4-428b-b157-fa6645bf87ac	119
8353	11200	3	5ed3435e-3bb4-428b-b157-fa6645bf87ac	156
8354	6350	2	d0ed8c0b-1a5a-4652-9eee-938a7c097c73	99
8355	2000	3	759e8bc2-7c25-4b80-8243-533e348f1456	75
8356	12050	1	759e8bc2-7c25-4b80-8243-533e348f1456	194
8357	7850	3	7f897bfe-d612-49b4-965f-ccbc36d04088	12
8358	12050	3	7f897bfe-d612-49b4-965f-ccbc36d04088	194
8359	3150	2	9b18f6bd-ad3f-43ff-85c9-7c1d8b18511f	163
8360	6600	3	9b18f6bd-ad3f-43ff-85c9-7c1d8b18511f	78
8361	13600	1	0694975c-130b-4c75-b59d-177c80ee618b	181
8362	7550	2	0694975c-130b-4c75-b59d-177c80ee618b	197
8363	5300	3	0694975c-130b-4c75-b59d-177c80ee618b	3
8364	7350	1	0694975c-130b-4c75-b59d-177c80ee618b	150
8365	10550	1	ffc4f1cb-1723-4d18-889f-e2f1c73ed99e	5
8366	11950	3	c267e6ea-d272-4c88-8f11-edc371ce9341	134
8367	9000	2	c267e6ea-d272-4c88-8f11-edc371ce9341	96
8368	8750	1	c267e6ea-d272-4c88-8f11-edc371ce9341	157
8369	13300	3	c267e6ea-d272-4c88-8f11-edc371ce9341	87
8370	13300	2	7b2e7bf4-e534-4f82-a089-d6aacdccd201	87
8371	5650	2	7b2e7bf4-e534-4f82-a089-d6aacdccd201	141
8372	7050	1	7b2e7bf4-e534-4f82-a089-d6aacdccd201	153
8373	11250	3	7b2e7bf4-e534-4f82-a089-d6aacdccd201	30
8374	2000	3	93df3fd1-26c0-4494-96a7-20c6aa86d4e6	105
8375	6050	1	93df3fd1-26c0-4494-96a7-20c6aa86d4e6	86
8376	6600	1	e4e1b3ca-f473-4321-a546-975fcd5bea64	74
8377	13750	2	e4e1b3ca-f473-4321-a546-975fcd5bea64	48
8378	2000	3	e4e1b3ca-f473-4321-a546-975fcd5bea64	75
8379	6950	1	e4e1b3ca-f473-4321-a546-975fcd5bea64	61
8380	10650	2	94942c08-f2c8-41aa-a368-9353925c6c2c	104
8381	2100	1	94942c08-f2c8-41aa-a368-9353925c6c2c	188
8382	12750	3	94942c08-f2c8-41aa-a368-9353925c6c2c	84
8383	10950	3	a8e3621d-d2e4-4dcb-8e9c-a8f8a445aa9d	199
8384	10100	3	d5ff65cb-1a59-4323-8335-64fbee8a79f7	151
8385	11350	3	d5ff65cb-1a59-4323-8335-64fbee8a79f7	107
8386	1700	1	d5ff65cb-1a59-4323-8335-64fbee8a79f7	187
8387	3700	1	d5ff65cb-1a59-4323-8335-64fbee8a79f7	131
8388	9350	1	2ea25f31-8c00-4206-b062-fd85e1fe4733	97
8389	13850	3	2ea25f31-8c00-4206-b062-fd85e1fe4733	116
8390	7800	2	7f440aaf-619e-4947-be73-0a73c000b291	142
8391	5250	3	a938dd22-4f58-4d11-aef8-d70a03e3048a	54
8392	12150	3	a938dd22-4f58-4d11-aef8-d70a03e3048a	144
8393	4600	3	a938dd22-4f58-4d11-aef8-d70a03e3048a	145
8394	9450	2	639cdc78-e109-4a80-b29a-a68ae57aa555	113
8395	10950	2	b1c90cf0-4ee0-4605-9463-59381febf7b3	33
8396	11650	1	b1c90cf0-4ee0-4605-9463-59381febf7b3	196
8397	10750	2	b1c90cf0-4ee0-4605-9463-59381febf7b3	193
8398	13800	3	b1c90cf0-4ee0-4605-9463-59381febf7b3	117
8399	8750	1	12127525-d2b0-4beb-ba99-d2f54486764a	70
8400	2750	2	12127525-d2b0-4beb-ba99-d2f54486764a	9
8401	13400	3	12127525-d2b0-4beb-ba99-d2f54486764a	149
8402	3700	2	12127525-d2b0-4beb-ba99-d2f54486764a	131
8403	9150	2	183c472b-6478-4cfd-84a6-c1d086f258b0	100
8404	4450	3	00680d75-c56b-4034-aed2-5ebb287ec720	195
8405	11200	2	00680d75-c56b-4034-aed2-5ebb287ec720	156
8406	8750	1	63744327-7fbd-45d4-93c7-36cb576ab2f1	157
8407	7800	3	63744327-7fbd-45d4-93c7-36cb576ab2f1	127
8408	6750	3	13957753-4fce-4178-9aec-332d4b2ecfe9	198
8409	9950	2	d65a7a8c-b82d-444b-b6c2-277231c8438a	98
8410	10100	1	d65a7a8c-b82d-444b-b6c2-277231c8438a	103
8411	11500	3	d65a7a8c-b82d-444b-b6c2-277231c8438a	139
8412	12350	3	fc3b96d1-6114-43a9-9e3b-92316d0b988f	184
8413	5200	3	fc3b96d1-6114-43a9-9e3b-92316d0b988f	191
8414	13300	1	fc3b96d1-6114-43a9-9e3b-92316d0b988f	87
8415	8650	1	682d9eb0-3397-4966-8f95-edc49f5951a5	152
8416	11950	3	682d9eb0-3397-4966-8f95-edc49f5951a5	134
8417	3000	2	0795a636-aebd-466d-817d-c3ff915cc5c4	109
8418	12050	3	0795a636-aebd-466d-817d-c3ff915cc5c4	69
8419	2100	1	0795a636-aebd-466d-817d-c3ff915cc5c4	34
8420	6250	3	d94fd497-5c6e-43a0-a024-79f76f441c02	135
8421	5700	1	d1fa7430-9bf1-4364-82f7-b107558233d0	114
8422	9450	2	65cffc5f-b6a4-44af-9769-64d31935a64a	91
8423	9300	2	112d1918-a492-4ae1-9339-6e92cf0e4c5a	185
8424	2300	1	a457d5bd-ee51-43c3-92f7-aee4f9670e35	39
8425	11850	1	a457d5bd-ee51-43c3-92f7-aee4f9670e35	60
8426	4950	2	f41c9c4d-2c46-488a-9219-a279fbc7c63a	2
8427	7250	2	e61e9347-8bbb-42fe-948b-c17b009bdcf4	89
8428	9100	3	387b9ea7-0656-4ae2-b2bf-e1badfa7338d	28
8429	9200	1	387b9ea7-0656-4ae2-b2bf-e1badfa7338d	115
8430	7850	3	2f8ecd35-b87e-45f1-a143-64f4f6fd930e	94
8431	12850	1	2f8ecd35-b87e-45f1-a143-64f4f6fd930e	47
8432	3900	1	2f8ecd35-b87e-45f1-a143-64f4f6fd930e	166
8433	9150	3	2f8ecd35-b87e-45f1-a143-64f4f6fd930e	100
8434	11200	3	c4c40747-e925-42fb-afa5-bc806f754413	67
8435	11150	3	bda30165-e36a-4b64-bf77-df3eb1d7b3fe	90
8436	9150	1	bda30165-e36a-4b64-bf77-df3eb1d7b3fe	100
8437	8550	3	bda30165-e36a-4b64-bf77-df3eb1d7b3fe	49
8438	11600	1	bda30165-e36a-4b64-bf77-df3eb1d7b3fe	118
8439	2750	3	736efb38-2e3b-412c-94cf-9a8663d993f5	9
8440	9300	2	736efb38-2e3b-412c-94cf-9a8663d993f5	40
8441	2000	1	736efb38-2e3b-412c-94cf-9a8663d993f5	105
8442	3700	1	736efb38-2e3b-412c-94cf-9a8663d993f5	178
8443	10150	3	9b041647-65c3-408a-a17f-36a0d81cf24e	176
8444	9000	1	9b041647-65c3-408a-a17f-36a0d81cf24e	96
8445	8700	3	9b041647-65c3-408a-a17f-36a0d81cf24e	93
8446	7350	1	33b02c3e-dd5b-45b1-9857-4d648288403e	150
8447	12800	1	33b02c3e-dd5b-45b1-9857-4d648288403e	17
8448	1650	1	33b02c3e-dd5b-45b1-9857-4d648288403e	8
8449	8700	3	69a80f9a-0137-49ac-b21c-0583c7a6171d	93
8450	8800	1	6400c63a-230f-4e3e-bd9e-84c8ca002a3a	36
8451	8550	2	6400c63a-230f-4e3e-bd9e-84c8ca002a3a	49
8452	11500	1	6400c63a-230f-4e3e-bd9e-84c8ca002a3a	139
8453	6400	1	6400c63a-230f-4e3e-bd9e-84c8ca002a3a	174
8454	6850	3	4c5c141e-82b6-490f-bce4-9a64a09488c8	189
8455	3950	3	dee9bb8c-a4f6-40ec-bd36-55dc4675b66c	112
8456	7850	3	dee9bb8c-a4f6-40ec-bd36-55dc4675b66c	21
8457	6600	1	dee9bb8c-a4f6-40ec-bd36-55dc4675b66c	74
8458	3700	3	dee9bb8c-a4f6-40ec-bd36-55dc4675b66c	178
8459	11150	2	82f5a641-3ae6-4e9a-aef7-8b12bf10e46a	90
8460	3150	2	82f5a641-3ae6-4e9a-aef7-8b12bf10e46a	4
8461	13800	3	d7a82ef5-e018-467c-911f-6614894f881a	130
8462	11300	1	d7a82ef5-e018-467c-911f-6614894f881a	55
8463	2450	1	d7a82ef5-e018-467c-911f-6614894f881a	20
8464	4700	1	a39395a6-e033-430e-9e2d-d89d3082eed5	102
8465	6550	3	a39395a6-e033-430e-9e2d-d89d3082eed5	43
8466	3300	3	a39395a6-e033-430e-9e2d-d89d3082eed5	106
8467	4350	3	a39395a6-e033-430e-9e2d-d89d3082eed5	140
8468	2350	1	ce6a67d7-8daa-4912-ad26-ebe742865380	125
8469	1350	2	ce6a67d7-8daa-4912-ad26-ebe742865380	72
8470	2000	2	ce6a67d7-8daa-4912-ad26-ebe742865380	192
8471	4850	1	ce6a67d7-8daa-4912-ad26-ebe742865380	168
8472	5650	1	2434fa50-8b09-4249-8a9a-3f69419abcb2	50
8473	4100	1	e17dd21f-7fe0-4d9d-8146-4771f4b0b47b	38
8474	1350	3	559b87c2-da3d-4c3d-863a-8bac7a679ee0	72
8475	3150	1	559b87c2-da3d-4c3d-863a-8bac7a679ee0	163
8476	10950	2	559b87c2-da3d-4c3d-863a-8bac7a679ee0	199
8477	8300	3	559b87c2-da3d-4c3d-863a-8bac7a679ee0	138
8478	1650	1	71c434a3-8bf4-4ea1-b40c-a06cf9857147	82
8479	12350	2	71c434a3-8bf4-4ea1-b40c-a06cf9857147	53
8480	12950	3	71c434a3-8bf4-4ea1-b40c-a06cf9857147	52
8481	7150	3	71c434a3-8bf4-4ea1-b40c-a06cf9857147	121
8482	2000	1	89ac74a9-5eef-4986-8342-a35bcf0ee0ef	75
8483	5900	3	89ac74a9-5eef-4986-8342-a35bcf0ee0ef	25
8484	9350	3	545eb73b-ab23-4b11-801f-10c59bd49fe1	97
8485	9450	3	545eb73b-ab23-4b11-801f-10c59bd49fe1	113
8486	12050	2	545eb73b-ab23-4b11-801f-10c59bd49fe1	69
8487	10750	1	c3978e3e-ab3e-4a53-9c96-e738bb103bbc	193
8488	8800	1	c3978e3e-ab3e-4a53-9c96-e738bb103bbc	36
8489	12050	3	f49866e0-f8d0-4c6a-9b7a-a3bd4e211f11	69
8490	950	3	f49866e0-f8d0-4c6a-9b7a-a3bd4e211f11	179
8491	9300	3	f0562205-b425-459a-83bb-fcdcd25e49ca	185
8492	13800	2	b9eedc55-0d5f-407a-9de0-611833fe69a7	130
8493	3450	1	a003f267-a9ad-4b5c-89c8-7563f323bdd7	172
8494	1600	1	acdfa77e-ece6-47da-9d81-e9a36a151be9	180
8495	12350	1	acdfa77e-ece6-47da-9d81-e9a36a151be9	175
8496	8400	1	6c898f32-768a-4f9c-a79b-bcfd06c81996	64
8497	9350	3	6c898f32-768a-4f9c-a79b-bcfd06c81996	97
8498	1650	1	6c556788-005c-4958-b5f2-ed99463fee50	8
8499	10800	1	6c556788-005c-4958-b5f2-ed99463fee50	6
8500	3150	2	84aea2b7-23da-4c6f-9fef-56d602cea782	4
8501	6550	3	84aea2b7-23da-4c6f-9fef-56d602cea782	43
8502	8550	2	f8d784a1-4eb5-41f9-aa67-5e4d5f48cf17	49
8503	5000	3	72ff2f8d-71db-4b4c-be89-97d748b6b856	143
8504	4950	1	72ff2f8d-71db-4b4c-be89-97d748b6b856	2
8505	7300	2	72ff2f8d-71db-4b4c-be89-97d748b6b856	65
8506	8300	3	72ff2f8d-71db-4b4c-be89-97d748b6b856	138
8507	2050	2	7fbd4ddf-d821-43c4-a462-b477a602a851	19
8508	3250	3	7fbd4ddf-d821-43c4-a462-b477a602a851	120
8509	3950	2	7fbd4ddf-d821-43c4-a462-b477a602a851	112
8510	11000	3	340f6a33-28ce-4e35-9444-f752c86d016b	171
8511	12350	3	a9d5a62f-b650-45d3-9f83-e2612098f8b5	184
8512	9250	2	a9d5a62f-b650-45d3-9f83-e2612098f8b5	18
8513	7550	1	a9d5a62f-b650-45d3-9f83-e2612098f8b5	92
8514	6900	2	cded75b9-8de7-446c-a7b0-bd73573646c8	24
8515	10650	2	cded75b9-8de7-446c-a7b0-bd73573646c8	104
8516	6900	2	cded75b9-8de7-446c-a7b0-bd73573646c8	85
8517	11450	3	cded75b9-8de7-446c-a7b0-bd73573646c8	200
8518	12350	3	d7862b9f-07fa-4eaa-830c-0ef3c7623eb9	190
8519	9400	1	d7f7aaf8-449c-49f2-9429-fd7c6f84b505	66
8520	5100	1	79e3d344-08d7-42bd-a3f7-53a0a05038b9	167
8521	11950	1	6f0b2238-75d4-4a47-92c5-f9ced2cb0d43	129
8522	4850	3	1b7c0bc7-2d66-4ac0-b8c8-48b7cad489d0	168
8523	8100	1	1b7c0bc7-2d66-4ac0-b8c8-48b7cad489d0	15
8524	3000	3	1b7c0bc7-2d66-4ac0-b8c8-48b7cad489d0	109
8525	7350	1	133bf10c-96cc-4e15-b96a-25eb830e9c39	150
8526	13500	2	82ee084c-3e4b-46b9-9ec7-888f633caf4a	1
8527	9550	3	82ee084c-3e4b-46b9-9ec7-888f633caf4a	62
8528	12950	2	e711a909-b3a1-4c0b-b2a9-8800506c6616	23
8529	10150	3	e711a909-b3a1-4c0b-b2a9-8800506c6616	176
8530	13400	1	e711a909-b3a1-4c0b-b2a9-8800506c6616	149
8531	6050	3	e711a909-b3a1-4c0b-b2a9-8800506c6616	86
8532	4350	3	e7c3a068-0310-42b6-8675-14ec8474a89f	140
8533	2000	1	46e0ad92-b83e-4d73-a551-b82455195b37	105
8534	6950	1	46e0ad92-b83e-4d73-a551-b82455195b37	61
8535	8250	3	90efa4b8-6068-4f65-a46c-3e129c5feb9b	124
8536	11000	1	90efa4b8-6068-4f65-a46c-3e129c5feb9b	41
8537	7050	1	90efa4b8-6068-4f65-a46c-3e129c5feb9b	153
8538	6400	2	509a3f66-ab56-4237-9cfa-6b2d5757cf8d	174
8539	5450	2	ccc13cc0-b58a-40d4-a459-20d294011cdb	164
8540	11200	2	ccc13cc0-b58a-40d4-a459-20d294011cdb	156
8541	3250	2	ccc13cc0-b58a-40d4-a459-20d294011cdb	120
8542	6250	3	f33e3111-90cc-46cd-a729-e19b35a2400b	71
8543	5700	1	f33e3111-90cc-46cd-a729-e19b35a2400b	114
8544	2000	3	3f139263-f157-4d82-9e75-5a502a24be8c	75
8545	6550	1	3f139263-f157-4d82-9e75-5a502a24be8c	43
8546	12150	3	3f139263-f157-4d82-9e75-5a502a24be8c	144
8547	7300	3	2ac9775b-38ed-4906-b21e-2a02dcbad057	65
8548	5450	3	876f66ee-c5af-4977-9b8c-53366d9898ff	164
8549	12850	3	876f66ee-c5af-4977-9b8c-53366d9898ff	47
8550	5000	3	876f66ee-c5af-4977-9b8c-53366d9898ff	143
8551	4100	2	a36323c0-1356-4406-91ac-c75771fdc100	38
8552	9000	2	66b799e9-6275-4f06-bab9-360ee5bd9f85	119
8553	13500	3	66b799e9-6275-4f06-bab9-360ee5bd9f85	1
8554	2000	1	66b799e9-6275-4f06-bab9-360ee5bd9f85	105
8555	6700	3	66b799e9-6275-4f06-bab9-360ee5bd9f85	165
8556	10950	1	20b9a23e-92b4-4573-b1a8-f499197a54e8	33
8557	3700	3	20b9a23e-92b4-4573-b1a8-f499197a54e8	13
8558	5650	3	33784876-0147-4d32-a999-dc77bafde1f0	50
8559	10150	1	33784876-0147-4d32-a999-dc77bafde1f0	176
8560	7350	1	33784876-0147-4d32-a999-dc77bafde1f0	150
8561	10650	3	33784876-0147-4d32-a999-dc77bafde1f0	104
8562	4100	1	dc3688d5-e778-48f0-94d6-a241e082bd57	57
8563	5950	1	dc3688d5-e778-48f0-94d6-a241e082bd57	88
8564	2000	1	373cbe94-3316-4e73-9e6d-d29e367b03b5	105
8565	12350	3	373cbe94-3316-4e73-9e6d-d29e367b03b5	53
8566	4700	1	373cbe94-3316-4e73-9e6d-d29e367b03b5	102
8567	1700	3	373cbe94-3316-4e73-9e6d-d29e367b03b5	187
8568	9150	3	1fbe82d5-e9e6-4233-96ad-44eaeb39c78b	100
8569	13300	3	39ac176d-3f50-4c29-b73a-5bd5989a8725	87
8570	6700	2	39ac176d-3f50-4c29-b73a-5bd5989a8725	165
8571	6750	1	39ac176d-3f50-4c29-b73a-5bd5989a8725	198
8572	6250	1	a4c537ff-0219-4ea7-b5e5-b27147f9484d	71
8573	3700	1	bc9e53db-1553-4392-8182-4d70f9e926ba	13
8574	11000	1	bc9e53db-1553-4392-8182-4d70f9e926ba	155
8575	6900	1	b223d5d2-3a9c-4547-896c-e74fb2a4b5a8	24
8576	1650	3	b223d5d2-3a9c-4547-896c-e74fb2a4b5a8	82
8577	5000	3	b223d5d2-3a9c-4547-896c-e74fb2a4b5a8	143
8578	11500	1	e513a752-ea71-4bae-a00a-990072646be2	139
8579	7600	2	e513a752-ea71-4bae-a00a-990072646be2	35
8580	11650	3	350aff00-dc3e-436f-8333-bff75d67b58a	196
8581	13600	3	350aff00-dc3e-436f-8333-bff75d67b58a	181
8582	9850	2	507fd0f9-7bdc-4e31-94e6-421069be8308	147
8583	950	3	507fd0f9-7bdc-4e31-94e6-421069be8308	179
8584	13750	2	855a5081-3e74-4fde-937d-e9cbcbeedb5e	108
8585	2000	3	855a5081-3e74-4fde-937d-e9cbcbeedb5e	105
8586	7150	1	855a5081-3e74-4fde-937d-e9cbcbeedb5e	121
8587	11200	2	855a5081-3e74-4fde-937d-e9cbcbeedb5e	156
8588	11700	1	6652b0e2-2755-49bf-988a-9dc200e677ff	46
8589	10800	2	6652b0e2-2755-49bf-988a-9dc200e677ff	6
8590	5950	3	6652b0e2-2755-49bf-988a-9dc200e677ff	88
8591	3450	1	6652b0e2-2755-49bf-988a-9dc200e677ff	10
8592	2150	1	fec7b727-a72c-4429-895e-b5dd2f671c92	22
8593	11950	2	fec7b727-a72c-4429-895e-b5dd2f671c92	129
8594	10950	3	fec7b727-a72c-4429-895e-b5dd2f671c92	83
8595	12050	1	fec7b727-a72c-4429-895e-b5dd2f671c92	69
8596	8900	3	7db2c0b8-23dd-4346-bd7b-dc92a265a574	110
8597	6850	1	7db2c0b8-23dd-4346-bd7b-dc92a265a574	189
8598	3700	1	7db2c0b8-23dd-4346-bd7b-dc92a265a574	131
8599	9250	3	7db2c0b8-23dd-4346-bd7b-dc92a265a574	18
8600	5050	1	b917a0a8-c6cf-47eb-bc49-790b501a2357	63
8601	13800	1	9209ff95-dfa2-4ed5-87ea-c8f19f8705ad	130
8602	13800	2	afc2febf-4a58-4afe-b510-deb43eb7bf9a	117
8603	7350	1	a83a8083-41f9-45e3-8f93-6e5d5333c77e	150
8604	5650	2	a83a8083-41f9-45e3-8f93-6e5d5333c77e	7
8605	8900	2	87087541-f604-48aa-a207-b22ce2075739	110
8606	2000	1	87087541-f604-48aa-a207-b22ce2075739	75
8607	8750	2	223b1589-a3ad-4cd8-b7f0-d30e0c831be7	157
8608	9150	2	223b1589-a3ad-4cd8-b7f0-d30e0c831be7	154
8609	11500	1	223b1589-a3ad-4cd8-b7f0-d30e0c831be7	139
8610	9650	2	a74108c5-e2c0-4618-9a5c-c6740f890336	16
8611	3200	2	a74108c5-e2c0-4618-9a5c-c6740f890336	126
8612	5200	3	a74108c5-e2c0-4618-9a5c-c6740f890336	191
8613	7150	3	8856dfac-12b5-433e-b345-5014acc40994	121
8614	12800	1	8856dfac-12b5-433e-b345-5014acc40994	17
8615	9000	3	8856dfac-12b5-433e-b345-5014acc40994	119
8616	11200	2	789784db-e757-4665-8723-1b828e7f405e	73
8617	9400	2	789784db-e757-4665-8723-1b828e7f405e	81
8618	1600	3	789784db-e757-4665-8723-1b828e7f405e	180
8619	11600	2	66525b96-538a-47cf-a82a-3feda74a736b	32
8620	13850	1	fd371e27-1c34-4fdf-af42-fc2d4d2c0441	116
8621	9550	1	fd371e27-1c34-4fdf-af42-fc2d4d2c0441	62
8622	6550	1	fd371e27-1c34-4fdf-af42-fc2d4d2c0441	43
8623	7250	1	fd371e27-1c34-4fdf-af42-fc2d4d2c0441	161
8624	3700	2	ae54899e-d00a-4bf8-8d5e-0744f7281dc7	13
8625	1750	2	ae54899e-d00a-4bf8-8d5e-0744f7281dc7	56
8626	2400	3	f940fa5f-c4a2-46fa-b773-77572d397ac3	80
8627	13350	1	32d83ced-7970-4f2e-b398-caa5c4ff85c2	182
8628	2000	2	200ccb0c-a243-4267-a85f-9ed64cc6788d	105
8629	5950	3	200ccb0c-a243-4267-a85f-9ed64cc6788d	173
8630	4850	1	200ccb0c-a243-4267-a85f-9ed64cc6788d	168
8631	11500	1	175db660-7283-4275-8970-07163044c0f7	139
8632	2750	2	175db660-7283-4275-8970-07163044c0f7	9
8633	13350	1	175db660-7283-4275-8970-07163044c0f7	182
8634	5650	2	1cfcadcf-6a5e-4d37-86c8-8853e9056643	141
8635	1500	3	1cfcadcf-6a5e-4d37-86c8-8853e9056643	122
8636	10550	2	1cfcadcf-6a5e-4d37-86c8-8853e9056643	5
8637	11200	3	1cfcadcf-6a5e-4d37-86c8-8853e9056643	156
8638	2100	1	62647100-830d-4c0a-b1a8-763ee0c91832	188
8639	11600	2	62647100-830d-4c0a-b1a8-763ee0c91832	169
8640	9400	2	4b185397-84d0-4941-afe1-1474d350b8c6	66
8641	2350	1	4b185397-84d0-4941-afe1-1474d350b8c6	125
8642	7800	1	4b185397-84d0-4941-afe1-1474d350b8c6	142
8643	6600	3	4b185397-84d0-4941-afe1-1474d350b8c6	148
8644	5950	3	71dfe167-1df0-42a1-b378-1ab70c119594	88
8645	3950	2	71dfe167-1df0-42a1-b378-1ab70c119594	112
8646	13100	2	f03f2232-6f2f-411d-9f60-5fb4bf7e3875	26
8647	4950	2	f03f2232-6f2f-411d-9f60-5fb4bf7e3875	2
8648	11450	1	f03f2232-6f2f-411d-9f60-5fb4bf7e3875	200
8649	7250	2	67283963-fe3f-4aa1-b274-8dfb75735f39	89
8650	13800	2	7705a25b-1b57-4bed-875b-4ccfd7eb4521	117
8651	3950	3	7705a25b-1b57-4bed-875b-4ccfd7eb4521	112
8652	3300	1	7781374c-06b3-40b6-9831-16585c3396f6	79
8653	950	3	7781374c-06b3-40b6-9831-16585c3396f6	179
8654	13400	3	7781374c-06b3-40b6-9831-16585c3396f6	149
8655	6750	3	1edb7ca9-39a6-41d5-b109-b18eaec72197	198
8656	2000	1	1edb7ca9-39a6-41d5-b109-b18eaec72197	192
8657	7250	2	1edb7ca9-39a6-41d5-b109-b18eaec72197	158
8658	8700	3	1edb7ca9-39a6-41d5-b109-b18eaec72197	93
8659	2400	2	816eb13f-8237-420e-abbf-90303fb2e3c3	80
8660	3700	3	816eb13f-8237-420e-abbf-90303fb2e3c3	13
8661	6250	1	816eb13f-8237-420e-abbf-90303fb2e3c3	135
8662	7250	2	816eb13f-8237-420e-abbf-90303fb2e3c3	158
8663	9450	2	fa8f76b9-5df8-47b1-b2bc-46cef0456fef	91
8664	2750	1	fa8f76b9-5df8-47b1-b2bc-46cef0456fef	9
8665	1700	1	fa8f76b9-5df8-47b1-b2bc-46cef0456fef	187
8666	12950	1	fa8f76b9-5df8-47b1-b2bc-46cef0456fef	52
8667	7850	3	16ba4a6c-242d-4c55-b929-1292830c33d3	21
8668	13800	2	16ba4a6c-242d-4c55-b929-1292830c33d3	117
8669	3150	2	16ba4a6c-242d-4c55-b929-1292830c33d3	163
8670	4600	1	16ba4a6c-242d-4c55-b929-1292830c33d3	145
8671	7800	1	da7e1b42-730b-432a-8b95-0c7ac28d2299	142
8672	4200	3	da7e1b42-730b-432a-8b95-0c7ac28d2299	183
8673	10850	2	da7e1b42-730b-432a-8b95-0c7ac28d2299	162
8674	2450	1	da7e1b42-730b-432a-8b95-0c7ac28d2299	20
8675	8100	1	a4f6b797-370c-41c0-b085-76fdab5886ad	136
8676	3450	2	a4f6b797-370c-41c0-b085-76fdab5886ad	172
8677	6700	1	a4f6b797-370c-41c0-b085-76fdab5886ad	165
8678	12050	2	d2246851-f542-464b-9dfa-b00a58ed598c	69
8679	5300	1	d2246851-f542-464b-9dfa-b00a58ed598c	3
8680	9350	2	d2246851-f542-464b-9dfa-b00a58ed598c	97
8681	8800	3	f0e97ded-63df-495c-a6c9-2e44c989afe0	36
8682	12750	3	f0e97ded-63df-495c-a6c9-2e44c989afe0	84
8683	5100	2	f0e97ded-63df-495c-a6c9-2e44c989afe0	167
8684	7250	2	f0e97ded-63df-495c-a6c9-2e44c989afe0	89
8685	13600	2	7caf39c6-1a6d-44f0-be0c-9bb05b55c69d	76
8686	5650	1	7caf39c6-1a6d-44f0-be0c-9bb05b55c69d	50
8687	5650	1	7caf39c6-1a6d-44f0-be0c-9bb05b55c69d	68
8688	950	2	7caf39c6-1a6d-44f0-be0c-9bb05b55c69d	179
8689	5450	2	8aca08c9-f0ae-4f68-b94b-87d329aa3e22	164
8690	5650	2	20b5e644-58bf-49de-8f32-ed35f21eaf94	68
8691	7250	1	57dedc66-2913-46fd-bd0d-31cc8eb9f8a5	89
8692	8750	3	57dedc66-2913-46fd-bd0d-31cc8eb9f8a5	157
8693	1600	3	57dedc66-2913-46fd-bd0d-31cc8eb9f8a5	180
8694	11200	2	57dedc66-2913-46fd-bd0d-31cc8eb9f8a5	67
8695	7850	3	5340667c-d8fa-4561-89a8-87088af9a5d4	12
8696	13500	1	5340667c-d8fa-4561-89a8-87088af9a5d4	1
8697	6700	1	5340667c-d8fa-4561-89a8-87088af9a5d4	165
8698	10950	1	9213c9b6-1a19-448e-9357-311599b04686	83
8699	6750	1	0f753130-4b25-4df2-9179-e5a9e3a355f7	198
8700	11650	3	617a2479-9307-4c87-ad88-3ada9db7dde6	196
8701	7300	1	bda25ea7-8f1e-41f6-854b-5e15c263f6ef	65
8702	11500	2	bda25ea7-8f1e-41f6-854b-5e15c263f6ef	139
8703	3450	2	bda25ea7-8f1e-41f6-854b-5e15c263f6ef	10
8704	10350	2	bda25ea7-8f1e-41f6-854b-5e15c263f6ef	31
8705	10100	3	fc7ccc6d-20cf-4baa-af5a-fe04af87e7f0	103
8706	5050	1	8c75fdc4-c1d1-4dcb-b917-e6ce8c3f3991	63
8707	5950	1	8c75fdc4-c1d1-4dcb-b917-e6ce8c3f3991	88
8708	3300	3	9b3f98b0-a502-47c0-8983-3592203cbda4	106
8709	7650	1	9b3f98b0-a502-47c0-8983-3592203cbda4	146
8710	2100	1	130f4897-1198-482b-808a-824287216dca	188
8711	1750	1	130f4897-1198-482b-808a-824287216dca	56
8712	9150	1	130f4897-1198-482b-808a-824287216dca	100
8713	7850	1	f6fc2ce0-e11d-42d3-bb0c-6e6eaf37fcd2	94
8714	7500	3	f6fc2ce0-e11d-42d3-bb0c-6e6eaf37fcd2	58
8715	12950	1	f6fc2ce0-e11d-42d3-bb0c-6e6eaf37fcd2	52
8716	9850	2	f6fc2ce0-e11d-42d3-bb0c-6e6eaf37fcd2	147
8717	10950	3	bd74a121-4a71-4736-8a7b-b00cd484342c	33
8718	11750	3	bd74a121-4a71-4736-8a7b-b00cd484342c	11
8719	1450	3	bd74a121-4a71-4736-8a7b-b00cd484342c	95
8720	5250	3	bd74a121-4a71-4736-8a7b-b00cd484342c	54
8721	12950	1	d32db5d1-3b14-42e4-9d5d-d23f9db02e80	23
8722	8900	2	fd12fb10-bca2-497c-b8fb-0d94ce27b369	110
8723	2000	2	fd12fb10-bca2-497c-b8fb-0d94ce27b369	75
8724	8750	2	fd12fb10-bca2-497c-b8fb-0d94ce27b369	70
8725	12950	1	fd12fb10-bca2-497c-b8fb-0d94ce27b369	52
8726	10750	1	e4da26d4-dc5c-42cb-ba00-0b7120d61b6a	193
8727	11000	2	e4da26d4-dc5c-42cb-ba00-0b7120d61b6a	41
8728	11650	3	ffcaca30-a51f-40a1-bce9-f56dc57b0871	196
8729	9150	3	ffcaca30-a51f-40a1-bce9-f56dc57b0871	100
8730	12800	2	7a4570f9-9824-42fb-b1c4-779c72e9fafa	17
8731	10950	3	0ac392a3-f1cc-479d-93ab-5f3063162e23	33
8732	9450	2	0ac392a3-f1cc-479d-93ab-5f3063162e23	91
8733	950	3	f1f6b3dd-92ae-48b5-a9be-811df297e31c	179
8734	6900	3	8fa03e03-84f4-4057-af45-488e67b2936d	24
8735	8550	3	8fa03e03-84f4-4057-af45-488e67b2936d	49
8736	9150	3	8fa03e03-84f4-4057-af45-488e67b2936d	154
8737	1650	1	8fa03e03-84f4-4057-af45-488e67b2936d	82
8738	11150	1	4ca2fbc3-3594-4177-8a83-c6146a17a91f	90
8739	12750	2	4ca2fbc3-3594-4177-8a83-c6146a17a91f	84
8740	8700	2	4ca2fbc3-3594-4177-8a83-c6146a17a91f	93
8741	1250	1	52b04f00-a34b-48de-b036-02102337dbfd	45
8742	11250	3	52b04f00-a34b-48de-b036-02102337dbfd	30
8743	7600	1	52b04f00-a34b-48de-b036-02102337dbfd	35
8744	5650	3	52b04f00-a34b-48de-b036-02102337dbfd	68
8745	8650	2	21ed73ef-734a-4e2d-ae9b-2387b7a0fccd	152
8746	6400	1	21ed73ef-734a-4e2d-ae9b-2387b7a0fccd	128
8747	9250	3	21ed73ef-734a-4e2d-ae9b-2387b7a0fccd	18
8748	2450	3	612ac53c-128a-4f6e-8d64-21c37f8c69b6	20
8749	4850	1	c64b326a-4557-4752-9c84-82f65d742e3c	168
8750	2700	3	c64b326a-4557-4752-9c84-82f65d742e3c	77
8751	2350	3	8ef72c88-6ef9-420f-a66b-75bb9c340b7c	125
8752	10950	3	8ef72c88-6ef9-420f-a66b-75bb9c340b7c	33
8753	9300	2	9a3cf0c0-6c0d-494e-81c2-64f9a4149c2b	40
8754	3150	2	9a3cf0c0-6c0d-494e-81c2-64f9a4149c2b	4
8755	4350	1	9a3cf0c0-6c0d-494e-81c2-64f9a4149c2b	140
8756	9000	2	37c29ac0-10d1-4549-9c76-c65f55af91d6	96
8757	3150	1	37c29ac0-10d1-4549-9c76-c65f55af91d6	163
8758	3700	2	8a300926-063c-4ad6-a3c8-50de2ace15ea	178
8759	12050	2	8a300926-063c-4ad6-a3c8-50de2ace15ea	194
8760	7300	2	8a300926-063c-4ad6-a3c8-50de2ace15ea	65
8761	9000	3	fe30141f-3a22-440f-8f35-2b7d6a4033ec	96
8762	13100	3	fe30141f-3a22-440f-8f35-2b7d6a4033ec	26
8763	13100	3	ffab5091-d325-4840-a45a-2262b02b6fc2	26
8764	2000	3	ffab5091-d325-4840-a45a-2262b02b6fc2	192
8765	10100	3	ffab5091-d325-4840-a45a-2262b02b6fc2	151
8766	1250	2	ffab5091-d325-4840-a45a-2262b02b6fc2	45
8767	3700	1	ae09c728-de70-498e-9379-ced6288dae32	13
8768	9000	3	ae09c728-de70-498e-9379-ced6288dae32	96
8769	1650	1	9c5b8431-0bc4-4408-830d-093bb433353f	82
8770	2400	2	788e4205-be96-4da0-8361-1bc14b43ec97	80
8771	3950	3	788e4205-be96-4da0-8361-1bc14b43ec97	132
8772	5650	2	788e4205-be96-4da0-8361-1bc14b43ec97	50
8773	11300	2	788e4205-be96-4da0-8361-1bc14b43ec97	55
8774	3000	2	c399b8f8-0d3e-42c6-baa1-169ec0dd7787	109
8775	4100	3	c399b8f8-0d3e-42c6-baa1-169ec0dd7787	57
8776	7050	2	183bc296-5d39-4ed7-87ed-026f05853dcc	153
8777	9850	3	183bc296-5d39-4ed7-87ed-026f05853dcc	147
8778	8400	1	183bc296-5d39-4ed7-87ed-026f05853dcc	64
8779	11150	1	40e87449-9244-48e6-98d5-cc4a08c535b9	90
8780	13100	3	40e87449-9244-48e6-98d5-cc4a08c535b9	26
8781	8600	2	40e87449-9244-48e6-98d5-cc4a08c535b9	186
8782	9000	2	90acc7b1-412c-400b-a4a2-e27b8bd3b8e9	119
8783	13750	2	954c6a85-ac10-48ea-9817-f4e9c20cc7f1	108
8784	950	3	954c6a85-ac10-48ea-9817-f4e9c20cc7f1	179
8785	11000	2	1c9f73e6-e0d2-4fd9-9025-9df18da8dc92	171
8786	7050	2	1c9f73e6-e0d2-4fd9-9025-9df18da8dc92	153
8787	3300	1	1c9f73e6-e0d2-4fd9-9025-9df18da8dc92	106
8788	9550	3	f2f9633b-d556-4c98-9462-40001a35871f	62
8789	5450	1	f2f9633b-d556-4c98-9462-40001a35871f	164
8790	11350	1	f2f9633b-d556-4c98-9462-40001a35871f	107
8791	3200	1	000bb14c-e750-41b4-9741-f2e6fb6826bb	126
8792	10800	1	000bb14c-e750-41b4-9741-f2e6fb6826bb	133
8793	4600	1	a52ad970-bb4c-4ebc-b5c0-a0859166aa11	145
8794	5800	1	a52ad970-bb4c-4ebc-b5c0-a0859166aa11	123
8795	11650	1	a52ad970-bb4c-4ebc-b5c0-a0859166aa11	196
8796	2700	3	a52ad970-bb4c-4ebc-b5c0-a0859166aa11	77
8797	9300	3	9d6cfbf9-3989-4059-b23d-37bd7c81407c	185
8798	10950	2	9d6cfbf9-3989-4059-b23d-37bd7c81407c	33
8799	9400	1	9d6cfbf9-3989-4059-b23d-37bd7c81407c	66
8800	3950	1	9d6cfbf9-3989-4059-b23d-37bd7c81407c	132
8801	13800	3	a7daff55-3b1a-4b4d-a630-a98a3c887de7	130
8802	11500	3	85e333ed-0bf6-4279-a582-5491311d2a42	139
8803	4350	2	85e333ed-0bf6-4279-a582-5491311d2a42	140
8804	7600	3	85e333ed-0bf6-4279-a582-5491311d2a42	35
8805	13600	2	85e333ed-0bf6-4279-a582-5491311d2a42	181
8806	3450	1	4bce82f5-0285-472a-a35e-83b822d9664c	10
8807	12950	2	4bce82f5-0285-472a-a35e-83b822d9664c	23
8808	6700	2	4bce82f5-0285-472a-a35e-83b822d9664c	165
8809	2700	1	4bce82f5-0285-472a-a35e-83b822d9664c	77
8810	950	1	a3c1aae7-9751-462a-9133-7ead07dd7399	179
8811	9850	3	a3c1aae7-9751-462a-9133-7ead07dd7399	147
8812	3800	2	a3c1aae7-9751-462a-9133-7ead07dd7399	27
8813	7750	1	a3c1aae7-9751-462a-9133-7ead07dd7399	44
8814	4950	1	b61b5891-977f-44ef-a8f6-04d7dc83bdcd	2
8815	10950	2	b61b5891-977f-44ef-a8f6-04d7dc83bdcd	33
8816	1650	1	e6d33b91-d902-4adc-a0f3-5ccefa1c1ba6	82
8817	6700	2	e6d33b91-d902-4adc-a0f3-5ccefa1c1ba6	165
8818	2350	1	e6d33b91-d902-4adc-a0f3-5ccefa1c1ba6	125
8819	8700	2	e6d33b91-d902-4adc-a0f3-5ccefa1c1ba6	93
8820	5700	3	41f2fcd1-9f2e-4e9a-af31-07238a51920d	114
8821	5650	1	41f2fcd1-9f2e-4e9a-af31-07238a51920d	50
8822	13550	3	ff3588f7-e1a4-45ab-a677-e0d2fba1d347	42
8823	12950	1	ff3588f7-e1a4-45ab-a677-e0d2fba1d347	52
8824	11350	3	71e1b09f-94ce-4898-be33-83cfe5ca12ff	107
8825	7150	2	c4045a79-834a-4f1e-9a8c-e378f797f733	121
8826	3900	2	f9e06bda-fe7f-478a-93b4-9ca7fe929aca	166
8827	12350	2	0f06e57d-6eca-4285-8b7a-ea97b40be1d5	53
8828	4100	2	0f06e57d-6eca-4285-8b7a-ea97b40be1d5	38
8829	7150	1	0f06e57d-6eca-4285-8b7a-ea97b40be1d5	121
8830	13600	2	f881c0d0-7494-4fb0-83c6-545f3ea426d4	76
8831	2000	2	f881c0d0-7494-4fb0-83c6-545f3ea426d4	105
8832	13550	2	f881c0d0-7494-4fb0-83c6-545f3ea426d4	42
8833	9350	1	f881c0d0-7494-4fb0-83c6-545f3ea426d4	97
8834	3450	3	6c18a943-7d46-4ee5-afbf-0b5ce317dced	172
8835	9100	1	29a2dfb5-c38f-42f9-92bf-43ebbd26853e	28
8836	3000	3	29a2dfb5-c38f-42f9-92bf-43ebbd26853e	109
8837	12950	3	29a2dfb5-c38f-42f9-92bf-43ebbd26853e	52
8838	3450	2	7e3d4ce5-2c9f-4a45-a15a-0ffe67199ed1	10
8839	11200	3	7e3d4ce5-2c9f-4a45-a15a-0ffe67199ed1	73
8840	6600	1	41db323a-4092-4266-87a8-bf174e28c3ab	74
8841	3450	3	41db323a-4092-4266-87a8-bf174e28c3ab	10
8842	11450	1	d474fa2b-f3a1-4d9e-b80e-d05beffe513b	200
8843	6600	2	d474fa2b-f3a1-4d9e-b80e-d05beffe513b	78
8844	3900	3	d474fa2b-f3a1-4d9e-b80e-d05beffe513b	166
8845	1250	2	113d519c-51ba-425c-aa13-d5d429221442	45
8846	12850	1	ad13198c-faf5-4a61-894c-2e0e2f5b1564	47
8847	6250	3	68b775ac-9065-486a-a451-de86665c91a1	135
8848	7250	1	68b775ac-9065-486a-a451-de86665c91a1	89
8849	10100	1	68b775ac-9065-486a-a451-de86665c91a1	151
8850	5450	2	68b775ac-9065-486a-a451-de86665c91a1	164
8851	11350	2	800ce9e3-f3f3-4c29-ae4a-c44b2478df41	107
8852	7800	2	eb3e0966-20a0-4cd6-8251-7d8574885394	142
8853	6600	1	eb3e0966-20a0-4cd6-8251-7d8574885394	74
8854	9450	1	eb3e0966-20a0-4cd6-8251-7d8574885394	91
8855	2100	3	eb3e0966-20a0-4cd6-8251-7d8574885394	188
8856	2000	2	bde93d46-d563-448f-86c2-6466f861854e	192
8857	11200	1	bde93d46-d563-448f-86c2-6466f861854e	67
8858	3250	3	40b76a45-cd0f-4f62-bc82-895d64a7a85e	120
8859	5950	3	40b76a45-cd0f-4f62-bc82-895d64a7a85e	88
8860	13800	3	40b76a45-cd0f-4f62-bc82-895d64a7a85e	117
8861	10950	1	40b76a45-cd0f-4f62-bc82-895d64a7a85e	33
8862	4200	3	3469227b-64de-4ac7-9425-7b038fae15c0	183
8863	11700	1	18bc5a26-f08e-4714-b71e-9590779e397a	46
8864	5950	1	18bc5a26-f08e-4714-b71e-9590779e397a	173
8865	11500	1	18bc5a26-f08e-4714-b71e-9590779e397a	139
8866	12050	2	18bc5a26-f08e-4714-b71e-9590779e397a	194
8867	7600	3	06e847eb-ba74-40a7-83b4-f11cd8bab0a8	35
8868	7250	1	06e847eb-ba74-40a7-83b4-f11cd8bab0a8	158
8869	10800	1	06e847eb-ba74-40a7-83b4-f11cd8bab0a8	6
8870	9950	1	06e847eb-ba74-40a7-83b4-f11cd8bab0a8	98
8871	11000	3	e62e3caf-c789-40f4-9fad-3fe5843a1301	155
8872	11950	1	e62e3caf-c789-40f4-9fad-3fe5843a1301	129
8873	7250	1	e62e3caf-c789-40f4-9fad-3fe5843a1301	158
8874	3700	2	e62e3caf-c789-40f4-9fad-3fe5843a1301	13
8875	7850	2	364af3c2-7e55-44ae-92c9-777c7d511aca	12
8876	11200	2	6332f717-c0c4-44d8-ac94-44ad968499b7	156
8877	11850	3	6332f717-c0c4-44d8-ac94-44ad968499b7	60
8878	11000	3	6332f717-c0c4-44d8-ac94-44ad968499b7	171
8879	7250	3	6332f717-c0c4-44d8-ac94-44ad968499b7	161
8880	2700	3	378f3cf6-7e2d-46de-9511-c5611798c2b7	77
8881	3450	2	378f3cf6-7e2d-46de-9511-c5611798c2b7	10
8882	12950	3	378f3cf6-7e2d-46de-9511-c5611798c2b7	23
8883	5450	1	378f3cf6-7e2d-46de-9511-c5611798c2b7	164
8884	5650	1	b23b78a1-0144-4716-8bbc-dfec696f3f91	68
8885	5900	2	b23b78a1-0144-4716-8bbc-dfec696f3f91	25
8886	2450	1	b23b78a1-0144-4716-8bbc-dfec696f3f91	20
8887	9850	2	e11d7b5b-183b-4d5f-bf9f-354bf249a99b	147
8888	7650	1	e11d7b5b-183b-4d5f-bf9f-354bf249a99b	160
8889	1450	3	e11d7b5b-183b-4d5f-bf9f-354bf249a99b	137
8890	2700	3	9e8aaf98-bdd8-4567-b2a4-2ee0c82b4e9b	77
8891	12350	3	9e8aaf98-bdd8-4567-b2a4-2ee0c82b4e9b	190
8892	13850	1	a4365f02-b792-4adf-8680-0db122b5190d	116
8893	11500	1	a4365f02-b792-4adf-8680-0db122b5190d	139
8894	6350	3	a4365f02-b792-4adf-8680-0db122b5190d	99
8895	1650	2	556b5b56-e029-428f-9af3-92537131fc0a	82
8896	4950	1	556b5b56-e029-428f-9af3-92537131fc0a	2
8897	7800	1	556b5b56-e029-428f-9af3-92537131fc0a	127
8898	5100	3	2a7ff4ac-b143-49f9-a1e4-193519519c08	167
8899	12550	1	2a7ff4ac-b143-49f9-a1e4-193519519c08	101
8900	1500	3	2a7ff4ac-b143-49f9-a1e4-193519519c08	122
8901	4100	1	2a7ff4ac-b143-49f9-a1e4-193519519c08	38
8902	8600	1	80ced9aa-f637-477a-ae0a-096c9d1fb6eb	186
8903	10350	3	80ced9aa-f637-477a-ae0a-096c9d1fb6eb	31
8904	12350	2	2f92f739-2c9d-44cb-8733-b8a5ccc4afb6	190
8905	7800	3	35e1458a-f310-4604-b069-67542010f1cc	142
8906	13850	1	35e1458a-f310-4604-b069-67542010f1cc	116
8907	1650	2	35e1458a-f310-4604-b069-67542010f1cc	8
8908	11600	3	35e1458a-f310-4604-b069-67542010f1cc	169
8909	950	2	a2447a82-b474-4d86-9e63-aa6d69d25889	179
8910	9950	1	a2447a82-b474-4d86-9e63-aa6d69d25889	98
8911	7500	2	a2447a82-b474-4d86-9e63-aa6d69d25889	58
8912	8900	1	3b312f0f-6259-4093-9d5e-66be569b2e1a	110
8913	9300	3	642255f4-f72d-42a9-ad83-89972fde1b05	185
8914	10650	1	642255f4-f72d-42a9-ad83-89972fde1b05	104
8915	12800	3	0db5129d-c423-4792-ba06-d27b0108688c	17
8916	1750	2	0db5129d-c423-4792-ba06-d27b0108688c	56
8917	3700	3	0db5129d-c423-4792-ba06-d27b0108688c	13
8918	6600	2	15da5d4c-2a96-4da6-9dd5-f1af2b2e17ff	148
8919	11000	1	15da5d4c-2a96-4da6-9dd5-f1af2b2e17ff	41
8920	11000	2	77fff3fd-8303-4303-a460-f8439902b463	171
8921	4450	1	77fff3fd-8303-4303-a460-f8439902b463	195
8922	8100	1	896a4f98-64c1-4506-b349-cead3b05ea9f	136
8923	3700	3	896a4f98-64c1-4506-b349-cead3b05ea9f	131
8924	13350	1	896a4f98-64c1-4506-b349-cead3b05ea9f	182
8925	12750	3	d52c93f3-d7de-487f-853a-87372f941510	84
8926	10100	3	04622102-7195-4b7e-b5bd-4e96920598f4	103
8927	2100	1	2ca63f77-f0b5-4715-98af-8bd63e1d1510	188
8928	10800	2	2ca63f77-f0b5-4715-98af-8bd63e1d1510	133
8929	12800	3	d12dc78b-ddbc-4a6d-8b5d-2bb5b04b65ee	17
8930	7850	2	d12dc78b-ddbc-4a6d-8b5d-2bb5b04b65ee	12
8931	12950	1	d12dc78b-ddbc-4a6d-8b5d-2bb5b04b65ee	23
8932	8900	2	ab32a814-526a-46f4-a91f-7c93817da025	110
8933	2100	1	ab32a814-526a-46f4-a91f-7c93817da025	188
8934	2150	2	ab32a814-526a-46f4-a91f-7c93817da025	22
8935	13600	1	ed7e499c-25df-4743-ab69-abde7273ddf8	76
8936	3450	1	a7d95af8-4c6e-4719-a375-93d6ffa04329	172
8937	8600	1	a7d95af8-4c6e-4719-a375-93d6ffa04329	186
8938	9350	3	a7d95af8-4c6e-4719-a375-93d6ffa04329	97
8939	4600	2	1e8790a8-45fb-4d90-91ba-4033a46262aa	145
8940	7850	3	ba536150-0852-4fe1-8ddc-6978b244e545	21
8941	8400	2	ba536150-0852-4fe1-8ddc-6978b244e545	64
8942	5900	1	84baea02-c8dd-4a34-ad2f-0b54e55ea41b	25
8943	3700	2	84baea02-c8dd-4a34-ad2f-0b54e55ea41b	131
8944	9100	3	84baea02-c8dd-4a34-ad2f-0b54e55ea41b	28
8945	9550	3	84baea02-c8dd-4a34-ad2f-0b54e55ea41b	62
8946	11000	2	78b5d26d-a385-48c8-b0e6-a9956d9150ec	155
8947	1250	3	78b5d26d-a385-48c8-b0e6-a9956d9150ec	45
8948	13750	1	78b5d26d-a385-48c8-b0e6-a9956d9150ec	48
8949	4450	2	78b5d26d-a385-48c8-b0e6-a9956d9150ec	195
8950	2350	2	69a14638-7436-4f6a-9eac-892d4451189d	125
8951	9450	3	69a14638-7436-4f6a-9eac-892d4451189d	113
8952	950	3	df02ad52-4194-4c65-a6ed-4c330db4e853	179
8953	2050	3	25ebb2ee-4692-4a57-9a16-b83caa9d1c3f	19
8954	6250	1	25ebb2ee-4692-4a57-9a16-b83caa9d1c3f	135
8955	9000	2	25ebb2ee-4692-4a57-9a16-b83caa9d1c3f	119
8956	13750	3	25ebb2ee-4692-4a57-9a16-b83caa9d1c3f	108
8957	8250	3	262342b1-b9b9-466c-8aad-a807ff1cd23e	124
8958	8900	2	262342b1-b9b9-466c-8aad-a807ff1cd23e	110
8959	2400	1	841e3fcc-ef32-49e2-84ce-d66a102632aa	80
8960	11500	3	841e3fcc-ef32-49e2-84ce-d66a102632aa	139
8961	12350	3	56300109-19e4-4f63-9014-585e5be498d4	184
8962	11950	2	56300109-19e4-4f63-9014-585e5be498d4	129
8963	4100	2	10c4d4b4-45da-4e3f-b4a5-b34e325fbb14	38
8964	13350	1	10c4d4b4-45da-4e3f-b4a5-b34e325fbb14	182
8965	2300	1	10c4d4b4-45da-4e3f-b4a5-b34e325fbb14	39
8966	10350	3	7374a9fd-8b96-4c7e-bed0-48f92bbc0125	31
8967	7800	1	7374a9fd-8b96-4c7e-bed0-48f92bbc0125	142
8968	6900	1	7374a9fd-8b96-4c7e-bed0-48f92bbc0125	85
8969	3250	2	c92ba668-6753-4bd8-bfca-956b9e490952	170
8970	13750	3	c92ba668-6753-4bd8-bfca-956b9e490952	48
8971	9350	3	c92ba668-6753-4bd8-bfca-956b9e490952	97
8972	3700	1	45f5f94e-07cb-48fc-9d94-4501bdae2fe3	13
8973	7650	3	45f5f94e-07cb-48fc-9d94-4501bdae2fe3	160
8974	9000	2	45f5f94e-07cb-48fc-9d94-4501bdae2fe3	96
8975	11500	3	45f5f94e-07cb-48fc-9d94-4501bdae2fe3	139
8976	6600	2	b0246e4a-bc72-47a8-80e6-54f273ca35e4	148
8977	2700	2	b0246e4a-bc72-47a8-80e6-54f273ca35e4	77
8978	6400	3	b0246e4a-bc72-47a8-80e6-54f273ca35e4	174
8979	3450	3	75636034-38d2-4ab4-be7f-5013c7f14091	172
8980	1450	1	75636034-38d2-4ab4-be7f-5013c7f14091	137
8981	9400	2	75636034-38d2-4ab4-be7f-5013c7f14091	66
8982	11950	2	75636034-38d2-4ab4-be7f-5013c7f14091	129
8983	9200	3	d30dcce3-e3d2-46f4-9a21-e3bcf06ea13c	115
8984	11300	3	d30dcce3-e3d2-46f4-9a21-e3bcf06ea13c	55
8985	5950	2	d30dcce3-e3d2-46f4-9a21-e3bcf06ea13c	88
8986	9350	3	8661c46a-c5eb-410d-855f-7312cf3dea13	97
8987	7500	1	8661c46a-c5eb-410d-855f-7312cf3dea13	58
8988	8800	3	8661c46a-c5eb-410d-855f-7312cf3dea13	36
8989	7150	2	8661c46a-c5eb-410d-855f-7312cf3dea13	121
8990	3700	1	4b8fe42c-76a6-4220-b14e-0190027a7677	178
8991	11750	2	4b8fe42c-76a6-4220-b14e-0190027a7677	11
8992	6050	2	4b8fe42c-76a6-4220-b14e-0190027a7677	86
8993	11350	3	4b8fe42c-76a6-4220-b14e-0190027a7677	107
8994	9350	1	454129bc-0f6c-4803-924b-49499110e15f	97
8995	12550	2	65b1b403-e9f4-4368-84d3-af2503796195	101
8996	11750	1	65b1b403-e9f4-4368-84d3-af2503796195	11
8997	10100	3	65b1b403-e9f4-4368-84d3-af2503796195	151
8998	8300	1	65b1b403-e9f4-4368-84d3-af2503796195	138
8999	9450	1	781a0b05-ec55-453f-b84f-1ecd59c4246c	91
9000	12950	1	781a0b05-ec55-453f-b84f-1ecd59c4246c	23
9001	2000	3	33b14429-9338-434d-9548-2ccebdab6b81	105
9002	9950	1	33b14429-9338-434d-9548-2ccebdab6b81	98
9003	3450	3	33b14429-9338-434d-9548-2ccebdab6b81	172
9004	2050	3	ea5e420d-4864-45b4-b832-18c4c61e169a	19
9005	12350	1	ea5e420d-4864-45b4-b832-18c4c61e169a	175
9006	4150	2	ea5e420d-4864-45b4-b832-18c4c61e169a	111
9007	10100	2	a9501243-6458-4518-b693-97f789f7020f	103
9008	1700	2	a9501243-6458-4518-b693-97f789f7020f	187
9009	9300	1	02650638-1bfa-42a7-a4c3-30a744d6ff38	40
9010	10750	3	8cb44e18-ec42-4829-b69a-75612e747839	193
9011	7650	3	8cb44e18-ec42-4829-b69a-75612e747839	160
9012	1700	1	9c289de9-d9e6-40a8-ba73-6dbd14239e1e	187
9013	5650	2	9c289de9-d9e6-40a8-ba73-6dbd14239e1e	50
9014	9250	2	9c289de9-d9e6-40a8-ba73-6dbd14239e1e	18
9015	12350	1	7566d22d-d5de-469d-8c92-a78db21292bf	175
9016	5100	2	7566d22d-d5de-469d-8c92-a78db21292bf	167
9017	5200	3	7566d22d-d5de-469d-8c92-a78db21292bf	191
9018	9150	1	7566d22d-d5de-469d-8c92-a78db21292bf	154
9019	11600	1	42b3cfd0-2a3a-4ecf-a421-7e3857fe284a	169
9020	1500	1	bf51e007-83f9-49ec-acb2-f96dfaaaf41f	122
9021	9350	2	6dc781ad-0e79-4c30-a06d-2bdec4334bde	97
9022	11250	1	6dc781ad-0e79-4c30-a06d-2bdec4334bde	30
9023	11350	2	6dc781ad-0e79-4c30-a06d-2bdec4334bde	107
9024	13850	3	d1d4b8ab-9411-4a02-aba9-604af20ecd1d	116
9025	9300	2	d1d4b8ab-9411-4a02-aba9-604af20ecd1d	185
9026	7800	3	d1d4b8ab-9411-4a02-aba9-604af20ecd1d	127
9027	9850	3	95b1eaaf-69c7-4b43-84c8-54cf70d3af8b	147
9028	3450	2	95b1eaaf-69c7-4b43-84c8-54cf70d3af8b	10
9029	12800	2	95b1eaaf-69c7-4b43-84c8-54cf70d3af8b	17
9030	3250	1	e8c8d43e-1491-483f-ba68-5b1ef21f9f7b	120
9031	5800	3	e8c8d43e-1491-483f-ba68-5b1ef21f9f7b	123
9032	3950	3	71edf6ff-cfd5-4290-8f8c-530dc7d1b7a0	112
9033	10750	2	71edf6ff-cfd5-4290-8f8c-530dc7d1b7a0	193
9034	2450	3	71edf6ff-cfd5-4290-8f8c-530dc7d1b7a0	20
9035	9250	2	71edf6ff-cfd5-4290-8f8c-530dc7d1b7a0	18
9036	8550	3	799dcca0-4e12-40c3-8d1f-bbb6b1385d30	37
9037	3950	1	799dcca0-4e12-40c3-8d1f-bbb6b1385d30	112
9038	5100	3	802dfd30-feeb-4ba7-a404-721a93a98ca2	167
9039	12050	1	802dfd30-feeb-4ba7-a404-721a93a98ca2	69
9040	8300	3	802dfd30-feeb-4ba7-a404-721a93a98ca2	138
9041	4100	2	5cfd1899-894d-4508-9f65-c50f9b4a2d50	57
9042	10850	1	5cfd1899-894d-4508-9f65-c50f9b4a2d50	162
9043	3700	3	5cfd1899-894d-4508-9f65-c50f9b4a2d50	131
9044	12350	1	6fcd2531-d4cd-4099-bdb5-fba29a0a7c1b	53
9045	7350	1	6fcd2531-d4cd-4099-bdb5-fba29a0a7c1b	150
9046	6250	3	6fcd2531-d4cd-4099-bdb5-fba29a0a7c1b	135
9047	5050	2	6fcd2531-d4cd-4099-bdb5-fba29a0a7c1b	63
9048	5950	1	c5c62ba7-3d79-4826-827e-b42b93f5e646	173
9049	5950	2	afcb1a72-0250-4103-a8e5-e6c92d71aefc	173
9050	2100	2	afcb1a72-0250-4103-a8e5-e6c92d71aefc	34
9051	7600	3	3cbab014-8b36-430c-91fd-e48907e8c2c7	35
9052	7250	1	3cbab014-8b36-430c-91fd-e48907e8c2c7	158
9053	5700	1	3cbab014-8b36-430c-91fd-e48907e8c2c7	51
9054	7250	3	3cbab014-8b36-430c-91fd-e48907e8c2c7	161
9055	7050	1	fdbe0304-9c3a-400f-8781-3fef852c2a49	153
9056	5050	1	fdbe0304-9c3a-400f-8781-3fef852c2a49	63
9057	7850	1	fdbe0304-9c3a-400f-8781-3fef852c2a49	94
9058	11200	2	a83c9765-5328-445c-8520-e24e5a1ab573	156
9059	11600	2	a83c9765-5328-445c-8520-e24e5a1ab573	32
9060	3300	3	36f60d02-f6da-48a9-9046-29bc376d0cd5	79
9061	11700	3	073db360-c993-4e90-a39e-1952da05894b	46
9062	9400	3	073db360-c993-4e90-a39e-1952da05894b	81
9063	9450	2	073db360-c993-4e90-a39e-1952da05894b	113
9064	9150	2	ccabd802-8afc-4a32-8ee5-4ab7b7178aa2	100
9065	12850	3	a7666da8-2a0e-403a-a43b-aec3614225dc	47
9066	8800	2	a7666da8-2a0e-403a-a43b-aec3614225dc	36
9067	5300	1	a7666da8-2a0e-403a-a43b-aec3614225dc	3
9068	11850	1	f5cee9ff-5332-4b78-aa10-145b96c9ba54	60
9069	1350	3	f5cee9ff-5332-4b78-aa10-145b96c9ba54	72
9070	9150	1	f5cee9ff-5332-4b78-aa10-145b96c9ba54	100
9071	7550	3	f5cee9ff-5332-4b78-aa10-145b96c9ba54	197
9072	11700	2	e39c1665-da8a-4ab3-8ca9-279450ba0a46	46
9073	13300	2	e39c1665-da8a-4ab3-8ca9-279450ba0a46	87
9074	7250	3	e39c1665-da8a-4ab3-8ca9-279450ba0a46	158
9075	11700	2	14959a3d-f8cb-4f69-bc61-7339a650363e	46
9076	4450	2	0553c9f2-ac94-4097-bdae-bd11b5e397d9	195
9077	12350	1	0553c9f2-ac94-4097-bdae-bd11b5e397d9	175
9078	3250	2	0553c9f2-ac94-4097-bdae-bd11b5e397d9	120
9079	3150	2	86779d48-e4e7-4d89-b96c-e60ad628d5a4	4
9080	3700	1	9fd7fcb8-d881-41e0-bf77-eb104eab6735	178
9081	5700	1	9fd7fcb8-d881-41e0-bf77-eb104eab6735	51
9082	5700	1	9fd7fcb8-d881-41e0-bf77-eb104eab6735	114
9083	11450	1	64bf751a-5950-41af-ad42-d537261ba840	200
9084	7550	1	d850d13d-222c-4cc0-9350-4a1b289deb3c	197
9085	5700	2	0c1d7787-07d1-46b4-b40f-d8383ce1fbe7	114
9086	13400	2	bf09f4ab-1091-4d50-9b16-bf17ed846f08	149
9087	2450	2	bf09f4ab-1091-4d50-9b16-bf17ed846f08	20
9088	12800	1	94ee9338-705e-48cd-b4ab-9e27722e992a	17
9089	4100	1	94ee9338-705e-48cd-b4ab-9e27722e992a	38
9090	9450	3	6f60ca04-cc1c-48db-9e8d-eef0cd91ba4b	91
9091	7600	2	6f60ca04-cc1c-48db-9e8d-eef0cd91ba4b	35
9092	11500	1	00a01820-f4ca-441e-bce9-5fd5e3d181d6	139
9093	2700	3	00a01820-f4ca-441e-bce9-5fd5e3d181d6	77
9094	2100	3	00a01820-f4ca-441e-bce9-5fd5e3d181d6	34
9095	13600	3	00a01820-f4ca-441e-bce9-5fd5e3d181d6	76
9096	11500	2	a2627313-7dbf-4d13-a6d4-0c791e8479dd	139
9097	5250	3	a2627313-7dbf-4d13-a6d4-0c791e8479dd	54
9098	7550	2	a2627313-7dbf-4d13-a6d4-0c791e8479dd	197
9099	4600	1	a998fb7f-858a-4c25-8dd8-4102141bbc46	145
9100	11150	2	bdd6492b-577e-4e70-b665-5c373edff243	90
9101	11350	1	bdd6492b-577e-4e70-b665-5c373edff243	107
9102	3700	2	bdd6492b-577e-4e70-b665-5c373edff243	178
9103	11000	3	bdd6492b-577e-4e70-b665-5c373edff243	155
9104	8700	3	7a9745eb-11dd-4c58-a993-ea43a5bf5ac0	93
9105	7550	2	7a9745eb-11dd-4c58-a993-ea43a5bf5ac0	92
9106	4100	1	5d278b9a-9a3b-44d8-b6a3-23b5c90e7fc3	57
9107	12950	1	5d278b9a-9a3b-44d8-b6a3-23b5c90e7fc3	23
9108	9150	3	5d278b9a-9a3b-44d8-b6a3-23b5c90e7fc3	100
9109	5700	2	75b2c7eb-068d-4a8f-8c34-bd4c0f708c6c	114
9110	11500	1	75b2c7eb-068d-4a8f-8c34-bd4c0f708c6c	139
9111	11200	3	f7cc253e-15e2-452e-9f05-0782255af5a4	67
9112	7650	2	f7cc253e-15e2-452e-9f05-0782255af5a4	160
9113	12950	2	f827a95e-0611-4afc-9e10-e3828a566b12	23
9114	5950	2	4d00d2aa-6c1e-4aa6-9a8c-37fe7ed2dcc8	173
9115	9250	2	4d00d2aa-6c1e-4aa6-9a8c-37fe7ed2dcc8	18
9116	10650	2	e97ef663-694e-4f75-8e39-e45f44d4c948	104
9117	3250	2	e97ef663-694e-4f75-8e39-e45f44d4c948	170
9118	11300	1	975b8da6-dcf0-4120-8b16-6290226363ee	55
9119	7550	1	975b8da6-dcf0-4120-8b16-6290226363ee	92
9120	7850	1	f4aca33d-eb1d-4687-8c41-cd2821070482	94
9121	7850	1	f4aca33d-eb1d-4687-8c41-cd2821070482	12
9122	13600	3	f4aca33d-eb1d-4687-8c41-cd2821070482	76
9123	13500	3	f4aca33d-eb1d-4687-8c41-cd2821070482	1
9124	3700	1	0c2cfd48-4fe3-47d3-87a0-76dc42b5e050	13
9125	1750	1	0c2cfd48-4fe3-47d3-87a0-76dc42b5e050	56
9126	9200	2	0c2cfd48-4fe3-47d3-87a0-76dc42b5e050	115
9127	11200	1	02a64791-ab40-4b49-935e-c68db4af0093	73
9128	1250	3	02a64791-ab40-4b49-935e-c68db4af0093	45
9129	10750	2	42a1ac57-ca3c-4420-b857-35675968fe4e	193
9130	5950	3	d692de84-d02e-497a-9af1-6aa0a7f25949	88
9131	13350	1	d692de84-d02e-497a-9af1-6aa0a7f25949	182
9132	6400	3	b380d86f-648e-4719-815d-d522efbced1c	174
9133	8750	3	b380d86f-648e-4719-815d-d522efbced1c	70
9134	9300	1	4ca75800-5acd-411e-99f4-9bb46b2c729d	185
9135	6900	3	4ca75800-5acd-411e-99f4-9bb46b2c729d	24
9136	8100	1	4ca75800-5acd-411e-99f4-9bb46b2c729d	136
9137	6900	1	c7863f8d-5c35-4b86-a746-221704b2d1a7	24
9138	8100	1	c7863f8d-5c35-4b86-a746-221704b2d1a7	136
9139	2750	1	c7863f8d-5c35-4b86-a746-221704b2d1a7	9
9140	1700	2	c7863f8d-5c35-4b86-a746-221704b2d1a7	187
9141	2100	1	56d6d41a-b714-48b9-be9e-773a40d56fae	34
9142	13300	1	56d6d41a-b714-48b9-be9e-773a40d56fae	87
9143	13800	3	56d6d41a-b714-48b9-be9e-773a40d56fae	117
9144	11450	3	56d6d41a-b714-48b9-be9e-773a40d56fae	200
9145	8250	2	cf307727-1ab3-4ed1-8d0c-5ff377db7211	124
9146	2000	1	cf307727-1ab3-4ed1-8d0c-5ff377db7211	105
9147	5650	2	06589a62-6508-40c1-b0ad-ba527ef92aac	50
9148	7650	2	c38cc5e9-96dd-40aa-bab2-f94a3daca888	160
9149	11300	3	50aa27b5-2c61-4365-bfb0-2f9fa5969d05	55
9150	4950	2	50aa27b5-2c61-4365-bfb0-2f9fa5969d05	2
9151	8550	2	50aa27b5-2c61-4365-bfb0-2f9fa5969d05	49
9152	12750	2	50aa27b5-2c61-4365-bfb0-2f9fa5969d05	84
9153	12950	2	74967228-daab-413f-a951-7168ab941c57	23
9154	2100	3	e019a9f5-92ee-4a0d-b272-56e98c2525ea	188
9155	9100	3	b73125eb-b70f-442f-8720-aa272f6fed6c	28
9156	7600	3	b73125eb-b70f-442f-8720-aa272f6fed6c	35
9157	11950	3	16d4cf7e-2ddc-4a64-8d2a-b86f1fbff06f	129
9158	13750	3	16d4cf7e-2ddc-4a64-8d2a-b86f1fbff06f	108
9159	2250	2	16d4cf7e-2ddc-4a64-8d2a-b86f1fbff06f	14
9160	3250	3	16d4cf7e-2ddc-4a64-8d2a-b86f1fbff06f	170
9161	7500	2	3121a79d-9f2c-4b7c-855f-3c3d35a7ab22	58
9162	6850	2	6cae9a64-3776-459f-b164-d9e6fd4c5579	189
9163	13400	1	6cae9a64-3776-459f-b164-d9e6fd4c5579	149
9164	8400	3	6cae9a64-3776-459f-b164-d9e6fd4c5579	64
9165	12350	3	6cae9a64-3776-459f-b164-d9e6fd4c5579	53
9166	10750	2	e196faaa-945c-4fcd-8574-9b29c9f86a7f	193
9167	3150	1	e196faaa-945c-4fcd-8574-9b29c9f86a7f	4
9168	11200	1	e196faaa-945c-4fcd-8574-9b29c9f86a7f	67
9169	11600	1	e196faaa-945c-4fcd-8574-9b29c9f86a7f	32
9170	2250	3	578b604f-fc6a-43dc-a37f-81ecac8d97ab	14
9171	9950	2	578b604f-fc6a-43dc-a37f-81ecac8d97ab	98
9172	3300	2	578b604f-fc6a-43dc-a37f-81ecac8d97ab	106
9173	11350	2	2f5420a9-55f6-47e4-a35a-bd697ba36e4a	107
9174	8900	1	2f5420a9-55f6-47e4-a35a-bd697ba36e4a	110
9175	2100	3	2f5420a9-55f6-47e4-a35a-bd697ba36e4a	34
9176	1750	1	90e47fdb-5f27-4a58-b03d-5799812acb96	56
9177	13800	3	90e47fdb-5f27-4a58-b03d-5799812acb96	117
9178	5300	2	90e47fdb-5f27-4a58-b03d-5799812acb96	3
9179	3700	1	90e47fdb-5f27-4a58-b03d-5799812acb96	131
9180	10350	2	99792924-a476-41c9-98a1-23dae74ee2ff	31
9181	2250	2	99792924-a476-41c9-98a1-23dae74ee2ff	14
9182	11950	1	99792924-a476-41c9-98a1-23dae74ee2ff	134
9183	12800	2	55551768-33be-410d-ba19-8ddebb5b4acc	17
9184	1500	2	55551768-33be-410d-ba19-8ddebb5b4acc	122
9185	3700	1	55551768-33be-410d-ba19-8ddebb5b4acc	131
9186	11600	2	55551768-33be-410d-ba19-8ddebb5b4acc	169
9187	7850	1	d6dd1778-4b24-45bd-b8b3-9cd382a14772	21
9188	2750	2	d6dd1778-4b24-45bd-b8b3-9cd382a14772	9
9189	2400	1	d6dd1778-4b24-45bd-b8b3-9cd382a14772	80
9190	11200	2	add834bd-2f12-4d2c-aa7e-f4ca81d92d75	73
9191	9150	3	26ae83e4-6bfd-41c3-861c-a2230a04704f	154
9192	11300	3	26ae83e4-6bfd-41c3-861c-a2230a04704f	55
9193	9450	1	7756a1b2-8fe1-4d2c-8342-99af452713d6	91
9194	6900	3	7756a1b2-8fe1-4d2c-8342-99af452713d6	85
9195	5050	2	a617f789-b645-4b34-8478-4eb2746fdd36	63
9196	12350	2	a617f789-b645-4b34-8478-4eb2746fdd36	184
9197	7500	2	a617f789-b645-4b34-8478-4eb2746fdd36	58
9198	11200	3	a617f789-b645-4b34-8478-4eb2746fdd36	67
9199	5650	1	4022bfa5-9170-4ddd-9f30-006f2ea61ea6	68
9200	3950	2	d1096964-ca9a-4a2f-89f4-4b2b29b95918	132
9201	3700	3	d1096964-ca9a-4a2f-89f4-4b2b29b95918	131
9202	9200	2	d1096964-ca9a-4a2f-89f4-4b2b29b95918	115
9203	4450	2	aa04ba45-9ff0-4ee1-90d5-e7299a53ca93	195
9204	7050	1	aa04ba45-9ff0-4ee1-90d5-e7299a53ca93	153
9205	9450	3	aa04ba45-9ff0-4ee1-90d5-e7299a53ca93	113
9206	11850	3	aa04ba45-9ff0-4ee1-90d5-e7299a53ca93	60
9207	12350	1	51a3e833-fbc2-4b28-b579-2eb30e6b8ba1	53
9208	11450	3	51a3e833-fbc2-4b28-b579-2eb30e6b8ba1	200
9209	9850	3	650de06b-b2e0-4630-9b2b-2f466210bbb7	147
9210	4700	3	650de06b-b2e0-4630-9b2b-2f466210bbb7	102
9211	8700	2	650de06b-b2e0-4630-9b2b-2f466210bbb7	93
9212	7150	2	2a71acfa-79e4-4b15-8123-81829b72dcce	121
9213	3700	1	f5eed708-5010-44a0-bd99-f66170d7d38e	131
9214	11950	1	f5eed708-5010-44a0-bd99-f66170d7d38e	129
9215	4600	2	f5eed708-5010-44a0-bd99-f66170d7d38e	145
9216	2350	1	f5eed708-5010-44a0-bd99-f66170d7d38e	125
9217	1650	2	eec53ff9-7874-4643-81c2-4015af97cda0	8
9218	5250	1	eec53ff9-7874-4643-81c2-4015af97cda0	54
9219	4100	1	b5b031ae-e572-4de6-9a8b-b2bee1af9ffb	38
9220	3250	2	b5b031ae-e572-4de6-9a8b-b2bee1af9ffb	170
9221	3950	1	b5b031ae-e572-4de6-9a8b-b2bee1af9ffb	132
9222	9850	2	cd71b8f0-6af7-4ff2-9384-359454c5b94a	147
9223	6750	2	cd71b8f0-6af7-4ff2-9384-359454c5b94a	198
9224	11000	1	cd71b8f0-6af7-4ff2-9384-359454c5b94a	41
9225	11500	3	91fcd127-7ab6-45d1-a6c1-31f586e72ef4	139
9226	1250	1	91fcd127-7ab6-45d1-a6c1-31f586e72ef4	45
9227	8100	3	09f85358-f5b4-4327-adef-146f2d8c9817	136
9228	3900	1	09f85358-f5b4-4327-adef-146f2d8c9817	166
9229	11200	3	09f85358-f5b4-4327-adef-146f2d8c9817	67
9230	3000	3	09f85358-f5b4-4327-adef-146f2d8c9817	109
9231	12800	2	80a641fe-bbbb-4bb0-ae62-644659f4e7cb	17
9232	6850	3	80a641fe-bbbb-4bb0-ae62-644659f4e7cb	189
9233	5650	2	80a641fe-bbbb-4bb0-ae62-644659f4e7cb	68
9234	9300	1	80a641fe-bbbb-4bb0-ae62-644659f4e7cb	185
9235	11000	1	ee0d1658-7458-4783-9dd8-59b2cf8a2c1c	171
9236	10150	1	ee0d1658-7458-4783-9dd8-59b2cf8a2c1c	176
9237	10350	1	ee0d1658-7458-4783-9dd8-59b2cf8a2c1c	31
9238	6250	1	ee0d1658-7458-4783-9dd8-59b2cf8a2c1c	135
9239	7800	2	45809f65-68a7-4750-a1e4-43838aab033d	127
9240	5000	3	45809f65-68a7-4750-a1e4-43838aab033d	143
9241	6350	2	45809f65-68a7-4750-a1e4-43838aab033d	99
9242	5650	3	45809f65-68a7-4750-a1e4-43838aab033d	141
9243	12350	1	020ef90b-f156-452a-82f7-2be3256da406	190
9244	7250	3	5d86dd61-ed0f-488d-a374-bc7177c70a66	161
9245	9400	2	5d86dd61-ed0f-488d-a374-bc7177c70a66	81
9246	13400	1	5d86dd61-ed0f-488d-a374-bc7177c70a66	149
9247	4850	3	5d86dd61-ed0f-488d-a374-bc7177c70a66	168
9248	9550	3	ecfa1cbd-1381-48e0-ad84-828d4f323aa8	62
9249	5250	2	ecfa1cbd-1381-48e0-ad84-828d4f323aa8	177
9250	2700	2	ecfa1cbd-1381-48e0-ad84-828d4f323aa8	77
9251	2100	2	b9db7434-1c65-47a8-aaef-0ee89c3527c9	188
9252	7250	2	b9db7434-1c65-47a8-aaef-0ee89c3527c9	161
9253	9400	3	b9db7434-1c65-47a8-aaef-0ee89c3527c9	66
9254	6400	2	219c2e96-99f3-4326-a1ac-46a67a79ea86	174
9255	7250	2	0aa8a0b7-f741-451a-95e4-8976cad28b80	161
9256	7800	3	0aa8a0b7-f741-451a-95e4-8976cad28b80	127
9257	3000	2	0aa8a0b7-f741-451a-95e4-8976cad28b80	109
9258	9300	1	177f98f4-c357-457d-830b-9a4418760d52	185
9259	1650	2	177f98f4-c357-457d-830b-9a4418760d52	8
9260	950	1	177f98f4-c357-457d-830b-9a4418760d52	179
9261	4150	1	d47214e8-b3d9-44a5-a83d-50ddd802389d	111
9262	5800	3	d47214e8-b3d9-44a5-a83d-50ddd802389d	123
9263	13800	1	d47214e8-b3d9-44a5-a83d-50ddd802389d	130
9264	11600	2	9f988559-3c08-444a-aae7-1210658ad2d7	118
9265	7300	3	9f988559-3c08-444a-aae7-1210658ad2d7	65
9266	9200	2	9f988559-3c08-444a-aae7-1210658ad2d7	115
9267	11000	1	9f988559-3c08-444a-aae7-1210658ad2d7	171
9268	7850	1	f2799eee-3a4c-4bea-83dc-546b1779749d	12
9269	8750	2	11bae8ae-5b6e-4ec4-897e-1dff3df5d528	70
9270	1600	2	11bae8ae-5b6e-4ec4-897e-1dff3df5d528	180
9271	5700	3	11bae8ae-5b6e-4ec4-897e-1dff3df5d528	114
9272	11700	3	3d0733e7-d0ee-42d4-a3a5-adbdc21cb3b2	46
9273	4450	3	3d0733e7-d0ee-42d4-a3a5-adbdc21cb3b2	195
9274	11300	1	3d0733e7-d0ee-42d4-a3a5-adbdc21cb3b2	55
9275	13500	1	49311b48-3f68-413e-b8f4-a782a5aed973	1
9276	9950	1	49311b48-3f68-413e-b8f4-a782a5aed973	98
9277	10100	3	49311b48-3f68-413e-b8f4-a782a5aed973	103
9278	1350	2	49311b48-3f68-413e-b8f4-a782a5aed973	72
9279	8750	1	ce83fe65-41b9-43fe-911d-098d8032971b	157
9280	9400	3	ce83fe65-41b9-43fe-911d-098d8032971b	81
9281	12050	2	ce83fe65-41b9-43fe-911d-098d8032971b	69
9282	10950	3	501e48b5-049f-4caf-88d4-b094dd49789f	83
9283	10850	1	501e48b5-049f-4caf-88d4-b094dd49789f	162
9284	13750	3	501e48b5-049f-4caf-88d4-b094dd49789f	48
9285	4350	3	501e48b5-049f-4caf-88d4-b094dd49789f	140
9286	12750	1	58e653de-04c5-45b1-9b10-e903d287cf68	84
9287	7250	3	58e653de-04c5-45b1-9b10-e903d287cf68	158
9288	9550	1	58e653de-04c5-45b1-9b10-e903d287cf68	62
9289	950	1	58e653de-04c5-45b1-9b10-e903d287cf68	179
9290	4950	1	fd1f0aa9-12ed-4231-8fea-2e9a3f661b25	2
9291	3900	2	df583ff3-b0a3-4ac7-b6bd-f5dd3dc910d7	166
9292	7300	2	f23427ae-a8d6-4897-a760-1b12a6596d3d	65
9293	12950	3	f23427ae-a8d6-4897-a760-1b12a6596d3d	23
9294	7250	2	f23427ae-a8d6-4897-a760-1b12a6596d3d	89
9295	2250	3	60e31785-0ca2-47a4-9053-ee8fe0ec8f63	14
9296	10800	1	60e31785-0ca2-47a4-9053-ee8fe0ec8f63	133
9297	7550	2	60e31785-0ca2-47a4-9053-ee8fe0ec8f63	92
9298	11000	1	36c7c942-5617-4af9-a140-62300728577b	171
9299	10100	2	cb44e037-2c80-4412-9558-8ec44c0fd609	151
9300	6250	2	f0a1ea4d-cb83-4c27-b357-bc5841e641ec	71
9301	9350	2	f0a1ea4d-cb83-4c27-b357-bc5841e641ec	97
9302	5650	3	271df07e-d75c-4907-ac6a-015411f85249	141
9303	11950	1	271df07e-d75c-4907-ac6a-015411f85249	129
9304	3950	1	271df07e-d75c-4907-ac6a-015411f85249	112
9305	11600	2	d0a42a98-8d2f-423b-9c7b-1f11c82285b0	32
9306	3250	3	f22c2bc8-94c6-41b9-8753-5c4fde4f92ce	170
9307	2050	3	f22c2bc8-94c6-41b9-8753-5c4fde4f92ce	19
9308	3250	2	b5d6bb08-a6f4-406a-9c1c-b24f3f5f0f1a	120
9309	11150	1	b5d6bb08-a6f4-406a-9c1c-b24f3f5f0f1a	90
9310	11000	3	6af8f093-1faf-4d08-993a-b181643a31fd	171
9311	1750	2	6af8f093-1faf-4d08-993a-b181643a31fd	159
9312	11200	1	6af8f093-1faf-4d08-993a-b181643a31fd	156
9313	6600	2	3874cbf7-3e43-45a0-97f6-400869ffabd9	78
9314	1250	2	3874cbf7-3e43-45a0-97f6-400869ffabd9	45
9315	7550	1	3874cbf7-3e43-45a0-97f6-400869ffabd9	92
9316	4700	1	5c3e3684-2088-486f-8925-8cb79479f7b2	102
9317	10350	3	51b1cf21-9ebc-47d8-b2cb-b189060e9f63	31
9318	10950	2	51b1cf21-9ebc-47d8-b2cb-b189060e9f63	199
9319	11700	2	51b1cf21-9ebc-47d8-b2cb-b189060e9f63	46
9320	1750	1	fc190297-ec2c-49a9-8d87-5cbe33531c01	159
9321	2400	1	b50611ba-de95-4d85-9ead-314911db8704	80
9322	8550	2	f2ff4713-a9e6-4569-8c3c-dd3b2ebbc6d9	49
9323	6600	3	b1fee52c-7ee5-40da-9741-008d13699477	78
9324	2000	3	b1fee52c-7ee5-40da-9741-008d13699477	105
9325	1650	2	0d15c725-cc66-4b9b-9fc2-0089b5badc82	8
9326	3950	2	0d15c725-cc66-4b9b-9fc2-0089b5badc82	112
9327	9450	1	0d15c725-cc66-4b9b-9fc2-0089b5badc82	113
9328	5800	3	0d15c725-cc66-4b9b-9fc2-0089b5badc82	123
9329	11600	1	8e6a0f13-2801-4e37-8917-b0c890649b32	169
9330	6350	2	8e6a0f13-2801-4e37-8917-b0c890649b32	99
9331	9450	1	e6a47bab-e3e7-4a3a-9e99-5f6efedac3a3	113
9332	7300	3	e6a47bab-e3e7-4a3a-9e99-5f6efedac3a3	65
9333	6950	1	7d04612d-f6ea-41b5-8295-222d699e2d78	61
9334	8550	1	7d04612d-f6ea-41b5-8295-222d699e2d78	37
9335	8400	3	7d04612d-f6ea-41b5-8295-222d699e2d78	64
9336	10550	3	bbe93839-a9cb-4edd-b8a5-47a4a4d67523	5
9337	4450	1	bbe93839-a9cb-4edd-b8a5-47a4a4d67523	195
9338	11000	3	de3c7007-b640-4b9c-a343-72f95cbfcc38	155
9339	9450	1	12ef73c2-9843-4c62-922a-6711b1817b32	91
9340	13800	1	12ef73c2-9843-4c62-922a-6711b1817b32	117
9341	6250	1	ca2deceb-2262-4e43-bc3d-085bb51f2cdb	135
9342	3700	1	ca2deceb-2262-4e43-bc3d-085bb51f2cdb	178
9343	13800	1	dcb76675-42c9-48e6-8666-f16ea8787be6	117
9344	10750	3	dcb76675-42c9-48e6-8666-f16ea8787be6	193
9345	5650	3	bd73c270-d8d9-44d6-bde7-103f0ab5f5c1	50
9346	11450	3	bd73c270-d8d9-44d6-bde7-103f0ab5f5c1	200
9347	7550	2	1451f40a-5c83-404f-87ba-9af9b605a3ef	92
9348	12350	1	1451f40a-5c83-404f-87ba-9af9b605a3ef	53
9349	5100	1	51414b47-19e7-4160-bc38-d5a578ad6145	167
9350	8700	1	51414b47-19e7-4160-bc38-d5a578ad6145	93
9351	5650	3	fdfccca2-446c-4c77-9386-7f7291450186	68
9352	5250	3	fdfccca2-446c-4c77-9386-7f7291450186	54
9353	13300	3	fdfccca2-446c-4c77-9386-7f7291450186	87
9354	13550	1	fdfccca2-446c-4c77-9386-7f7291450186	42
9355	2150	3	05cf051d-baf1-40d5-b263-a56cbe2b835b	22
9356	3150	1	05cf051d-baf1-40d5-b263-a56cbe2b835b	4
9357	9250	3	64e5fcca-9cd5-4121-923b-c38336f363ca	18
9358	6050	3	64e5fcca-9cd5-4121-923b-c38336f363ca	86
9359	8800	2	64e5fcca-9cd5-4121-923b-c38336f363ca	36
9360	8100	2	64e5fcca-9cd5-4121-923b-c38336f363ca	136
9361	3300	2	9d3f6dd1-2513-430b-8797-9a20174c5416	79
9362	6900	1	9d3f6dd1-2513-430b-8797-9a20174c5416	85
9363	13600	2	9d3f6dd1-2513-430b-8797-9a20174c5416	76
9364	7150	1	9d3f6dd1-2513-430b-8797-9a20174c5416	121
9365	4600	1	7f69e588-52e0-4995-a2cb-3bc699e58454	145
9366	10350	2	7f69e588-52e0-4995-a2cb-3bc699e58454	31
9367	13350	2	e58342f3-4557-4559-8c2b-1193e1c1f153	182
9368	5050	1	e58342f3-4557-4559-8c2b-1193e1c1f153	63
9369	11700	1	b480c5b9-8242-4a4d-9863-71d6a2255a74	46
9370	3250	1	b480c5b9-8242-4a4d-9863-71d6a2255a74	170
9371	5000	3	b480c5b9-8242-4a4d-9863-71d6a2255a74	143
9372	9300	2	b480c5b9-8242-4a4d-9863-71d6a2255a74	40
9373	8550	3	d0f4daa5-4828-4200-a099-af4884ff9064	37
9374	6400	1	d0f4daa5-4828-4200-a099-af4884ff9064	174
9375	9400	3	d0f4daa5-4828-4200-a099-af4884ff9064	66
9376	1450	1	d0f4daa5-4828-4200-a099-af4884ff9064	137
9377	1700	2	0bb02ff6-ff1b-419f-a3f0-e65cd7b8210a	187
9378	8650	3	0bb02ff6-ff1b-419f-a3f0-e65cd7b8210a	152
9379	9400	3	0bb02ff6-ff1b-419f-a3f0-e65cd7b8210a	81
9380	12050	2	0bb02ff6-ff1b-419f-a3f0-e65cd7b8210a	194
9381	2300	1	d7a7da80-f8d3-4cf8-819a-92ca69140110	39
9382	3150	1	d7a7da80-f8d3-4cf8-819a-92ca69140110	163
9383	8650	2	1df63935-9826-4196-8157-941ff34f949a	152
9384	1750	2	530fcf2c-7776-4079-bfa1-298dff69fe64	56
9385	8100	3	530fcf2c-7776-4079-bfa1-298dff69fe64	136
9386	9250	1	530fcf2c-7776-4079-bfa1-298dff69fe64	18
9387	8100	1	8a052c77-542c-42ea-94fe-9062eb807dc1	136
9388	1500	3	8a052c77-542c-42ea-94fe-9062eb807dc1	122
9389	5450	1	ff653008-bb15-4fe4-b124-34d335b73afc	164
9390	4700	1	ff653008-bb15-4fe4-b124-34d335b73afc	102
9391	11950	3	ff653008-bb15-4fe4-b124-34d335b73afc	129
9392	9450	3	ea4b4824-91a0-48e8-b5ad-52c214798157	91
9393	11350	3	ea4b4824-91a0-48e8-b5ad-52c214798157	107
9394	2750	3	ea4b4824-91a0-48e8-b5ad-52c214798157	9
9395	9650	1	ea4b4824-91a0-48e8-b5ad-52c214798157	16
9396	9400	3	85206cd3-fd9e-46da-a5ba-e72c49449d49	81
9397	13800	2	85206cd3-fd9e-46da-a5ba-e72c49449d49	117
9398	2350	2	85206cd3-fd9e-46da-a5ba-e72c49449d49	125
9399	11850	1	493002ab-6f8a-4404-a03b-3d36206169b1	60
9400	3150	2	493002ab-6f8a-4404-a03b-3d36206169b1	163
9401	8100	2	493002ab-6f8a-4404-a03b-3d36206169b1	136
9402	3250	3	b4bff3d8-871a-4fae-9c14-ffca0318f6f4	170
9403	7850	2	b4bff3d8-871a-4fae-9c14-ffca0318f6f4	21
9404	12050	1	b4bff3d8-871a-4fae-9c14-ffca0318f6f4	194
9405	13800	1	45946756-29aa-4940-aa5e-35ecb1e32fce	130
9406	5200	1	45946756-29aa-4940-aa5e-35ecb1e32fce	191
9407	9300	3	8ab3c59c-2005-448d-8c62-1cd66601cf79	185
9408	7650	2	a4dc0901-60d3-48be-b639-f8e26b724221	146
9409	8100	2	a4dc0901-60d3-48be-b639-f8e26b724221	15
9410	13800	2	e2506908-5a8d-4244-8bbc-0c890ca01e3a	130
9411	4150	1	b144542c-9c82-48a8-a4f1-522efc0cb018	111
9412	2150	3	b144542c-9c82-48a8-a4f1-522efc0cb018	22
9413	1700	1	b144542c-9c82-48a8-a4f1-522efc0cb018	187
9414	1650	2	b144542c-9c82-48a8-a4f1-522efc0cb018	82
9415	1700	2	147efa99-e7fb-451c-8444-4a51d7b68710	187
9416	7850	2	147efa99-e7fb-451c-8444-4a51d7b68710	94
9417	6550	3	147efa99-e7fb-451c-8444-4a51d7b68710	43
9418	2750	2	efdffe2f-d807-43dd-ae4e-09fad6942bdd	9
9419	5900	1	efdffe2f-d807-43dd-ae4e-09fad6942bdd	25
9420	11450	1	efdffe2f-d807-43dd-ae4e-09fad6942bdd	200
9421	12350	3	efdffe2f-d807-43dd-ae4e-09fad6942bdd	190
9422	11350	2	74044d58-b4b6-4283-b53b-389d75f96909	29
9423	2150	1	08d903f7-9bbb-4c60-b50b-4c45659ecbba	22
9424	10800	3	08d903f7-9bbb-4c60-b50b-4c45659ecbba	133
9425	1750	1	fe8bd977-4f36-43bf-ad2b-d780beeffdff	159
9426	11700	3	fe8bd977-4f36-43bf-ad2b-d780beeffdff	46
9427	9250	1	8902f23f-7ffe-4e55-b105-5a9470a80710	18
9428	12850	3	8902f23f-7ffe-4e55-b105-5a9470a80710	47
9429	8400	1	8902f23f-7ffe-4e55-b105-5a9470a80710	64
9430	10750	3	e846ea80-d0a1-435e-ba37-7fa59f8ee753	193
9431	11600	3	e846ea80-d0a1-435e-ba37-7fa59f8ee753	32
9432	5300	1	b2df1078-f1da-4602-921e-f1ce48308306	3
9433	2150	1	b2df1078-f1da-4602-921e-f1ce48308306	22
9434	2750	1	b2df1078-f1da-4602-921e-f1ce48308306	9
9435	6900	1	dfe0322d-7f07-4e61-800b-2b32d52b3d3d	24
9436	7850	1	dfe0322d-7f07-4e61-800b-2b32d52b3d3d	94
9437	5450	2	bc578474-84e5-4721-be50-51e639f809a8	164
9438	6600	2	bc578474-84e5-4721-be50-51e639f809a8	148
9439	6550	2	bc578474-84e5-4721-be50-51e639f809a8	43
9440	8750	1	716f64c2-fc45-455c-81bb-039c95ad5bb8	70
9441	5250	3	716f64c2-fc45-455c-81bb-039c95ad5bb8	177
9442	2000	3	716f64c2-fc45-455c-81bb-039c95ad5bb8	192
9443	13500	1	522984c3-c62c-45ca-9888-a7aeeab286ba	1
9444	6750	2	522984c3-c62c-45ca-9888-a7aeeab286ba	198
9445	8650	2	522984c3-c62c-45ca-9888-a7aeeab286ba	152
9446	5700	2	bb754dfb-0c8d-4cc4-98a6-75f8bab1905e	51
9447	9000	1	bb754dfb-0c8d-4cc4-98a6-75f8bab1905e	96
9448	7850	3	bb754dfb-0c8d-4cc4-98a6-75f8bab1905e	94
9449	3900	1	bb754dfb-0c8d-4cc4-98a6-75f8bab1905e	166
9450	12350	2	500de4cb-de5f-4d37-954b-b264ca2886ea	53
9451	9300	3	55ec17e0-5c12-4b37-bdfe-c71be3fc874c	185
9452	5200	2	55ec17e0-5c12-4b37-bdfe-c71be3fc874c	191
9453	3450	1	55ec17e0-5c12-4b37-bdfe-c71be3fc874c	10
9454	7500	3	3d10bb10-7e7c-451c-8f29-33fe438027a9	58
9455	5650	2	3d10bb10-7e7c-451c-8f29-33fe438027a9	50
9456	12800	3	3d10bb10-7e7c-451c-8f29-33fe438027a9	17
9457	6700	3	0e8d33f8-a47a-42f7-b35d-b32e390c9a81	165
9458	6250	1	0e8d33f8-a47a-42f7-b35d-b32e390c9a81	71
9459	13500	3	0e8d33f8-a47a-42f7-b35d-b32e390c9a81	1
9460	11850	1	0e8d33f8-a47a-42f7-b35d-b32e390c9a81	60
9461	10950	1	89322ade-e06f-4684-b233-d3dcbabd7a4f	83
9462	13400	1	89322ade-e06f-4684-b233-d3dcbabd7a4f	149
9463	4000	3	848a77ae-0e75-4d77-9aa7-fcbad93a81c5	59
9464	12950	3	848a77ae-0e75-4d77-9aa7-fcbad93a81c5	52
9465	2300	3	ed5a1506-f23b-4c07-b3b3-fc476f79434c	39
9466	13350	3	ed5a1506-f23b-4c07-b3b3-fc476f79434c	182
9467	10750	1	ed5a1506-f23b-4c07-b3b3-fc476f79434c	193
9468	12800	1	81bf1122-95e1-460e-9e8f-8fd9899058a7	17
9469	5700	3	99b924ff-baf4-4200-ada0-78de87149ecb	114
9470	12950	1	99b924ff-baf4-4200-ada0-78de87149ecb	23
9471	11600	3	63118ae6-a85e-4cac-9160-53ec7c252ac8	118
9472	10950	1	63118ae6-a85e-4cac-9160-53ec7c252ac8	83
9473	9550	2	5ea74a49-90a6-4956-809a-955dac0b0b40	62
9474	7850	1	8a663fe8-c648-4372-bfbe-14fa62c7bf73	94
9475	5300	3	8a663fe8-c648-4372-bfbe-14fa62c7bf73	3
9476	2700	3	8571410a-6b7a-48bc-8978-9fe2a1ffdfb8	77
9477	11350	1	8571410a-6b7a-48bc-8978-9fe2a1ffdfb8	107
9478	9850	2	8571410a-6b7a-48bc-8978-9fe2a1ffdfb8	147
9479	4450	2	8571410a-6b7a-48bc-8978-9fe2a1ffdfb8	195
9480	6900	3	c04c9313-6bdc-450c-a9b4-247ffa01e0c6	85
9481	2000	1	c04c9313-6bdc-450c-a9b4-247ffa01e0c6	192
9482	9450	2	c04c9313-6bdc-450c-a9b4-247ffa01e0c6	91
9483	5650	2	c04c9313-6bdc-450c-a9b4-247ffa01e0c6	141
9484	7650	1	bc08041f-198d-4836-85a1-6a7709088d6d	160
9485	12850	3	3654d7b5-daa8-479a-af59-784bc1dea262	47
9486	9550	3	bf25694c-5fda-477b-8f1a-9a2f973526f8	62
9487	5450	1	4a8102e4-de6e-4dc5-b4d0-60d31b42de00	164
9488	7250	3	a9e6a5d7-dae3-454a-9a18-f473d392d4d4	161
9489	10100	3	a9e6a5d7-dae3-454a-9a18-f473d392d4d4	151
9490	6250	1	9822ab9e-a764-4833-938e-4bd9a8d539d1	135
9491	2400	1	9822ab9e-a764-4833-938e-4bd9a8d539d1	80
9492	5200	1	5c36edfb-b229-44d4-a2f0-0d4b68336a33	191
9493	10550	2	5c36edfb-b229-44d4-a2f0-0d4b68336a33	5
9494	8100	2	03996842-4844-4c0a-919f-74dd33718061	15
9495	11650	2	03996842-4844-4c0a-919f-74dd33718061	196
9496	9300	1	1a856563-735f-4fdc-ab93-a29fbf980335	40
9497	6250	3	02a2049c-9db3-4b43-820b-e310f18bd96d	135
9498	10100	3	02a2049c-9db3-4b43-820b-e310f18bd96d	151
9499	5900	2	d0137d52-aab5-49d1-9861-ac53dc93f732	25
9500	4850	3	d0137d52-aab5-49d1-9861-ac53dc93f732	168
9501	6900	1	d0137d52-aab5-49d1-9861-ac53dc93f732	85
9502	12050	2	d0137d52-aab5-49d1-9861-ac53dc93f732	194
9503	4950	3	827b3688-f5e8-40fe-a6c9-4063ed8bf9fd	2
9504	5650	3	827b3688-f5e8-40fe-a6c9-4063ed8bf9fd	141
9505	5900	1	6ff1988d-d659-46e8-9173-6b4cbb92de3d	25
9506	7300	2	6ff1988d-d659-46e8-9173-6b4cbb92de3d	65
9507	9000	3	6ff1988d-d659-46e8-9173-6b4cbb92de3d	96
9508	1600	3	02aa3a10-b5a0-4cb5-9f8a-11e5fe88ea8c	180
9509	10750	2	39e11a55-bd2b-4946-9795-7da7aff88ecb	193
9510	4450	1	77c357d8-a794-4dc1-bab9-00a98886e7d9	195
9511	7650	1	77c357d8-a794-4dc1-bab9-00a98886e7d9	146
9512	11600	3	77c357d8-a794-4dc1-bab9-00a98886e7d9	118
9513	7250	3	77c357d8-a794-4dc1-bab9-00a98886e7d9	89
9514	7800	2	7e8ba90e-b0dc-4e60-a1e1-813f79901db2	127
9515	8750	1	7e8ba90e-b0dc-4e60-a1e1-813f79901db2	70
9516	3700	3	7e8ba90e-b0dc-4e60-a1e1-813f79901db2	178
9517	3250	1	7e8ba90e-b0dc-4e60-a1e1-813f79901db2	120
9518	11000	2	110fec9d-0577-4060-8e83-23d25ae2c4c7	155
9519	3950	2	110fec9d-0577-4060-8e83-23d25ae2c4c7	132
9520	6600	3	110fec9d-0577-4060-8e83-23d25ae2c4c7	74
9521	2450	3	110fec9d-0577-4060-8e83-23d25ae2c4c7	20
9522	6600	3	f00f0a2c-71da-429b-bc9d-2885d2365d09	74
9523	12050	2	f00f0a2c-71da-429b-bc9d-2885d2365d09	69
9524	13600	3	ea881b6a-bec9-46e0-a90c-c34d429781f9	76
9525	9850	2	ea881b6a-bec9-46e0-a90c-c34d429781f9	147
9526	4000	1	b71f8bc7-4c1b-47cb-b9a2-4ea2502ca8ed	59
9527	12050	1	b71f8bc7-4c1b-47cb-b9a2-4ea2502ca8ed	194
9528	3950	2	8c65bbc7-b1dd-4aec-a3ae-387f30c9c076	132
9529	7250	1	363f9a22-a627-4013-b478-d974d12cd35d	158
9530	13800	1	363f9a22-a627-4013-b478-d974d12cd35d	117
9531	4600	1	363f9a22-a627-4013-b478-d974d12cd35d	145
9532	11700	2	363f9a22-a627-4013-b478-d974d12cd35d	46
9533	9150	3	5dbf5fbd-efc7-466e-9de4-119f33753fa3	154
9534	11000	3	5dbf5fbd-efc7-466e-9de4-119f33753fa3	155
9535	3250	2	b93fa595-f9ea-4c54-87fe-a2b3dcad464d	170
9536	2350	1	b071612f-d836-4b5b-b774-818908e99960	125
9537	5950	3	65271115-2e60-49bf-9f97-0ee91cff5e45	173
9538	4700	1	65271115-2e60-49bf-9f97-0ee91cff5e45	102
9539	5800	2	65271115-2e60-49bf-9f97-0ee91cff5e45	123
9540	11350	1	65271115-2e60-49bf-9f97-0ee91cff5e45	107
9541	5700	1	dc98fa44-04d5-4baf-b83c-f119647809c9	51
9542	6850	3	26f2df82-18d6-46de-a606-ded7b92e757d	189
9543	11750	1	19dddc29-6967-4274-a06d-36d1f7d17e9c	11
9544	6400	2	19dddc29-6967-4274-a06d-36d1f7d17e9c	174
9545	13400	2	2735f2ef-24e2-4ed2-8012-6fa9fd1f2113	149
9546	3800	2	2735f2ef-24e2-4ed2-8012-6fa9fd1f2113	27
9547	9450	1	c0b74b89-ce5a-4d76-b724-c01b1057ef0f	113
9548	4450	1	c0b74b89-ce5a-4d76-b724-c01b1057ef0f	195
9549	11250	1	ef98d067-df36-4e76-8bbf-cb95ce8aa138	30
9550	11950	2	ef98d067-df36-4e76-8bbf-cb95ce8aa138	134
9551	11650	1	ef98d067-df36-4e76-8bbf-cb95ce8aa138	196
9552	5650	1	ef98d067-df36-4e76-8bbf-cb95ce8aa138	50
9553	10800	1	40474537-e1a2-4cec-856d-8b7b4f0b872e	6
9554	8100	2	40474537-e1a2-4cec-856d-8b7b4f0b872e	136
9555	1450	3	40474537-e1a2-4cec-856d-8b7b4f0b872e	95
9556	9000	3	90159c14-0d0d-4573-8425-66ae0a7865aa	119
9557	13800	3	90159c14-0d0d-4573-8425-66ae0a7865aa	117
9558	9400	3	90159c14-0d0d-4573-8425-66ae0a7865aa	66
9559	12850	2	90159c14-0d0d-4573-8425-66ae0a7865aa	47
9560	11450	1	0eb8527e-3ff8-42e3-b6fd-8c87cf96927e	200
9561	10950	3	3f1874bb-8711-4d5d-b6e2-54835c7fb0e9	83
9562	6250	2	3f1874bb-8711-4d5d-b6e2-54835c7fb0e9	135
9563	7600	3	3f1874bb-8711-4d5d-b6e2-54835c7fb0e9	35
9564	5100	1	9ec2b499-4eb8-4b1e-bb04-b488c625609a	167
9565	2000	3	de9272b1-b80d-4e35-9e4f-eec021f129bb	75
9566	5700	3	de9272b1-b80d-4e35-9e4f-eec021f129bb	51
9567	7850	2	55e89c80-8696-47ce-b977-4cc95405a5b1	12
9568	11250	1	55e89c80-8696-47ce-b977-4cc95405a5b1	30
9569	9000	3	55e89c80-8696-47ce-b977-4cc95405a5b1	119
9570	3900	3	63948d9d-d850-46d0-b051-2252f7b47644	166
9571	8550	2	0c00f611-ec9b-4dbc-88d1-b8e3a98bce73	49
9572	9300	2	0c00f611-ec9b-4dbc-88d1-b8e3a98bce73	40
9573	11950	3	0c00f611-ec9b-4dbc-88d1-b8e3a98bce73	134
9574	8650	3	deca1be9-232c-4b4a-b9fe-29606b6cd9c8	152
9575	9850	2	deca1be9-232c-4b4a-b9fe-29606b6cd9c8	147
9576	7850	1	deca1be9-232c-4b4a-b9fe-29606b6cd9c8	94
9577	7250	2	8e6292ff-e4ac-4013-bc03-aefb6934ae26	158
9578	8750	3	8e6292ff-e4ac-4013-bc03-aefb6934ae26	157
9579	7750	2	8e6292ff-e4ac-4013-bc03-aefb6934ae26	44
9580	9150	1	8e6292ff-e4ac-4013-bc03-aefb6934ae26	100
9581	9150	2	7d5274e4-0f81-4a94-a2ad-3fc69ca723f5	154
9582	10100	3	e01a07c8-8d8f-49a1-b698-88e65dd80644	151
9583	4350	2	e01a07c8-8d8f-49a1-b698-88e65dd80644	140
9584	12150	3	5f747543-32d9-4c6a-874a-956dbaec3811	144
9585	9950	2	5f747543-32d9-4c6a-874a-956dbaec3811	98
9586	6750	3	3303faa3-7c91-4ab7-b9e9-ecdac4d3e58a	198
9587	9350	2	3303faa3-7c91-4ab7-b9e9-ecdac4d3e58a	97
9588	6900	2	3303faa3-7c91-4ab7-b9e9-ecdac4d3e58a	24
9589	7850	2	02fc6403-4a87-4ef7-9885-d3eb6d72b78b	21
9590	10850	2	7e7a2d10-a6f8-4eb5-b6c4-9f0e1a94d002	162
9591	8300	3	7e7a2d10-a6f8-4eb5-b6c4-9f0e1a94d002	138
9592	2750	3	7e7a2d10-a6f8-4eb5-b6c4-9f0e1a94d002	9
9593	10350	3	7e7a2d10-a6f8-4eb5-b6c4-9f0e1a94d002	31
9594	3450	3	d297927a-819d-43d4-83cc-59c062164490	172
9595	9950	2	6e3d1d5e-0266-47ea-a804-b91fa51cd602	98
9596	12950	1	e354d9db-8b6a-4d05-80f7-1be99a925413	23
9597	12850	3	e354d9db-8b6a-4d05-80f7-1be99a925413	47
9598	4350	1	e354d9db-8b6a-4d05-80f7-1be99a925413	140
9599	7850	1	78520e0e-cecf-4192-bc63-32956a816b19	94
9600	10550	1	063bd93a-db90-4132-a77a-cc00c2eeae52	5
9601	8650	2	df76f407-0bf2-4345-a739-9c8a5262fbde	152
9602	12350	2	df76f407-0bf2-4345-a739-9c8a5262fbde	53
9603	4100	2	7f678483-5428-405a-b1d4-9c959ef72291	38
9604	6400	2	7f678483-5428-405a-b1d4-9c959ef72291	128
9605	5650	3	7f678483-5428-405a-b1d4-9c959ef72291	7
9606	6950	3	7f678483-5428-405a-b1d4-9c959ef72291	61
9607	12150	1	c6e34b5b-7b65-445d-9eb1-6e711e088bb2	144
9608	2000	1	c6e34b5b-7b65-445d-9eb1-6e711e088bb2	105
9609	10800	3	c6e34b5b-7b65-445d-9eb1-6e711e088bb2	6
9610	13850	1	f487be81-200a-49fc-969e-eefb8ed553c9	116
9611	4950	2	360bcbe6-c7f5-464f-9bcb-b98d611454bf	2
9612	4700	2	360bcbe6-c7f5-464f-9bcb-b98d611454bf	102
9613	7850	2	360bcbe6-c7f5-464f-9bcb-b98d611454bf	12
9614	1700	2	c89782a5-f6d3-4514-839c-a9da0378676f	187
9615	3000	2	c89782a5-f6d3-4514-839c-a9da0378676f	109
9616	1450	3	c89782a5-f6d3-4514-839c-a9da0378676f	137
9617	6400	2	d97b2253-b483-4b00-85e6-840d5959a274	174
9618	6050	2	d97b2253-b483-4b00-85e6-840d5959a274	86
9619	13800	2	1a25839e-a4ce-4a5b-9320-29293ade000c	130
9620	6050	2	1a25839e-a4ce-4a5b-9320-29293ade000c	86
9621	13850	1	1a25839e-a4ce-4a5b-9320-29293ade000c	116
9622	7650	3	dbf8a6ea-6d26-401c-8902-00552bac7d93	160
9623	7750	1	dbf8a6ea-6d26-401c-8902-00552bac7d93	44
9624	4450	3	982ce8c3-f94d-418f-b2fc-b2d2d9126f41	195
9625	12550	1	982ce8c3-f94d-418f-b2fc-b2d2d9126f41	101
9626	5250	1	91e2e5eb-deab-4afa-933a-4d5d085ac639	54
9627	1750	1	91e2e5eb-deab-4afa-933a-4d5d085ac639	56
9628	13550	1	91e2e5eb-deab-4afa-933a-4d5d085ac639	42
9629	10800	2	91e2e5eb-deab-4afa-933a-4d5d085ac639	133
9630	2450	3	e5da2c23-3543-4191-9aa9-bb2b38cac8be	20
9631	12050	3	e5da2c23-3543-4191-9aa9-bb2b38cac8be	194
9632	5650	2	e5da2c23-3543-4191-9aa9-bb2b38cac8be	50
9633	7850	2	7825cc57-eb3a-42c0-bcd6-24c9eb65f82d	94
9634	4950	3	7825cc57-eb3a-42c0-bcd6-24c9eb65f82d	2
9635	13750	3	7825cc57-eb3a-42c0-bcd6-24c9eb65f82d	48
9636	12050	2	9606be6f-3530-4c50-bfcc-4cc6ebd826a8	194
9637	10550	1	9606be6f-3530-4c50-bfcc-4cc6ebd826a8	5
9638	3300	1	9606be6f-3530-4c50-bfcc-4cc6ebd826a8	106
9639	1450	2	ab2a86ae-c7ce-45a1-92ca-c5636ed55722	95
9640	7850	2	da77d4b7-9891-45f3-b471-4db6f929441d	94
9641	9250	3	da77d4b7-9891-45f3-b471-4db6f929441d	18
9642	9400	1	da77d4b7-9891-45f3-b471-4db6f929441d	81
9643	4950	2	da77d4b7-9891-45f3-b471-4db6f929441d	2
9644	10800	1	7d392cbf-b88d-4109-a44b-9a7ed220e2a9	133
9645	5650	2	7d392cbf-b88d-4109-a44b-9a7ed220e2a9	68
9646	3150	3	7d392cbf-b88d-4109-a44b-9a7ed220e2a9	163
9647	12950	1	7d392cbf-b88d-4109-a44b-9a7ed220e2a9	52
9648	9550	2	ff755320-fcd8-453f-bd39-43bd53df72b4	62
9649	9450	3	6cd78e42-dacd-4b25-9d72-a99b09560f65	91
9650	8300	3	6cd78e42-dacd-4b25-9d72-a99b09560f65	138
9651	9300	3	6cd78e42-dacd-4b25-9d72-a99b09560f65	185
9652	5700	2	6cd78e42-dacd-4b25-9d72-a99b09560f65	114
9653	6750	1	d2d4eef1-5fc1-4103-bb92-61732ebd001a	198
9654	11700	2	d2d4eef1-5fc1-4103-bb92-61732ebd001a	46
9655	2000	1	e6e635c8-efe5-431c-b0e4-677bc8d99a10	192
9656	11350	2	e6e635c8-efe5-431c-b0e4-677bc8d99a10	29
9657	13350	1	e6e635c8-efe5-431c-b0e4-677bc8d99a10	182
9658	13800	2	cfdaa43e-37ea-4879-8817-5d50a0265049	117
9659	6250	3	2e5038bb-4319-49fe-b568-2f46ab06e0e2	71
9660	13800	1	7141ca06-5954-4da6-9a02-a633bfbea7cb	130
9661	2400	3	7141ca06-5954-4da6-9a02-a633bfbea7cb	80
9662	10100	2	7141ca06-5954-4da6-9a02-a633bfbea7cb	103
9663	8800	1	7141ca06-5954-4da6-9a02-a633bfbea7cb	36
9664	6950	3	7e639e97-c92a-4802-b779-cee15a6bf618	61
9665	1650	1	7e639e97-c92a-4802-b779-cee15a6bf618	8
9666	3250	2	7e639e97-c92a-4802-b779-cee15a6bf618	120
9667	8800	3	7e639e97-c92a-4802-b779-cee15a6bf618	36
9668	7800	2	ad186224-520a-45f1-a135-f61e5ab5b7f5	142
9669	10100	3	ad186224-520a-45f1-a135-f61e5ab5b7f5	151
9670	9100	3	ad186224-520a-45f1-a135-f61e5ab5b7f5	28
9671	6900	1	ad186224-520a-45f1-a135-f61e5ab5b7f5	85
9672	13500	1	1070fe9d-d0ab-4cf2-8973-9ef66c58f9c6	1
9673	3000	1	1070fe9d-d0ab-4cf2-8973-9ef66c58f9c6	109
9674	12050	2	1070fe9d-d0ab-4cf2-8973-9ef66c58f9c6	194
9675	5250	2	1070fe9d-d0ab-4cf2-8973-9ef66c58f9c6	177
9676	3700	2	73f405fd-eda5-4ed9-b4fe-33aa332909b6	13
9677	13100	2	73f405fd-eda5-4ed9-b4fe-33aa332909b6	26
9678	10150	3	73f405fd-eda5-4ed9-b4fe-33aa332909b6	176
9679	11950	2	588ffa7e-2cd7-4b44-82ed-390a460ba1ed	134
9680	3250	2	588ffa7e-2cd7-4b44-82ed-390a460ba1ed	170
9681	9400	1	588ffa7e-2cd7-4b44-82ed-390a460ba1ed	81
9682	8250	2	588ffa7e-2cd7-4b44-82ed-390a460ba1ed	124
9683	9450	3	a4de6ea9-a399-4136-beb1-8d53815e0cae	91
9684	9850	2	a4de6ea9-a399-4136-beb1-8d53815e0cae	147
9685	7250	3	a4de6ea9-a399-4136-beb1-8d53815e0cae	89
9686	4450	1	50cb17da-5ed1-4a4a-8545-4e1157f11d66	195
9687	3950	1	41d53c42-ad13-4f3b-a6d2-dcaae485c58b	112
9688	8550	3	41d53c42-ad13-4f3b-a6d2-dcaae485c58b	49
9689	950	2	41d53c42-ad13-4f3b-a6d2-dcaae485c58b	179
9690	5100	2	6bbabdc9-e49a-4705-bf0d-54fe958de154	167
9691	1250	1	6bbabdc9-e49a-4705-bf0d-54fe958de154	45
9692	9850	1	6bbabdc9-e49a-4705-bf0d-54fe958de154	147
9693	8700	2	6bbabdc9-e49a-4705-bf0d-54fe958de154	93
9694	3700	2	f7b8dd72-556d-4b88-a135-93d9617eac7f	13
9695	12800	2	f7b8dd72-556d-4b88-a135-93d9617eac7f	17
9696	2350	3	f7b8dd72-556d-4b88-a135-93d9617eac7f	125
9697	11950	1	f7b8dd72-556d-4b88-a135-93d9617eac7f	129
9698	3150	1	c6461441-203d-4bb0-8a1c-141418f1f4c8	4
9699	3450	3	c6461441-203d-4bb0-8a1c-141418f1f4c8	10
9700	3700	3	c6461441-203d-4bb0-8a1c-141418f1f4c8	131
9701	3700	1	8981a080-eb55-4f50-af33-085191159056	13
9702	7550	3	8981a080-eb55-4f50-af33-085191159056	92
9703	13400	2	8981a080-eb55-4f50-af33-085191159056	149
9704	3300	3	8981a080-eb55-4f50-af33-085191159056	79
9705	13850	1	c5db38a6-8720-4ea7-950b-513249e833cb	116
9706	7250	1	c5db38a6-8720-4ea7-950b-513249e833cb	161
9707	5450	2	c5db38a6-8720-4ea7-950b-513249e833cb	164
9708	9650	2	444b490f-3c13-48e9-b6a5-b19bd8dd3f27	16
9709	1600	2	444b490f-3c13-48e9-b6a5-b19bd8dd3f27	180
9710	8550	3	ff6b4bf4-9de0-42ee-b103-89e6ee97d1f1	37
9711	3900	1	8cb9f5ed-7241-485a-bce0-238e53bf16ec	166
9712	8600	1	8cb9f5ed-7241-485a-bce0-238e53bf16ec	186
9713	8750	3	8cb9f5ed-7241-485a-bce0-238e53bf16ec	70
9714	6400	2	8cb9f5ed-7241-485a-bce0-238e53bf16ec	128
9715	6600	1	e413dc78-6cfe-4da8-892e-c8541cc8da92	78
9716	12350	1	e413dc78-6cfe-4da8-892e-c8541cc8da92	184
9717	2000	2	e413dc78-6cfe-4da8-892e-c8541cc8da92	75
9718	1450	3	e413dc78-6cfe-4da8-892e-c8541cc8da92	95
9719	11650	3	3ccba290-6423-40dd-9c1e-314b2aa985f9	196
9720	12350	2	07c17332-0510-425e-97bf-84d976914081	175
9721	8700	2	07c17332-0510-425e-97bf-84d976914081	93
9722	3250	2	b4010cd6-3ab9-42fe-8e36-736151104dd3	170
9723	8750	2	b4010cd6-3ab9-42fe-8e36-736151104dd3	70
9724	6250	1	b4010cd6-3ab9-42fe-8e36-736151104dd3	135
9725	11350	1	63ca24d6-a9ef-42d5-9a28-d0646e8c8610	107
9726	8750	2	152d5b7e-bd43-47d2-a2f7-765a7e0ce8b4	157
9727	13800	1	152d5b7e-bd43-47d2-a2f7-765a7e0ce8b4	130
9728	7550	2	152d5b7e-bd43-47d2-a2f7-765a7e0ce8b4	197
9729	3700	1	152d5b7e-bd43-47d2-a2f7-765a7e0ce8b4	131
9730	4450	1	013f9596-bd6a-41e6-8b6e-817f883d334c	195
9731	10550	3	013f9596-bd6a-41e6-8b6e-817f883d334c	5
9732	5950	3	013f9596-bd6a-41e6-8b6e-817f883d334c	173
9733	8250	3	013f9596-bd6a-41e6-8b6e-817f883d334c	124
9734	2250	3	cb89854d-c60b-4fbe-b931-083f486df4e1	14
9735	9550	2	cb89854d-c60b-4fbe-b931-083f486df4e1	62
9736	12350	1	cb89854d-c60b-4fbe-b931-083f486df4e1	175
9737	10800	2	59180fcb-2283-43c3-93f5-a5dd408d6420	6
9738	6900	2	bfdde718-a77f-4133-8175-0d4d297be724	85
9739	11700	3	d0297bd0-8ee2-4c8b-9ded-1a462a304917	46
9740	10100	3	1f075f63-8d83-44a1-be36-631c3bc2b18c	103
9741	8800	2	1f075f63-8d83-44a1-be36-631c3bc2b18c	36
9742	2150	1	1f075f63-8d83-44a1-be36-631c3bc2b18c	22
9743	13600	2	1f075f63-8d83-44a1-be36-631c3bc2b18c	181
9744	6900	2	b2670807-63d5-4f4e-a309-aea21e22bd1e	85
9745	6400	1	87345fe4-f10f-4641-85cc-6d3a9af53fe4	128
9746	9950	3	c3b8aa20-87d3-433e-8bc9-d1a783b3ebb3	98
9747	4100	2	687e8993-31a8-49e8-8f0e-0c3ede4d2116	38
9748	12050	3	e8bc9f8a-351c-48a3-a9fd-3c88058bd67c	69
9749	9550	2	1ba5d534-37b7-4eb6-9276-be5275663ced	62
9750	10800	3	8b244b1d-ecba-4301-a1ae-a22ca27894e8	6
9751	11000	3	8b244b1d-ecba-4301-a1ae-a22ca27894e8	41
9752	11950	3	8b244b1d-ecba-4301-a1ae-a22ca27894e8	134
9753	13350	1	1ff07b48-6821-4f73-b06c-9318d2e86de5	182
9754	8900	2	1ff07b48-6821-4f73-b06c-9318d2e86de5	110
9755	2700	3	1ff07b48-6821-4f73-b06c-9318d2e86de5	77
9756	6600	2	24c78839-08d8-454c-b6d1-9d23a6e8292f	74
9757	10550	1	24c78839-08d8-454c-b6d1-9d23a6e8292f	5
9758	2050	3	24c78839-08d8-454c-b6d1-9d23a6e8292f	19
9759	9000	3	24c78839-08d8-454c-b6d1-9d23a6e8292f	96
9760	13800	2	94202847-19db-4ea6-adbb-436183434004	117
9761	3200	1	94202847-19db-4ea6-adbb-436183434004	126
9762	12950	2	94202847-19db-4ea6-adbb-436183434004	52
9763	4950	2	94202847-19db-4ea6-adbb-436183434004	2
9764	13850	2	6c225ade-5378-41e7-8471-79c6cd4becb4	116
9765	5000	3	ca94570f-0fc5-4acc-a4e8-b0752b6dbe3c	143
9766	4150	1	ca94570f-0fc5-4acc-a4e8-b0752b6dbe3c	111
9767	3150	2	ca94570f-0fc5-4acc-a4e8-b0752b6dbe3c	163
9768	8400	3	ca94570f-0fc5-4acc-a4e8-b0752b6dbe3c	64
9769	7250	3	771d1861-37db-4fdc-981e-dbd0c69efccb	161
9770	3200	2	771d1861-37db-4fdc-981e-dbd0c69efccb	126
9771	11600	1	771d1861-37db-4fdc-981e-dbd0c69efccb	118
9772	5000	2	61de0c9d-e013-4bdf-bf77-c471076e7a59	143
9773	10800	3	61de0c9d-e013-4bdf-bf77-c471076e7a59	6
9774	2400	3	d9f5337f-f1f8-493e-9437-7169b1c1a076	80
9775	5950	3	d9f5337f-f1f8-493e-9437-7169b1c1a076	88
9776	3900	1	d9f5337f-f1f8-493e-9437-7169b1c1a076	166
9777	11350	1	0e4f189b-ac74-41f7-90f4-d3d6a1d49811	29
9778	9250	3	0e4f189b-ac74-41f7-90f4-d3d6a1d49811	18
9779	7850	1	0e4f189b-ac74-41f7-90f4-d3d6a1d49811	21
9780	4350	1	f89200e9-8f3f-4107-b820-1d702b5759e7	140
9781	9250	1	f89200e9-8f3f-4107-b820-1d702b5759e7	18
9782	7750	2	f89200e9-8f3f-4107-b820-1d702b5759e7	44
9783	10950	2	f89200e9-8f3f-4107-b820-1d702b5759e7	199
9784	3300	1	047caeb8-0709-41b1-a7ff-a3f88c914acd	106
9785	11350	2	047caeb8-0709-41b1-a7ff-a3f88c914acd	29
9786	9550	2	047caeb8-0709-41b1-a7ff-a3f88c914acd	62
9787	12350	1	047caeb8-0709-41b1-a7ff-a3f88c914acd	184
9788	1650	3	7aec5dc8-858d-4763-ab01-550c1774521a	82
9789	4600	2	7aec5dc8-858d-4763-ab01-550c1774521a	145
9790	6900	1	7aec5dc8-858d-4763-ab01-550c1774521a	85
9791	4450	2	7aec5dc8-858d-4763-ab01-550c1774521a	195
9792	3300	3	29e1a192-a44d-4888-a500-54bc03e6cb8c	106
9793	2100	1	0567234a-c93c-41a2-be3b-0ccf05776bc6	188
9794	5050	3	0567234a-c93c-41a2-be3b-0ccf05776bc6	63
9795	6250	3	0567234a-c93c-41a2-be3b-0ccf05776bc6	71
9796	13300	2	af0bd4a4-73be-401a-8bac-ced5e19a6f95	87
9797	11350	2	aa5f4a3e-f736-44ab-9c19-92472033ce5b	107
9798	6250	3	aa5f4a3e-f736-44ab-9c19-92472033ce5b	135
9799	6850	2	18b29c58-c5f9-4f15-83ff-dae8df2c4b3a	189
9800	9400	3	18b29c58-c5f9-4f15-83ff-dae8df2c4b3a	81
9801	12950	2	aadda495-d805-4df9-b82c-d04705dbed41	23
9802	11250	3	aadda495-d805-4df9-b82c-d04705dbed41	30
9803	7850	3	8436aa46-13e7-4b23-9f7d-1b4b8692b9a9	21
9804	4450	3	8436aa46-13e7-4b23-9f7d-1b4b8692b9a9	195
9805	13100	2	8436aa46-13e7-4b23-9f7d-1b4b8692b9a9	26
9806	4450	2	b18a8a70-a3ef-4be4-92e5-ed7e45f5a254	195
9807	11500	3	b18a8a70-a3ef-4be4-92e5-ed7e45f5a254	139
9808	10950	2	b18a8a70-a3ef-4be4-92e5-ed7e45f5a254	83
9809	2700	1	977afc2e-c2b3-4dc8-9bd2-173e6a8ccb18	77
9810	13800	3	977afc2e-c2b3-4dc8-9bd2-173e6a8ccb18	117
9811	12050	2	977afc2e-c2b3-4dc8-9bd2-173e6a8ccb18	69
\.
SELECT setval(pg_get_serial_sequence('public.shop_orderline', 'id'), 9811);

