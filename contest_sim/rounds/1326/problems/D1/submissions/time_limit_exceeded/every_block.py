# Removes every block, the shortest first.
for _ in range(int(input())):
    s = input()
    for removed in range(len(s)):
        rests = (s[:i] + s[i + removed :] for i in range(len(s) - removed + 1))
        found = next((rest for rest in rests if rest == rest[::-1]), None)
        if found is not None:
            print(found)
            break
