n = int(input())
s = input()
r = [""] * n
free = list(range(n))
for c in s:
    i = (len(free) - 1) // 2
    r[free.pop(i)] = c
print("".join(r))
