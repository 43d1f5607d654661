a = input()
b = input()
k = min(len(a), len(b))
print(int(a[-k:]) + int(b[-k:]))
