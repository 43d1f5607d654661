n = int(input())
s = sum(map(int, input().split()))
print(sum((s + i) % (n + 1) != 1 for i in range(1, 6)))
