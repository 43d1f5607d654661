s = sum(map(int, input().split()))
print(s // 5 if s % 5 == 0 else -1)
