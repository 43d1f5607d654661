n = int(input())
b = list(map(int, input().split()))
print(sum(abs(b[i + 1] - b[i]) for i in range(n - 1)))
