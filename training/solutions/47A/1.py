n = int(input())
print("YES" if n in [i * (i + 1) // 2 for i in range(1, 40)] else "NO")
