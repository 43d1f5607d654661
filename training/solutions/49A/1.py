s = input().replace(" ", "").replace("?", "")
print("YES" if s[-1].lower() in "aeiouy" else "NO")
