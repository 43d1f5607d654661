s = input()
print("YES" if all(c in s for c in "heid") and s.count("i") > 1 else "NO")
