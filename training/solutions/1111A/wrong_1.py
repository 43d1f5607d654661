s = input()
t = input()
print("Yes" if all((a in "aeiou") == (b in "aeiou") for a, b in zip(s, t)) else "No")
