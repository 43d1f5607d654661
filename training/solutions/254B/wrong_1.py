days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
need = [0] * 500
for _ in range(int(input())):
    m, d, p, t = map(int, input().split())
    end = sum(days[:m - 1]) + d + 100
    for i in range(end - t, end + 1):
        need[i] += p
print(max(need))
