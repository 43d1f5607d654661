from collections import Counter
win = {'R': 'P', 'P': 'S', 'S': 'R'}
for _ in range(int(input())):
    s = input().strip()
    common = Counter(s).most_common(1)[0][0]
    print(win[common] * len(s))
