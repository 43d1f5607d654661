n = int(input())
s = 0
for i in range(n - 2):
    s += 2 * i + 1
print(s)
