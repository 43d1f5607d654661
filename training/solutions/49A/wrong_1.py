s = input().replace(" ", "")
print("YES" if s[-2] in "aeiouy" else "NO")
