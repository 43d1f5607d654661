n = int(input())
total = biggest = 0
for x in map(int, input().split()):
    total += x
    biggest = max(biggest, x)
bad = total & 1 or biggest > total - biggest
print("NO" if bad else "YES")
