# Takes a string for one of a single character if it begins and ends with the same one.
for _ in range(int(input())):
    t = input()
    print(t if t[0] == t[-1] else "01" * len(t))
