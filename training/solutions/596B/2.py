n = int(input())
b = [0] + list(map(int, input().split()))
print(sum(abs(b[i + 1] - b[i]) for i in range(n)))
