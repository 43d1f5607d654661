n = int(input())
a = [input() for i in range(n)]
used = set()
for s in a[::-1]:
    if s not in used:
        used.add(s)
        print(s)
