n, a = map(int, input().split())
print((a + 1) // 2)
