d = list(map(int, input().strip()))
diff = abs(sum(d[:3]) - sum(d[3:]))
print((diff + 8) // 9)
