n = int(input())
print(n * n // 2)
for i in range(n):
    print("".join(".C"[(i + j) % 2] for j in range(n)))
