m = int(input())
d = [0] * 6
for i in range(m):
    a, b = map(int, input().split())
    d[a] += 1
    d[b] += 1
print("FAIL" if d[1:] == [2] * 5 else "WIN")
