n = int(input())
a = []
for i in range(n):
    a.append(10 ** 7 - n + 1 + i)
print(" ".join(map(str, a)))
