n = int(input())
s = sum(map(int, input().split()))
print((s + 3) // 4)
