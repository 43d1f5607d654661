n, m = map(int, input().split())
where = {}
twice = set()
for i, x in enumerate(input().split(), 1):
    if x in where:
        twice.add(x)
    where[x] = i
b = input().split()
if set(b) - set(where):
    print("Impossible")
elif twice & set(b):
    print("Ambiguity")
else:
    print("Possible")
    print(" ".join(str(where[x]) for x in b))
