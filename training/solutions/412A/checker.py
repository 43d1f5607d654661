def check(data, answer):
    n, k, s = data.split()
    n, k = int(n), int(k)
    lines = [line.split() for line in answer.strip().split("\n")]
    if len(lines) != 2 * n - 1 + min(k - 1, n - k):
        return False
    done = [""] * n
    for line in lines:
        if line == ["LEFT"]:
            k -= 1
        elif line == ["RIGHT"]:
            k += 1
        elif len(line) == 2 and line[0] == "PRINT":
            done[k - 1] = line[1]
        else:
            return False
        if not 1 <= k <= n:
            return False
    return "".join(done) == s
