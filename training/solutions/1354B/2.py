from itertools import groupby
for _ in range(int(input())):
    b = [(k, len(list(g))) for k, g in groupby(input())]
    ans = 0
    for i in range(1, len(b) - 1):
        if b[i - 1][0] != b[i + 1][0]:
            if ans == 0 or b[i][1] + 2 < ans:
                ans = b[i][1] + 2
    print(ans)
