n = int(input())
x = list(map(int, input().split()))
for i in range(n):
    print(min(x[i] - x[i - 1], x[(i + 1) % n] - x[i]), max(x[i] - x[0], x[-1] - x[i]))
