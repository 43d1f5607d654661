a = [input() for _ in range(8)]
print("YES" if all(s.count("W") == 4 for s in a) else "NO")
