k = int(input())
s = input()
half = []
ok = True
for i in range((len(s) + 1) // 2):
    pair = {s[i], s[-1 - i]} - {"?"}
    if len(pair) > 1:
        ok = False
    half.append(pair.pop() if pair else "?")
missing = [chr(97 + i) for i in range(k) if chr(97 + i) not in half]
for i in reversed(range(len(half))):
    if half[i] == "?":
        half[i] = missing.pop() if missing else "a"
if ok and not missing:
    left = "".join(half)
    print(left[:len(s) // 2] + left[::-1])
else:
    print("IMPOSSIBLE")
