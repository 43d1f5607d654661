n = int(input())
a = []
for i in range(n):
    a.append(input().split())
for x in a:
    if x[1] == "rat":
        print(x[0])
for x in a:
    if x[1] == "woman" or x[1] == "child":
        print(x[0])
for x in a:
    if x[1] == "man":
        print(x[0])
for x in a:
    if x[1] == "captain":
        print(x[0])
