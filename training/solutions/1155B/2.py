n = int(input())
s = input()[:n - 10]
print("YES" if 2 * s.count("8") > len(s) else "NO")
