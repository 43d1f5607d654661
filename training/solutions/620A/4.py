a = list(map(int, input().split()))
b = list(map(int, input().split()))
print(max(abs(a[i] - b[i]) for i in range(2)))
