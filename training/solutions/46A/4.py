n = int(input())
a = []
p = 0
i = 1
while i < n:
    p = (p + i) % n
    a.append(str(p + 1))
    i += 1
print(" ".join(a))
