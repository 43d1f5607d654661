s = input() + input() + input()
print("YES" if sum(c in "aeiou" for c in s) == 17 else "NO")
