n = int(input())
kinds = []
for i in range(n):
    s = input() + input()[::-1]
    if not any(s in t for t in kinds):
        kinds.append(s + s)
    if i + 1 < n:
        input()
print(len(kinds))
