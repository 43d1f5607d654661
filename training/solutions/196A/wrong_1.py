s = input()
print("".join(sorted(s, reverse=True)))
