n = int(input())
a = []
used = set()
for i in range(n):
    s = input()
    if s not in used:
        used.add(s)
        a.append(s)
for s in a[::-1]:
    print(s)
