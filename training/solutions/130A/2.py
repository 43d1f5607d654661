n = int(input())
h = 0
for i in range(n):
    h += 4 * i + 1
print(h)
