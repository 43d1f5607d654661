a = [input() for _ in range(8)]
print("YES" if all("WW" not in s and "BB" not in s for s in a) else "NO")
