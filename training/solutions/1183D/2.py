import sys
def main():
    it = iter(sys.stdin.read().split())
    for _ in range(int(next(it))):
        n = int(next(it))
        cnt = [0] * (n + 1)
        for _ in range(n):
            cnt[int(next(it))] += 1
        cnt.sort()
        last = n + 1
        ans = 0
        while cnt and last > 1:
            last = min(last - 1, cnt.pop())
            if last <= 0:
                break
            ans += last
        print(ans)
main()
