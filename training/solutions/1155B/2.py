n = int(input())
s = input()[:n - 10]
print("YES" if s.count("8") > (n - 11) // 2 else "NO")
