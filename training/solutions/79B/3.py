import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, k, t = data[:4]
    cells = [data[i] * m + data[i + 1] for i in range(4, len(data), 2)]
    bad = cells[:k]
    for q in cells[k:]:
        before = 0
        ans = ''
        for w in bad:
            if w == q:
                ans = 'Waste'
            elif w < q:
                before += 1
        number = q - m - before
        print(ans or ['Grapes', 'Carrots', 'Kiwis'][number % 3])
main()
