n = int(input())
r = 0
for i in range(n):
    r += 1 / (n - i)
print(r)
