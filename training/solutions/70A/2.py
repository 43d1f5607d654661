n = int(input())
r = 1
for i in range(n - 1):
    r = r * 3 % 1000003
print(r)
