def check(data, answer):
    lines = data.strip().split("\n")[2::2]
    out = list(map(int, answer.split()))
    for line in lines:
        a = list(map(int, line.split()))
        i = out.pop(0)
        if i == -1:
            if a[0] + a[1] <= a[-1]:
                return False
            continue
        j, k = out.pop(0), out.pop(0)
        if not 1 <= i < j < k <= len(a) or a[i - 1] + a[j - 1] > a[k - 1]:
            return False
    return not out
