n = int(input())
c = [0] * 6
for x in map(int, input().split()):
    c[x] += 1
for x in map(int, input().split()):
    c[x] -= 1
ok = all(v % 2 == 0 for v in c)
moves = sum(v for v in c if v > 0) // 2
print(moves if ok else -1)
