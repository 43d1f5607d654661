n = int(input())
x = sorted(map(int, input().split()))
print(max(i // (x[i] + 1) + 1 for i in range(n)))
