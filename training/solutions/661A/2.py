n = int(input())
r = 1
for i in range(1, n + 1):
    r += i
print(r)
