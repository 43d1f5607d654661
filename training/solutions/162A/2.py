n = int(input())
p = 0
for i in range(n):
    p += 3 * i + 1
print(p)
