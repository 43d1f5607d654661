s = input()
k = 0
for c in "abcdefghijklmnopqrstuvwxyz":
    if c in s:
        k += 1
print(["CHAT WITH HER!", "IGNORE HIM!"][k % 2])
