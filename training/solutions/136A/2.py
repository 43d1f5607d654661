n = int(input())
a = [0] * n
for i, x in enumerate(input().split()):
    a[int(x) - 1] = i + 1
print(" ".join(map(str, a)))
