n = int(input())
c = [0] * 3
for x in map(int, input().split()):
    c[x % 3] += 1
print((c[0] + 2 * min(c[1], c[2]) + 1) // 2)
